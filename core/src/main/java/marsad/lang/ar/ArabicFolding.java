package marsad.lang.ar;

import com.ibm.icu.text.Normalizer2;
import marsad.text.Folding;

/**
 * What is one word to an Arabic reader folds to one form: hamza seats, alef maqsura and yeh, teh marbuta and heh, Persian
 * and Urdu letters, both digit sets, with vowel marks, tatweel and invisible marks left out. Hamza on waw and on yeh fold
 * to bare hamza, so that spellings which differ in the seat alone agree while the hamza still tells words apart.
 */
final class ArabicFolding implements Folding {
    private static final int TABLE = 0x3100;
    private static final char FIRST_PRESENTATION_FORM = '\uFB50';
    private static final char ELLIPSIS = '\u2026';
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    private final char[] table = new char[TABLE];

    ArabicFolding() {
        for (char c = 0; c < TABLE; c++) {
            table[c] = general(c);
        }
        letters();
        foreignLetters();
        for (int i = 0; i <= 9; i++) {
            table['\u0660' + i] = (char) ('0' + i);
            table['\u06F0' + i] = (char) ('0' + i);
        }
        table['\u066A'] = '%';
        table['\u066B'] = '.';
        table['\u066C'] = ',';
        table['\u06D4'] = '.';
        for (char dash = '\u2010'; dash <= '\u2015'; dash++) {
            table[dash] = '-';
        }
        table['#'] = DROP; // hashtags are words
        table['_'] = ' ';
        table['\u2212'] = '-';
        table[ELLIPSIS] = DROP; // unfolds to three stops, which end no sentence
        table['\u2018'] = '\'';
        table['\u2019'] = '\'';
    }

    private static char general(char c) {
        if (c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
            return c;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
            return ' ';
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.ENCLOSING_MARK) {
            return DROP;
        }
        return Character.toLowerCase(c);
    }

    private void letters() {
        table[Letters.ALEF_MADDA] = Letters.ALEF;
        table[Letters.ALEF_HAMZA_ABOVE] = Letters.ALEF;
        table[Letters.ALEF_HAMZA_BELOW] = Letters.ALEF;
        table['\u0671'] = Letters.ALEF;
        table[Letters.WAW_HAMZA] = Letters.HAMZA;
        table[Letters.YEH_HAMZA] = Letters.HAMZA;
        table[Letters.ALEF_MAKSURA] = Letters.YEH;
        table[Letters.TEH_MARBUTA] = Letters.HEH;
        table[Letters.TATWEEL] = DROP;
    }

    private void foreignLetters() {
        table['\u06A9'] = Letters.KAF; // keheh
        table['\u06AA'] = Letters.KAF; // swash kaf
        table['\u06AF'] = Letters.GHAIN; // gaf
        table['\u06AD'] = Letters.GHAIN; // ng
        table['\u06CC'] = Letters.YEH; // Farsi yeh
        table['\u06D0'] = Letters.YEH; // e
        table['\u06D2'] = Letters.YEH; // yeh barree
        table['\u06BE'] = Letters.HEH; // heh doachashmee
        table['\u06C1'] = Letters.HEH; // heh goal
        table['\u06C3'] = Letters.HEH; // teh marbuta goal
        table['\u06D5'] = Letters.HEH; // ae
        table['\u067E'] = Letters.BEH; // peh
        table['\u0686'] = Letters.JEEM; // tcheh
        table['\u0698'] = '\u0632'; // jeh
        table['\u06A4'] = Letters.FEH; // veh
        table['\u06A2'] = Letters.FEH; // feh with dot below
        table['\u06A7'] = '\u0642'; // qaf with dot above
    }

    @Override
    public char fold(char c) {
        if (c < TABLE) {
            return table[c];
        }
        if (c >= FIRST_PRESENTATION_FORM && !Character.isSurrogate(c)) {
            return DROP;
        }
        return Character.isSpaceChar(c) ? ' ' : c;
    }

    @Override
    public String decompose(char c) {
        if (c < FIRST_PRESENTATION_FORM && c != ELLIPSIS) {
            return "";
        }
        String letters = NFKC.normalize(String.valueOf(c));
        return letters.length() == 1 && letters.charAt(0) == c ? "" : letters;
    }

    /** A single letter, as in "Dr." and initials. */
    @Override
    public boolean abbreviation(CharSequence word) {
        return word.length() == 1;
    }
}
