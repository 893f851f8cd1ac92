package marsad.figure;

import java.util.HashSet;
import java.util.Set;
import marsad.clause.Coming;
import marsad.lang.Language;
import marsad.lexicon.Entry;

/** The numbers of the lexicon classes, mentions and features that this stage asks for. */
record Terms(
        int quantity,
        int time,
        int lastOne,
        int thisOne,
        int nextOne,
        int metric,
        int change,
        int target,
        int human,
        int counted,
        int among,
        int relative,
        int compared,
        int during,
        int measure,
        int pair,
        int own,
        int that,
        int stop,
        int bound,
        int prep,
        int topic,
        int fem,
        int future,
        int first,
        int finite,
        int present,
        int past,
        int def,
        int pron,
        int rangeFrom,
        Coming coming,
        Set<String> states,
        Set<String> people) {
    static Terms of(Language language) {
        return new Terms(
                language.symbol("@quantity"),
                language.symbol("@time"),
                language.symbol("last"),
                language.symbol("current"),
                language.symbol("next"),
                language.symbol("metric"),
                language.symbol("change"),
                language.symbol("target"),
                language.symbol("human"),
                language.symbol("counted"),
                language.symbol("among"),
                language.symbol("relative"),
                language.symbol("compared"),
                language.symbol("in"),
                language.symbol("measure"),
                language.symbol("pair"),
                language.symbol("own"),
                language.symbol("that"),
                language.symbol("stop"),
                language.symbol("bound"),
                language.symbol("prep"),
                language.symbol("topic"),
                language.feature("fem"),
                language.feature("future"),
                language.feature("first"),
                language.feature("finite"),
                language.feature("present"),
                language.feature("past"),
                language.feature("def"),
                language.feature("pron"),
                language.symbol("range-from"),
                new Coming(language),
                states(language),
                people(language));
    }

    /** The counted nouns that are people, as a quantity gives them for its unit. */
    private static Set<String> people(Language language) {
        Set<String> people = new HashSet<>();
        for (Entry entry : language.lexicon().entries("counted")) {
            if (entry.get("people") != null) {
                people.add(entry.form());
            }
        }
        return Set.copyOf(people);
    }

    private static Set<String> states(Language language) {
        Set<String> states = new HashSet<>();
        for (Entry entry : language.lexicon().entries("state")) {
            states.add(entry.id());
        }
        return Set.copyOf(states);
    }
}
