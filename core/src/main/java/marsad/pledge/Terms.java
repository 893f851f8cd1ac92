package marsad.pledge;

import marsad.lang.Language;

/** The numbers of the lexicon classes, mentions and features that this stage asks for. */
record Terms(
        int party,
        int person,
        int time,
        int that,
        int stop,
        int cue,
        int modal,
        int topic,
        int opener,
        int promisable,
        int prep,
        int first,
        int plural,
        int pronoun,
        int finite,
        int and,
        int bi,
        int li) {
    static Terms of(Language language) {
        return new Terms(
                language.symbol("@party"),
                language.symbol("@person"),
                language.symbol("@time"),
                language.symbol("that"),
                language.symbol("stop"),
                language.symbol("cue"),
                language.symbol("modal"),
                language.symbol("topic"),
                language.symbol("opener"),
                language.symbol("promisable"),
                language.symbol("prep"),
                language.feature("first"),
                language.feature("plural"),
                language.feature("pron"),
                language.feature("finite"),
                language.feature("and"),
                language.feature("bi"),
                language.feature("li"));
    }
}
