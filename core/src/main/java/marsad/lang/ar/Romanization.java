package marsad.lang.ar;

/**
 * Spells an Arab surname that no lexicon knows in Latin letters, as the English press would most likely do. Its article tells it from a foreign
 * name, whose own spelling cannot be told. Short vowels, which are not written, are guessed where two consonants would meet at its head or its end.
 */
final class Romanization {
    private static final String ARTICLE = "\u0627\u0644";
    private static final char AIN = '\u0639';

    /** From beh to yeh in the order of Unicode; long vowels, heh and ain are told apart by their place. */
    private static final String[] CONSONANTS = {
        "b", "", "t", "th", "j", "h", "kh", "d", "dh", "r", "z", "s", "sh", "s", "d", "t", "z", "", "gh"
    };

    /** From feh to noon. */
    private static final String[] LATER = {"f", "q", "k", "l", "m", "n"};

    private final String word;
    private final StringBuilder latin = new StringBuilder();
    /** Consonants written since the last vowel. */
    private int run;

    private Romanization(String word) {
        this.word = word;
    }

    /**
     * @param folded one word
     * @return empty where the word has no article, or a letter that is not Arabic
     */
    static String of(String folded) {
        boolean article = folded.startsWith(ARTICLE) && folded.length() > ARTICLE.length() + 2;
        String latin = article ? new Romanization(folded.substring(ARTICLE.length())).spell() : "";
        return latin.isEmpty() ? "" : "al-" + latin;
    }

    private String spell() {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean last = i == word.length() - 1;
            if (c == Letters.ALEF) {
                vowel("a");
            } else if (c == Letters.HEH && last && i > 0) {
                vowel("a");
            } else if (c == Letters.WAW || c == Letters.YEH) {
                semivowel(c, i);
            } else if (c == AIN) {
                vowel(!last && word.charAt(i + 1) == Letters.ALEF ? "" : "a");
            } else {
                String letter = c == Letters.HEH ? "h" : consonant(c);
                if (letter.isEmpty()) {
                    return "";
                }
                consonant(letter, last);
            }
        }
        return latin.toString();
    }

    private static String consonant(char c) {
        if (c >= Letters.BEH && c < Letters.BEH + CONSONANTS.length) {
            return CONSONANTS[c - Letters.BEH];
        }
        return c >= Letters.FEH && c < Letters.FEH + LATER.length ? LATER[c - Letters.FEH] : "";
    }

    private void vowel(String vowel) {
        latin.append(vowel);
        run = 0;
    }

    private void semivowel(char c, int i) {
        boolean before = i + 1 < word.length() && vowelLetter(word.charAt(i + 1));
        boolean waw = c == Letters.WAW;
        if (i == 0 || before) {
            consonant(waw ? "w" : "y", false);
        } else {
            vowel(waw ? "u" : "i");
        }
    }

    private static boolean vowelLetter(char c) {
        return c == Letters.ALEF || c == Letters.WAW || c == Letters.YEH;
    }

    private void consonant(String letter, boolean last) {
        boolean head = run == 1 && latin.length() <= 2;
        boolean tail = last && (run == 1 && afterLong() || run >= 2);
        if (head) {
            latin.append('a');
            run = 0;
        } else if (tail) {
            latin.append('e');
        }
        latin.append(letter);
        run++;
    }

    /** Whether a long a stands before the last consonant, as in Nasser. */
    private boolean afterLong() {
        int at = latin.length() - 1;
        while (at >= 0 && latin.charAt(at) != 'a' && latin.length() - at <= 2) {
            at--;
        }
        return at >= 0 && latin.charAt(at) == 'a' && word.indexOf(Letters.ALEF) >= 0;
    }
}
