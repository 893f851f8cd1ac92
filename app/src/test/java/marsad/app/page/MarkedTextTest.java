package marsad.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import marsad.app.out.Mark;
import marsad.model.Span;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    private static final String TEXT = "قال الوزير إن بلاده وقعت وثيقة تعاون مع روسيا.\nوأضاف أنها ستنفذها.";

    private static Mark mark(int number, Mark.Layer layer, String words) {
        int at = TEXT.indexOf(words);
        return new Mark(number, "event", layer, new Span(at, at + words.length()), List.of(), null);
    }

    private static List<String> painted(Map<Integer, MarkedText.Noted> noted, Mark... marks) {
        List<Mark> sorted = List.of(marks).stream()
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList();
        return new MarkedText(TEXT, sorted, noted)
                .paragraphs().stream()
                        .map(p -> {
                            StringOutput out = new StringOutput();
                            p.content().writeTo(out);
                            return out.toString();
                        })
                        .toList();
    }

    @Test
    void overlappingMarksAreFlatPieces() {
        List<String> html = painted(
                Map.of(),
                mark(1, Mark.Layer.SPEECH, "بلاده وقعت وثيقة تعاون مع روسيا"),
                mark(2, Mark.Layer.EVENT, "وقعت وثيقة"),
                mark(3, Mark.Layer.FIGURE, "وثيقة تعاون"));
        assertThat(html.get(0))
                .contains("<span class=\"s t-speech a-speech\">بلاده </span>")
                .contains("a-event b-speech\">وقعت </span>")
                .doesNotContain("<span class=\"s\"><span");
    }

    @Test
    void noTagFallsIntoAWord() {
        // The mark begins after the conjunction that is written together with the verb.
        int at = TEXT.indexOf("أضاف");
        Mark inside = new Mark(1, "statement", Mark.Layer.SPEECH, new Span(at, at + 4), List.of(), null);
        assertThat(painted(Map.of(), inside).get(1)).startsWith("<span class=\"s t-speech a-speech\">وأضاف</span>");
    }

    @Test
    void aLinkBesideTheWordsKeepsTheExactPlaceInCodePoints() {
        Mark mark = mark(7, Mark.Layer.EVENT, "وقعت وثيقة");
        MarkedText.Noted noted = new MarkedText.Noted(1, "e123", "الشاهد 1: حدث", mark.span());
        assertThat(painted(Map.of(7, noted), mark).get(0))
                .contains("data-facts=\"e123\"")
                .contains("<a class=\"n\" id=\"e123\" href=\"#f-e123\" data-start=\""
                        + mark.span().start() + "\"");
    }

    @Test
    void wordsOfAReportNeverBecomeMarkup() {
        String hostile = "قال <script>alert(1)</script> \"الوزير\" & \u202Eغيره";
        StringOutput out = new StringOutput();
        new MarkedText(hostile, List.of(), Map.of())
                .paragraphs()
                .get(0)
                .content()
                .writeTo(out);
        assertThat(out.toString())
                .doesNotContain("<script>")
                .contains("&lt;script&gt;")
                .doesNotContain("\u202E");
    }

    @Test
    void aParagraphRunsAsMostOfItsLettersDo() {
        String text = "Reuters: قال الوزير إن بلاده وقعت وثيقة.\nOn Tuesday the minister (الوزير) spoke.";
        assertThat(new MarkedText(text, List.of(), Map.of())
                        .paragraphs().stream().map(Paragraph::dir))
                .containsExactly("rtl", "ltr");
    }
}
