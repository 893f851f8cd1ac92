package marsad.act;

import marsad.lang.Language;

/** The numbers of the lexicon classes and features that the stage asks for. */
record Words(
        int act,
        int phrase,
        int noun,
        int light,
        int cue,
        int stop,
        int modal,
        int modalVerb,
        int prep,
        int party,
        int side,
        int place,
        int both,
        int circumstance,
        int sport,
        int demonym,
        int that,
        int homeland,
        int finite,
        int past,
        int present,
        int future,
        int masdar,
        int participle,
        int def,
        int pron,
        int her,
        int them,
        int fem,
        int dual,
        int plural,
        int and,
        int bi,
        int li,
        int ka) {
    static Words of(Language language) {
        return new Words(
                language.symbol("act"),
                language.symbol("act-phrase"),
                language.symbol("act-noun"),
                language.symbol("light"),
                language.symbol("cue"),
                language.symbol("stop"),
                language.symbol("modal"),
                language.symbol("modal-verb"),
                language.symbol("prep"),
                language.symbol("@party"),
                language.symbol("@side"),
                language.symbol("@place"),
                language.symbol("both"),
                language.symbol("circumstance"),
                language.symbol("sport"),
                language.symbol("demonym"),
                language.symbol("that"),
                language.symbol("homeland"),
                language.feature("finite"),
                language.feature("past"),
                language.feature("present"),
                language.feature("future"),
                language.feature("masdar"),
                language.feature("participle"),
                language.feature("def"),
                language.feature("pron"),
                language.feature("her"),
                language.feature("them"),
                language.feature("fem"),
                language.feature("dual"),
                language.feature("plural"),
                language.feature("and"),
                language.feature("bi"),
                language.feature("li"),
                language.feature("ka"));
    }

    boolean trigger(int symbol) {
        return symbol == act || symbol == phrase || symbol == noun;
    }
}
