package marsad.app.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import marsad.model.Analysis;
import marsad.model.Article;
import marsad.model.Dated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisJsonTest {
    private static final String GOLDEN = String.join(
            "",
            "{'id':'s1','outlet':'wire','published':'2024-03-20','title':null,",
            "'dated':{'earliest':'2024-03-20','latest':'2024-03-20','basis':'metadata'},",
            "'furniture':[{'span':[83,87],'text':'شارك'}],",
            "'states':[{'id':'EGY','mentions':[{'span':[11,14],'text':'مصر'}]},",
            "{'id':'TUR','mentions':[{'span':[21,26],'text':'تركيا'}]}],",
            "'persons':[{'id':'salem','name':'Salem','office':'minister','state':'EGY',",
            "'mentions':[{'span':[15,19],'text':'سالم'}]}],",
            "'organizations':[{'id':'mena','name':'MENA','mentions':[{'span':[39,46],'text':'التجارة'}]}],",
            "'times':[{'span':[73,78],'text':'اليوم','value':'2024-03-20'}],",
            "'quantities':[{'span':[52,68],'text':'1.50 مليار دولار','value':1500000000,'unit':'USD'}],",
            "'figures':[{'span':[39,68],'text':'التجارة بلغت 1.50 مليار دولار','metric':'bilateral trade',",
            "'between':['EGY','TUR'],'value':1500000000,'unit':'USD','bound':'about','period':null,'status':'actual','speaker':'EGY'}],",
            "'statements':[{'speaker':{'id':'salem','name':'Salem','text':'وزير مصر سالم','span':[6,19]},",
            "'cue':{'span':[2,5],'text':'أكد'},'mode':'direct',",
            "'content':{'span':[39,68],'text':'التجارة بلغت 1.50 مليار دولار'},'to':'TUR',",
            "'via':[{'span':[30,34],'text':'روما','role':'document'}],'stance':'stress',"
                    + "'topics':['trade'],'concerns':['EGY'],'rule':'speech.that'},",
            "{'speaker':null,'cue':null,'mode':'indirect','content':{'span':[47,51],'text':'بلغت'},'stance':'say',"
                    + "'distanced':true,'topics':[],'concerns':[],'rule':'speech.free'}],",
            "'events':[{'type':'CONSULT','status':'happened','actors':['EGY','TUR'],'recipients':[],'date':null,",
            "'place':'روما','anchor':{'span':[2,5],'text':'أكد'},'rule':'act.meet'}],",
            "'commitments':[{'who':'EGY','what':{'span':[47,51],'text':'بلغت'},'due':'2024-05','to':null,",
            "'rule':'pledge.will'}],",
            "'positions':[{'span':[11,26],'text':'مصر سالم لتركيا','actor':'EGY','holder':'Salem','stance':'calls_for',",
            "'target':{'id':'TUR','span':[20,26],'text':'لتركيا'},'rule':'position.noun-of'}]}\n");

    @Test
    void everyFieldStandsWhereTheFormatSays() {
        assertThat(written(Samples.full())).isEqualTo(GOLDEN.replace('\'', '"'));
    }

    @Test
    void emptyAnalysisHasEveryKey() {
        Analysis empty = new Analysis(
                Article.ofText("e", "نص"),
                Dated.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(written(empty))
                .isEqualTo(("{'id':'e','outlet':null,'published':null,'title':null,"
                                + "'dated':{'earliest':null,'latest':null,'basis':'none'},'furniture':[],'states':[],"
                                + "'persons':[],'organizations':[],'times':[],'quantities':[],'figures':[],"
                                + "'statements':[],'events':[],'commitments':[],'positions':[]}\n")
                        .replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource({"1.50E+9, 1500000000", "0E-10, 0", "-0.500, -0.5", "1E-7, 0.0000001", "12, 12", "100, 100"})
    void numbersArePlain(String value, String plain) {
        assertThat(Json.plain(new BigDecimal(value))).isEqualTo(plain);
    }

    private static String written(Analysis analysis) {
        return new String(new AnalysisJson().line(analysis), StandardCharsets.UTF_8);
    }
}
