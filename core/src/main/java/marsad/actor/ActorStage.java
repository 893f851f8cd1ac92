package marsad.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.lexicon.Entry;
import marsad.model.Dated;
import marsad.model.Mention;

/**
 * Finds states, persons, organizations and unnamed sources: candidates for names first, then the noun phrases of
 * {@code actor.rule} around them, then what stands alone.
 */
public final class ActorStage {
    private final Shape shape;
    private final Names names;
    private final Atoms atoms;
    private final Terms terms;
    private final Phrases phrases;
    private final OfficeDates officeDates;
    private final Spellings spellings;
    private final Latin latin;
    private final int[] symbols;
    private final int party;

    public ActorStage(Language language) {
        shape = new Shape(language);
        names = new Names(language, shape);
        atoms = new Atoms(language);
        terms = new Terms(
                language.lexicon().entries("person"),
                language.lexicon().entries("state"),
                language.lexicon().entries("org"));
        officeDates = new OfficeDates(language, terms);
        phrases =
                Phrases.of(language, shape, atoms, stateNames(language.lexicon().entries("state")));
        spellings = new Spellings(language);
        latin = new Latin(language);
        symbols = new int[] {
            language.symbol("@state"),
            language.symbol("@person"),
            language.symbol("@org"),
            language.symbol("@org"),
            language.symbol("@source")
        };
        party = language.symbol("@party");
    }

    private static Map<String, String> stateNames(List<Entry> states) {
        Map<String, String> names = new HashMap<>();
        for (Entry entry : states) {
            String name = entry.get("name");
            if (name != null) {
                names.put(entry.id(), name);
            }
        }
        return names;
    }

    /**
     * The mentions in the order of the text. Those that can speak or act become an edge over their whole phrase,
     * {@code @state}, {@code @person}, {@code @org} or {@code @source}, and one {@code @party}; the value of both is the
     * mention's index.
     */
    public List<Mention> read(Reading reading, Dated dated) {
        List<Candidate> candidates = names.find(reading);
        BitSet taken = new BitSet();
        Set<String> present = new HashSet<>();
        Set<String> states = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (candidate.sure()) {
                taken.set(candidate.from(), candidate.to());
                if (candidate.known() != null) {
                    present.add(candidate.known().id());
                    states.add(candidate.known().get("state", ""));
                }
            }
        }
        Map<Integer, Integer> chosen = atoms.choose(reading, taken, states);
        People people = new People(reading, dated, terms, shape, spellings, latin, present);
        List<Found> found = phrases.find(reading, candidates, chosen, people);
        found.sort(Comparator.comparing(f -> f.mention().phrase()));
        return publish(reading, found);
    }

    /** When the report was written, narrowed by the terms of the offices that it gives to persons. */
    public Dated date(Reading reading, List<Mention> mentions, Dated dated) {
        return officeDates.narrow(reading, mentions, dated);
    }

    private List<Mention> publish(Reading reading, List<Found> found) {
        List<Mention> mentions = new ArrayList<>(found.size());
        for (Found f : found) {
            int index = mentions.size();
            mentions.add(f.mention());
            if (f.party()) {
                int symbol = symbols[f.mention().entity().kind().ordinal()];
                reading.lattice()
                        .add(
                                f.from(),
                                f.to(),
                                symbol,
                                index,
                                f.features(),
                                reading.text().start(f.from()));
                reading.lattice()
                        .add(
                                f.from(),
                                f.to(),
                                party,
                                index,
                                f.features(),
                                reading.text().start(f.from()));
            }
        }
        return mentions;
    }
}
