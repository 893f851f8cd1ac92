package marsad.pledge;

import marsad.clause.Subjects;
import marsad.lang.Language;

/** The numbers of the lexicon classes, mentions and features that this stage asks for. */
record Terms(
        Subjects.Words subjects,
        int party,
        int time,
        int that,
        int stop,
        int cue,
        int modal,
        int topic,
        int opener,
        int promisable,
        int act,
        int actNoun,
        int prep,
        int circumstance,
        int and,
        int first,
        int plural,
        int dual,
        int pronoun,
        int finite) {
    static Terms of(Language language) {
        return new Terms(
                Subjects.Words.of(language),
                language.symbol("@party"),
                language.symbol("@time"),
                language.symbol("that"),
                language.symbol("stop"),
                language.symbol("cue"),
                language.symbol("modal"),
                language.symbol("topic"),
                language.symbol("opener"),
                language.symbol("promisable"),
                language.symbol("act"),
                language.symbol("act-noun"),
                language.symbol("prep"),
                language.symbol("pledge-end"),
                language.feature("and"),
                language.feature("first"),
                language.feature("plural"),
                language.feature("dual"),
                language.feature("pron"),
                language.feature("finite"));
    }
}
