package marsad.story;

import java.time.LocalDate;
import java.util.Arrays;
import marsad.lang.Language;
import marsad.lang.Stems;
import marsad.model.Analysis;
import marsad.model.Article;
import marsad.model.Entity;
import marsad.model.Mention;
import marsad.model.Span;
import marsad.text.Text;
import marsad.text.Token;

/**
 * Makes the sketch of a report. Needs no memory of other reports, so many can be made at once; safe to share between
 * threads.
 */
public final class Sketcher {
    private static final float TITLE_WEIGHT = 3;
    private static final float LEAD_WEIGHT = 1;
    private static final int SHORTEST_WORD = 2;
    /** So many words of the text stand for the headline that a report came without. */
    private static final int HEADLINE_WORDS = 12;

    private static final int SHINGLE_WORDS = 5;
    /** One run of words in so many is kept; which ones depends on their hash alone, so copies keep the same. */
    private static final int SHINGLE_SAMPLE = 4;

    /** Tells an entity's id from a word. */
    private static final char ENTITY = '@';

    private static final int MOST_SHINGLES = 500;

    private final Language language;
    private final int leadWords;

    public Sketcher(Language language, StoryConfig config) {
        this.language = language;
        leadWords = config.leadWords();
    }

    /** Reads the words of title and text, furniture left out. */
    public Sketch sketch(Analysis analysis) {
        Article article = analysis.article();
        Reading reading = new Reading(new TermCounts(), new Stemmed.Builder(), new Stems(language));
        String title = article.title();
        if (title != null) {
            Text heading = Text.of(title, language.folding());
            read(heading, new boolean[0], reading, heading.size(), true);
        }
        Text text = Text.of(article.text(), language.folding());
        int[] hashes = read(text, furniture(analysis, text), reading, title == null ? HEADLINE_WORDS : 0, false);
        TermCounts counts = reading.counts();
        entities(analysis, text, counts);
        LocalDate day = article.day();
        return new Sketch(
                article.id(),
                article.outlet(),
                day != null ? day : analysis.dated().earliest(),
                day != null ? day : analysis.dated().latest(),
                Facts.of(analysis),
                counts,
                reading.stemmed().build(),
                shingles(hashes));
    }

    private static boolean[] furniture(Analysis analysis, Text text) {
        boolean[] furniture = new boolean[text.size()];
        for (Span span : analysis.furniture()) {
            Arrays.fill(furniture, text.tokenAt(span.start()), text.tokenAt(span.end()), true);
        }
        return furniture;
    }

    private record Reading(TermCounts counts, Stemmed.Builder stemmed, Stems stems) {}

    /** Counts the words of a text, the first so many as those of a headline, and tells their hashes in order. */
    private int[] read(Text text, boolean[] skipped, Reading reading, int headline, boolean title) {
        int[] hashes = new int[text.size()];
        int words = 0;
        for (int token = 0; token < text.size(); token++) {
            int to = text.end(token);
            if (!isWord(text, token) || token < skipped.length && skipped[token]) {
                continue;
            }
            int from = reading.stems().start(text.folded(), text.start(token), to);
            int hash = Hashes.hash(text.folded(), from, to);
            boolean head = title || words < leadWords;
            reading.counts().add(hash, text.folded(), from, to, head, title ? TITLE_WEIGHT : head ? LEAD_WEIGHT : 1);
            int end = reading.stems().end(text.folded(), from, to);
            reading.stemmed().add(Hashes.hash(text.folded(), from, end), hash, words < headline);
            if (text.kind(token) == Token.NUMBER) {
                reading.stemmed().number(hash);
            }
            hashes[words++] = hash;
        }
        return Arrays.copyOf(hashes, words);
    }

    /** Counts whom the report names as words of their own, so that two spellings of a name meet. */
    private void entities(Analysis analysis, Text text, TermCounts counts) {
        for (Mention mention : analysis.mentions()) {
            Entity entity = mention.entity();
            if (entity.kind() != Entity.Kind.SOURCE && entity.kind() != Entity.Kind.MEDIUM) {
                char[] id = (ENTITY + entity.id()).toCharArray();
                boolean head = text.tokenAt(mention.span().start()) < leadWords;
                counts.add(Hashes.hash(id, 0, id.length), id, 0, id.length, head, head ? LEAD_WEIGHT : 1);
            }
        }
    }

    private static boolean isWord(Text text, int token) {
        Token kind = text.kind(token);
        return (kind == Token.WORD || kind == Token.NUMBER) && text.end(token) - text.start(token) >= SHORTEST_WORD;
    }

    private static int[] shingles(int[] words) {
        return java.util.stream.IntStream.rangeClosed(0, words.length - SHINGLE_WORDS)
                .map(i -> shingle(words, i))
                .filter(hash -> Integer.remainderUnsigned(hash, SHINGLE_SAMPLE) == 0)
                .limit(MOST_SHINGLES)
                .sorted()
                .distinct()
                .toArray();
    }

    private static int shingle(int[] words, int at) {
        int h = 0;
        for (int i = at; i < at + SHINGLE_WORDS; i++) {
            h = 31 * h + words[i];
        }
        return Hashes.mix(h);
    }
}
