package marsad.lexicon;

import java.util.List;
import java.util.Set;

/**
 * What may be attached to the words of a language: clitics before a stem, inflection and clitics after it. A lexicon
 * accepts an attachment only around a stem it knows, so a name that merely begins like a clitic stays whole.
 */
public interface Morphology {
    /** Receives the stems that stand for one form. */
    interface StemSink {
        /**
         * @param stem folded characters to be found in the text
         * @param kind place of its kind in {@link #kinds}
         * @param features what this stem says of itself: tense, definiteness, ...
         */
        void stem(String stem, int kind, int features);
    }

    /** Receives the ways to read the beginning of a word. */
    interface PrefixSink {
        /**
         * @param length characters before the stem
         * @param clitics how many of them belong to other words (and, to, with), to be left out of a name's span
         * @param features what the prefix says
         */
        void prefix(int length, int clitics, int features);
    }

    /** The number of forms that make one inflected word in this paradigm, 1 unless each has its own role. */
    int slots(String paradigm);

    /**
     * Tells the stems of a form.
     *
     * @param paradigm how the class of the entry inflects
     * @param slot which of the forms of an entry this is, from 0
     * @throws IllegalArgumentException if the paradigm is unknown or the form does not fit it
     */
    void stems(String paradigm, int slot, String folded, StemSink sink);

    /** Tells every way to read the beginning of the word at {@code from}, the empty prefix first. */
    void prefixes(char[] text, int from, int to, PrefixSink sink);

    /** What may end a noun: its cases, plurals and pronouns. */
    Set<String> nounEndings();

    /** The kinds of stem: what each takes before and after it. */
    List<StemKind> kinds();

    /**
     * The bit of a feature that rules may ask for.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    int feature(String name);

    /**
     * What foreign names spelled by ear have in common: {@code folded} without long vowels and doubled letters, with
     * letters that stand for one foreign sound made one.
     */
    String skeleton(String folded);

    /** A folded surname of the language's own in Latin letters, its unwritten vowels guessed; empty where it looks like none. */
    String latin(String folded);

    /**
     * What words built from one root have in common; empty where too little is left to tell. A guess: unrelated words may have it in
     * common too.
     *
     * @param stem a folded word without its proclitics
     */
    String root(String stem);
}
