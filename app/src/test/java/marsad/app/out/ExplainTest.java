package marsad.app.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import marsad.Marsad;
import marsad.app.Run;
import marsad.model.Analysis;
import marsad.model.Article;
import marsad.model.Span;
import org.junit.jupiter.api.Test;

class ExplainTest {
    private static final Pattern ESCAPE = Pattern.compile("\u001b\\[[0-9;]*m");

    @Test
    void everyFactIsBracketedNumberedAndListed() {
        String text = new ExplainText(false, false).of(Samples.full());

        assertThat(text)
                .contains("😀 [أكد]¹ [وزير]² ", "[[[التجارة]⁹ [[بلغت]¹¹]¹⁰ [1.50 مليار دولار]¹²]⁸]⁷")
                .contains("  1  event: type CONSULT · status happened · actors EGY, TUR · place «روما»  [act.meet]")
                .contains("statement: speaker Salem (salem) · named «وزير مصر سالم» · cue «أكد» · mode direct")
                .contains(
                        "position: actor EGY · holder Salem (salem) · stance calls_for · target «لتركيا» · toward Turkey")
                .contains("quantity: value 1500000000 · unit USD · bound about  [q]")
                .contains("<b>[اليوم]")
                .doesNotContain("\u001b");
        assertThat(text.lines().filter(l -> l.matches(" *\\d+  \\w+.*")))
                .hasSize(Marks.of(Samples.full()).size());
    }

    @Test
    void aPhraseThatNamesNobodyIsMarkedOnlyWhereSomebodySpeaks() {
        String text = "كان من المقرر عقد اجتماع اللجنة اليوم. وقال شاهد عيان إن القصف توقف.";
        Analysis analysis = Marsad.arabic().analyze(new Article("a", null, "2024-03-20", null, null, text));

        assertThat(Marks.of(analysis).stream()
                        .filter(mark -> mark.kind().equals("source"))
                        .map(mark -> mark.span().of(text)))
                .containsExactly("شاهد عيان");
    }

    @Test
    void coloursOnlyAddToTheWords() {
        String plain = new ExplainText(false, false).of(Samples.full());
        String coloured = new ExplainText(true, false).of(Samples.full());

        assertThat(coloured).isNotEqualTo(plain);
        assertThat(ESCAPE.matcher(coloured).replaceAll("")).isEqualTo(plain);
    }

    @Test
    void segmentsOfOverlappingMarksCoverTheTextOnce() {
        List<Mark> marks = List.of(mark(1, 2, 8), mark(2, 4, 10), mark(3, 4, 6), mark(4, 9, 10));

        List<Segments.Segment> segments = Segments.of(0, 12, marks);

        assertThat(segments.stream().map(s -> s.start() + "-" + s.end() + numbers(s.over())))
                .containsExactly("0-2[]", "2-4[1]", "4-6[3, 2, 1]", "6-8[2, 1]", "8-9[2]", "9-10[4, 2]", "10-12[]");
        assertThat(segments.stream().flatMap(s -> s.ending().stream()).map(Mark::number))
                .containsExactly(3, 1, 4, 2);
        assertThat(segments.stream().flatMap(s -> s.starting().stream()).map(Mark::number))
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void pageIsEscapedWithoutScriptAndLinksBothWays() {
        ExplainPage page = new ExplainPage();

        String html = page.start() + page.of(Samples.full()) + page.of(Samples.full()) + page.end();

        assertThat(html)
                .startsWith("<!doctype html>\n<html lang=\"ar\" dir=\"rtl\">")
                .endsWith("</html>\n")
                .contains("&lt;b&gt;")
                .contains("aria-label=\"الشاهد 1: حدث\"")
                .contains("data-start=\"2\" data-end=\"5\"")
                .doesNotContain("<b>")
                .doesNotContain("<script")
                .doesNotContain("://");
        assertThat(ids(html, "href=\"#([^\"]+)\"")).isSubsetOf(ids(html, "id=\"([^\"]+)\""));
        assertThat(ids(html, "id=\"([^\"]+)\"")).doesNotHaveDuplicates();
    }

    @Test
    void pageCutsOnlyBetweenWords() {
        String html = new ExplainPage().of(Samples.full());

        assertThat(html).contains(">لتركيا</span>").doesNotContain("ل<span");
        assertThat(html)
                .doesNotContainPattern("<span class=\"s\"[^>]*>[^<]*\\p{IsArabic}</span><span[^>]*>\\p{IsArabic}");
    }

    @Test
    void wordsFromOutsideCannotSteerTheTerminal() {
        Run run = Run.withInput("{\"id\":\"a\\u001b[2J\",\"text\":\"وصل \\u001b[31m \\u202eالوزير\"}", "explain", "-");

        assertThat(run.out()).doesNotContain("\u001b").doesNotContain("\u202e").contains("الوزير");
    }

    @Test
    void commandWritesTextOrPage() {
        String line = "{\"id\":\"a\",\"published\":\"2024-03-20\",\"text\":\"وصل الوزير اليوم\"}";

        assertThat(Run.withInput(line, "explain", "-").out())
                .contains("[اليوم]")
                .contains("time: value 2024-03-20  [");
        assertThat(Run.withInput(line, "explain", "--color=always", "-").out()).contains("\u001b[");
        assertThat(Run.withInput(line, "explain", "--html", "-").out())
                .contains("<article>")
                .endsWith("</html>\n");
    }

    private static Mark mark(int number, int start, int end) {
        return new Mark(number, "time", Mark.Layer.TIME, new Span(start, end), List.of(), null);
    }

    private static List<Integer> numbers(List<Mark> marks) {
        return marks.stream().map(Mark::number).toList();
    }

    private static List<String> ids(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(r -> r.group(1))
                .toList();
    }
}
