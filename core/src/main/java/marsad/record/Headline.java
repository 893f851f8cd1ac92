package marsad.record;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import marsad.model.Analysis;
import marsad.model.Article;
import marsad.model.Entity;
import marsad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The title of a report.
 *
 * @param words as the report has them
 * @param span where they stand in its text, or null when they were given apart from it
 */
public record Headline(
        Report report, String words, @Nullable Span span) {
    private static final int FEWEST_WORDS = 4;
    private static final int MOST_CHARACTERS = 160;
    /** Marks of a headline that asks, quotes or teases. */
    private static final String LOADED = "?\u061F!:\"\u00AB\u201C\u201D\u2026";

    /** The title given, else the first line of the text; null for a text without words. */
    public static @Nullable Headline of(Report report) {
        Article article = report.article();
        String title = article.title();
        if (title != null && !title.isBlank()) {
            int at = article.text().indexOf(title.strip());
            return new Headline(
                    report,
                    title.strip(),
                    at < 0 ? null : new Span(at, at + title.strip().length()));
        }
        String text = article.text();
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return start == end
                ? null
                : new Headline(report, text.substring(start, end).strip(), new Span(start, end));
    }

    /** The one that says most about the two states with the fewest words and the least colour; null if there is none. */
    static @Nullable Headline best(List<Report> reports, Pair pair) {
        return reports.stream()
                .map(Headline::of)
                .flatMap(Stream::ofNullable)
                .min(Comparator.comparingInt((Headline h) -> -h.states(pair))
                        .thenComparing(h -> h.loaded() || !h.sized())
                        .thenComparingInt(h -> h.words.length()))
                .orElse(null);
    }

    /** Whether words stand in it, with a report below. */
    boolean heads(Span at) {
        return span != null
                && span.contains(at)
                && span.end() < report.article().text().stripTrailing().length();
    }

    private boolean sized() {
        return wordCount() >= FEWEST_WORDS && words.length() <= MOST_CHARACTERS;
    }

    private long wordCount() {
        return words.chars().filter(Character::isWhitespace).count() + 1;
    }

    private boolean loaded() {
        return words.chars().anyMatch(c -> LOADED.indexOf(c) >= 0) || words.contains("..");
    }

    /** How many of the two states it names, itself or by one of their persons. */
    private int states(Pair pair) {
        return (names(pair.a()::equals) ? 1 : 0) + (names(pair.b()::equals) ? 1 : 0);
    }

    private boolean names(Predicate<@Nullable String> state) {
        Analysis analysis = report.analysis();
        String text = report.article().text();
        return analysis.mentions().stream()
                .filter(m -> m.entity().kind() != Entity.Kind.SOURCE
                        && state.test(m.entity().state()))
                .anyMatch(m -> span != null
                        ? span.contains(m.span())
                        : words.contains(m.span().of(text)));
    }
}
