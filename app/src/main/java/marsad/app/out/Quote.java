package marsad.app.out;

import java.util.List;
import marsad.model.Span;
import marsad.record.Citation;
import org.jspecify.annotations.Nullable;

/**
 * Words of a report under a fact.
 *
 * @param source outlet, date and how the words came there
 * @param before words of the same line before them; empty if they stand alone
 * @param after words of the same line after them
 * @param differing parts of {@code words} that another wording does not have, as offsets into it
 * @param report id of the report
 * @param rule id of the rule that found them, or null
 */
public record Quote(
        Line source,
        String before,
        String words,
        String after,
        List<Span> differing,
        String report,
        @Nullable String rule) {
    /** Characters of context on either side. */
    private static final int CONTEXT = 70;
    /** Characters after which words in a summary are cut. */
    private static final int BRIEF = 220;

    public Quote {
        differing = List.copyOf(differing);
    }

    /** The words alone. */
    public static Quote of(Citation citation, Line source, List<Span> differing) {
        int start = citation.span().start();
        List<Span> inside = differing.stream()
                .map(d -> new Span(d.start() - start, d.end() - start))
                .toList();
        return new Quote(
                source, "", citation.words(), "", inside, citation.report().id(), citation.rule());
    }

    /** The words with what stands around them in their line. */
    public static Quote inContext(Citation citation, Line source) {
        String text = citation.article().text();
        return new Quote(
                source,
                text.substring(
                        from(text, citation.span().start()), citation.span().start()),
                citation.words(),
                text.substring(citation.span().end(), to(text, citation.span().end())),
                List.of(),
                citation.report().id(),
                citation.rule());
    }

    private static int from(String text, int at) {
        int line = text.lastIndexOf('\n', at - 1) + 1;
        if (at - line <= CONTEXT) {
            return line;
        }
        int space = text.indexOf(' ', at - CONTEXT);
        return space < 0 || space >= at ? at : space + 1;
    }

    private static int to(String text, int at) {
        int line = text.indexOf('\n', at);
        int end = line < 0 ? text.length() : line;
        if (end - at <= CONTEXT) {
            return end;
        }
        int space = text.lastIndexOf(' ', at + CONTEXT);
        return space <= at ? at : space;
    }

    /** The words alone, cut between two of them if they are long. */
    public Quote brief() {
        int end = words.length() <= BRIEF ? words.length() : Math.max(words.lastIndexOf(' ', BRIEF), 0);
        String shown = end == words.length() || end == 0 ? words : words.substring(0, end) + " …";
        List<Span> inside = differing.stream().filter(d -> d.end() <= end).toList();
        return new Quote(source, "", shown, "", inside, report, rule);
    }
}
