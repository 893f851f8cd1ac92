package marsad.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.model.Dated;
import marsad.model.Event;
import marsad.model.Mention;
import marsad.model.Statement;
import marsad.model.TimeExpression;

/**
 * Finds events in PLOVER: the rules of {@code act.rule} give the roles around each trigger, its lexicon entry says which
 * of them act and which are acted on.
 */
public final class ActStage {
    private final Words words;
    private final Splits splits;
    private final Officials officials;

    public ActStage(Language language) {
        words = Words.of(language);
        splits = new Splits(language);
        officials = Officials.of(language);
    }

    /** The events, one per distinct happening, in the order of their anchors. */
    public List<Event> read(
            Reading reading,
            Dated dated,
            List<Mention> mentions,
            List<TimeExpression> times,
            List<Statement> statements) {
        Parties parties = new Parties(words, reading, mentions);
        Standing.addEdges(words, reading, mentions, parties);
        Context context = new Context(words, reading);
        List<Candidate> candidates = Binder.bind(words, reading, parties, context, splits);
        List<Event> events =
                new ArrayList<>(new Events(words, officials, reading, parties, times, dated, statements).of(candidates));
        for (Event said : new SpeechActs(words, officials, reading, parties).of(statements)) {
            if (events.stream().noneMatch(e -> e.anchor().overlaps(said.anchor()))) {
                events.add(said);
            }
        }
        events.sort(Comparator.comparing(Event::anchor));
        return Merge.of(events, parties::town);
    }
}
