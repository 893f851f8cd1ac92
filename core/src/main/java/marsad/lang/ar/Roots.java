package marsad.lang.ar;

/**
 * Guesses the root of a word by taking off what builds words: pronouns, endings of number and case, letters that tenses and stems put
 * before or into a root, long vowels. Two words of one root mostly come out alike; a few of different roots do too.
 */
final class Roots {
    private static final int ROOT = 3;
    private static final int LONGEST = 4;
    /** Letters from which on the first of them may be no letter of the root. */
    private static final int BUILT = 4;

    private static final String[] PRONOUNS = {"هما", "هم", "ها", "هن", "نا", "كم"};
    private static final String[] ENDINGS = {"تين", "تان", "ات", "ون", "ين", "ان", "وا", "ه", "ت", "ا"};

    private final StringBuilder letters;

    private Roots(String stem) {
        letters = new StringBuilder(stem);
    }

    /** The root of a folded word without its proclitics, empty where too little is left to tell. */
    static String of(String word) {
        Roots roots = new Roots(without(without(word, PRONOUNS), ENDINGS));
        roots.stripTense();
        roots.stripStem();
        roots.stripVowels();
        int left = roots.letters.length();
        return left < ROOT || left > LONGEST ? "" : roots.letters.toString();
    }

    private static String without(String word, String[] endings) {
        for (String ending : endings) {
            if (word.length() - ending.length() >= ROOT && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** Takes off the future and the third person: "will open", "opens". */
    private void stripTense() {
        boolean future = begins(Letters.SEEN)
                && letters.length() > BUILT
                && (isWeak(letters.charAt(1)) || letters.charAt(1) == Letters.TEH || letters.charAt(1) == Letters.NOON);
        if (future) {
            letters.delete(0, 2);
        } else if (letters.length() >= BUILT && (begins(Letters.YEH) || begins(Letters.ALEF))) {
            letters.deleteCharAt(0);
        }
    }

    /** Takes off what participles, verbal nouns and stems begin with, and the letter of the tenth stem. */
    private void stripStem() {
        while (builds() && letters.length() >= BUILT && (consonants() >= BUILT || letters.charAt(1) == Letters.WAW)) {
            letters.deleteCharAt(0);
        }
        if (begins(Letters.SEEN) && letters.length() > BUILT && letters.charAt(1) == Letters.TEH) {
            letters.delete(0, 2);
        }
    }

    /** Takes out long vowels, but for the first letter of a root, then the letter that the eighth stem puts behind its first. */
    private void stripVowels() {
        for (int i = letters.length() - 1; i >= 0; i--) {
            if (isWeak(letters.charAt(i)) && !(i == 0 && begins(Letters.WAW))) {
                letters.deleteCharAt(i);
            }
        }
        if (letters.length() >= BUILT && letters.charAt(1) == Letters.TEH) {
            letters.deleteCharAt(1);
        }
    }

    /** Whether the first letter is one of those that stems begin with, or a preposition that was too near to be cut off. */
    private boolean builds() {
        return begins(Letters.MEEM)
                || begins(Letters.TEH)
                || begins(Letters.NOON)
                || begins(Letters.BEH)
                || begins(Letters.LAM);
    }

    private boolean begins(char c) {
        return letters.length() > 0 && letters.charAt(0) == c;
    }

    private int consonants() {
        int consonants = 0;
        for (int i = 0; i < letters.length(); i++) {
            consonants += isWeak(letters.charAt(i)) ? 0 : 1;
        }
        return consonants;
    }

    private static boolean isWeak(char c) {
        return c == Letters.ALEF || c == Letters.WAW || c == Letters.YEH || c == Letters.HAMZA;
    }
}
