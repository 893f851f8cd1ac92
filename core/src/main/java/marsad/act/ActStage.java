package marsad.act;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.model.Dated;
import marsad.model.Entity;
import marsad.model.Event;
import marsad.model.Mention;
import marsad.model.Statement;
import marsad.model.TimeExpression;
import marsad.text.Text;

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
        BitSet names = names(reading.text(), mentions);
        Context context = new Context(words, reading, names);
        Matter matter = new Matter(words, reading, context);
        List<Candidate> candidates = Binder.bind(words, reading, parties, context, splits, names);
        Events acts = new Events(words, officials, reading, parties, context, matter, times, dated, statements);
        List<Event> events = new ArrayList<>(acts.of(candidates));
        if (matter.match()) {
            return Merge.of(events, parties::town);
        }
        SpeechActs speech = new SpeechActs(words, officials, reading, parties);
        for (Event said : speech.of(statements)) {
            if (!acts.undone(said.anchor())
                    && events.stream().noneMatch(e -> e.anchor().overlaps(said.anchor()))) {
                events.add(said);
            }
        }
        events.removeIf(e -> speech.alleged(e.anchor()));
        events.sort(Comparator.comparing(Event::anchor));
        return Merge.of(events, parties::town);
    }

    /** The tokens of names of several words: the "liberation" of a liberation organization is no deed. */
    private static BitSet names(Text text, List<Mention> mentions) {
        BitSet names = new BitSet();
        for (Mention mention : mentions) {
            Entity.Kind kind = mention.entity().kind();
            if (kind == Entity.Kind.ORGANIZATION || kind == Entity.Kind.PERSON || kind == Entity.Kind.MEDIUM) {
                int from = text.tokenAt(mention.span().start());
                int to = text.tokenAt(mention.span().end());
                if (to - from > 1) {
                    names.set(from, to);
                }
            }
        }
        return names;
    }
}
