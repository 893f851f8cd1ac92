package marsad.lang.ar;

/** Arabic letters by name, so that code stays readable in any editor. */
final class Letters {
    static final char HAMZA = '\u0621';
    static final char ALEF_MADDA = '\u0622';
    static final char ALEF_HAMZA_ABOVE = '\u0623';
    static final char WAW_HAMZA = '\u0624';
    static final char ALEF_HAMZA_BELOW = '\u0625';
    static final char YEH_HAMZA = '\u0626';
    static final char ALEF = '\u0627';
    static final char BEH = '\u0628';
    static final char TEH_MARBUTA = '\u0629';
    static final char TEH = '\u062A';
    static final char THEH = '\u062B';
    static final char JEEM = '\u062C';
    static final char THAL = '\u0630';
    static final char ZAIN = '\u0632';
    static final char SEEN = '\u0633';
    static final char SAD = '\u0635';
    static final char TAH = '\u0637';
    static final char GHAIN = '\u063A';
    static final char TATWEEL = '\u0640';
    static final char FEH = '\u0641';
    static final char QAF = '\u0642';
    static final char KAF = '\u0643';
    static final char LAM = '\u0644';
    static final char MEEM = '\u0645';
    static final char NOON = '\u0646';
    static final char HEH = '\u0647';
    static final char WAW = '\u0648';
    static final char ALEF_MAKSURA = '\u0649';
    static final char YEH = '\u064A';
    static final char COMMA = '\u060C';

    private Letters() {}
}
