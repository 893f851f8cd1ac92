package marsad.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Counts the words of one report while it is read. */
final class TermCounts {
    /** A word's counts. */
    static final class Term {
        final String word;
        float head;
        float full;

        Term(String word) {
            this.word = word;
        }
    }

    private final Map<Integer, Term> terms = new HashMap<>();

    /** Counts a word once more; only words of the head keep their letters. */
    void add(int hash, char[] text, int from, int to, boolean head, float weight) {
        Term term = terms.get(hash);
        if (term == null) {
            term = new Term(head ? new String(text, from, to - from) : "");
            terms.put(hash, term);
        }
        term.full += weight;
        if (head) {
            term.head++;
        }
    }

    /** All hashes, ascending. */
    int[] hashes() {
        int[] hashes = new int[terms.size()];
        int next = 0;
        for (int hash : terms.keySet()) {
            hashes[next++] = hash;
        }
        Arrays.sort(hashes);
        return hashes;
    }

    Term of(int hash) {
        Term term = terms.get(hash);
        if (term == null) {
            throw new IllegalArgumentException("no word has the hash " + hash);
        }
        return term;
    }
}
