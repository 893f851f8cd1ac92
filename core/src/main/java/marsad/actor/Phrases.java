package marsad.actor;

import java.util.List;
import java.util.Map;
import marsad.lang.Language;
import marsad.lang.Reading;

/** Reads the noun phrases of {@code actor.rule} and the names that stand alone, and makes mentions of them. */
record Phrases(
        Atoms atoms,
        Map<String, String> stateNames,
        Offices.Words words,
        int proclitics,
        Shape shape,
        int time,
        int and) {
    static Phrases of(Language language, Shape shape, Atoms atoms, Map<String, String> stateNames) {
        int and = language.feature("and");
        return new Phrases(
                atoms,
                stateNames,
                new Offices.Words(language),
                language.feature("bi") | language.feature("li") | language.feature("ka") | and,
                shape,
                language.symbol("@time"),
                and);
    }

    List<Found> find(Reading reading, List<Candidate> candidates, Map<Integer, Integer> chosen, People people) {
        return new Gathering(this, reading, candidates, chosen, people).gather();
    }

    String stateName(String state) {
        return stateNames.getOrDefault(state, state);
    }
}
