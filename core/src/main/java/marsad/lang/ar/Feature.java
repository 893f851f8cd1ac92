package marsad.lang.ar;

import java.util.Locale;

/** What clitics and endings say of a word. Rules name them in lower case. */
enum Feature {
    /** Preceded by "and". */
    AND,
    /** Preceded by bi-. */
    BI,
    /** Preceded by li-. */
    LI,
    /** Preceded by ka-. */
    KA,
    /** With the article. */
    DEF,
    /** Verb with the future prefix. */
    FUTURE,
    PRESENT,
    PAST,
    /** Past or present. */
    FINITE,
    PARTICIPLE,
    MASDAR,
    FEM,
    DUAL,
    PLURAL,
    /** First person. */
    FIRST,
    /** With the ending of the indefinite accusative. */
    ACC,
    /** With an attached pronoun. */
    PRON,
    /** The attached pronoun is "her" or "it". */
    HER,
    /** The attached pronoun is plural. */
    THEM,
    /** The attached pronoun is dual. */
    BOTH;

    int bit() {
        return 1 << ordinal();
    }

    static int bitOf(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT)).bit();
    }
}
