package marsad.story;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What grouping remembers of a report: its words as hashes with counts, its facts and samples of its wording, but not
 * its text. Immutable.
 */
public final class Sketch {
    private final String id;
    private final @Nullable String outlet;
    private final @Nullable LocalDate earliest;
    private final @Nullable LocalDate latest;
    private final Facts facts;
    private final int[] terms;
    private final float[] head;
    private final float[] full;
    private final String[] words;
    private final Stemmed stemmed;
    private final int[] shingles;

    Sketch(
            String id,
            @Nullable String outlet,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            Facts facts,
            TermCounts counts,
            Stemmed stemmed,
            int[] shingles) {
        this.id = id;
        this.outlet = outlet;
        this.earliest = earliest;
        this.latest = latest;
        this.facts = facts;
        this.stemmed = stemmed;
        this.shingles = shingles;
        terms = counts.hashes();
        head = new float[terms.length];
        full = new float[terms.length];
        words = new String[terms.length];
        for (int i = 0; i < terms.length; i++) {
            TermCounts.Term term = counts.of(terms[i]);
            head[i] = term.head;
            full[i] = term.full;
            words[i] = term.word;
        }
    }

    /** The report's id. */
    public String id() {
        return id;
    }

    @Nullable
    String outlet() {
        return outlet;
    }

    /** First day on which it can have been written, or null. */
    public @Nullable LocalDate earliest() {
        return earliest;
    }

    /** Last day on which it can have been written, or null. */
    public @Nullable LocalDate latest() {
        return latest;
    }

    /** Whether its day is exactly known. */
    boolean isDated() {
        return earliest != null && earliest.equals(latest);
    }

    Facts facts() {
        return facts;
    }

    /** Hashes of the words, ascending. */
    int[] terms() {
        return terms;
    }

    /** How often each word stands in title and lead. */
    float[] head() {
        return head;
    }

    /** How often each word stands in the report, title and lead counted several times. */
    float[] full() {
        return full;
    }

    /** The folded word of a term that stands in title or lead, otherwise empty. */
    String word(int term) {
        return words[term];
    }

    Stemmed stemmed() {
        return stemmed;
    }

    /** A sample of the hashes of runs of words, ascending. */
    int[] shingles() {
        return shingles;
    }

    /** The share of this report's sampled wording that stands in the other, 0 to 1. */
    double repeats(Sketch other) {
        if (shingles.length == 0) {
            return 0;
        }
        int shared = 0;
        int j = 0;
        for (int shingle : shingles) {
            while (j < other.shingles.length && other.shingles[j] < shingle) {
                j++;
            }
            shared += j < other.shingles.length && other.shingles[j] == shingle ? 1 : 0;
        }
        return (double) shared / shingles.length;
    }
}
