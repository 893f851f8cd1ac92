package marsad.record;

import java.util.List;
import java.util.stream.Collectors;
import marsad.model.Span;

/**
 * A stretch of a report as it is compared with others.
 *
 * @param words its words in order, names and amounts as one each
 * @param key the same for every wording that differs in spelling and clitics alone
 */
record Wording(List<Word> words, String key) {
    Wording {
        words = List.copyOf(words);
    }

    Wording(List<Word> words) {
        this(words, words.stream().map(Word::form).collect(Collectors.joining(" ")));
    }

    /**
     * One word.
     *
     * @param form what is compared: a folded word without clitics, or the identity of a name or amount
     * @param kin what words of the same root, or of the same meaning, have in common; of an amount what is counted; empty where it is
     *     not known
     * @param span where it stands in the report
     * @param rarity how much it tells; 0 for a word that stands everywhere
     * @param opens whether a mark stands before it, so that a clause begins here
     */
    record Word(String form, String kin, Span span, double rarity, boolean opens) {}
}
