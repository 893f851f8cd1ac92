package marsad.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Event;
import marsad.model.EventType;
import marsad.model.Span;
import marsad.model.Statement;
import marsad.text.Text;
import org.jspecify.annotations.Nullable;

/** Events that lie in the saying itself: who accuses, demands, refuses, threatens, praises or promises. */
final class SpeechActs {
    private static final Map<String, EventType> TYPES = Map.ofEntries(
            Map.entry("accuse", EventType.ACCUSE),
            Map.entry("condemn", EventType.ACCUSE),
            Map.entry("criticise", EventType.ACCUSE),
            Map.entry("demand", EventType.REQUEST),
            Map.entry("call-for", EventType.REQUEST),
            Map.entry("deny", EventType.REJECT),
            Map.entry("refuse", EventType.REJECT),
            Map.entry("threaten", EventType.THREATEN),
            Map.entry("praise", EventType.SUPPORT),
            Map.entry("welcome", EventType.SUPPORT),
            Map.entry("thank", EventType.SUPPORT),
            Map.entry("support", EventType.SUPPORT),
            Map.entry("promise", EventType.AGREE));

    /** How far into the content its first party is what the saying is about. */
    private static final int NEAR = 12;

    private final Words words;
    private final Text text;
    private final Lattice lattice;
    private final Parties parties;

    SpeechActs(Words words, Text text, Lattice lattice, Parties parties) {
        this.words = words;
        this.text = text;
        this.lattice = lattice;
        this.parties = parties;
    }

    List<Event> of(List<Statement> statements) {
        List<Event> events = new ArrayList<>();
        for (Statement statement : statements) {
            EventType type = TYPES.get(statement.stance());
            Event event = type == null ? null : event(statement, type);
            if (event != null) {
                events.add(event);
            }
        }
        return events;
    }

    private @Nullable Event event(Statement statement, EventType type) {
        List<String> actors = statement.speaker().entities().stream()
                .filter(e -> e.kind() != Entity.Kind.MEDIUM)
                .map(Entity::code)
                .filter(Objects::nonNull)
                .toList();
        boolean promise =
                type == EventType.AGREE && statement.to() == null; // what it names need not be whom it is given
        String recipient = promise ? null : recipient(statement, actors);
        if (actors.isEmpty() || recipient == null || statement.cue() == null || !spoken(statement.cue())) {
            return null;
        }
        Event.Status status = Event.Status.HAPPENED;
        return new Event(type, null, status, actors, List.of(recipient), null, null, statement.cue(), statement.rule());
    }

    /** Whether a cue is a verb or participle; the genitive of a noun may be the one accused. */
    private boolean spoken(Span cue) {
        int token = text.tokenAt(cue.start());
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            boolean participle = lattice.has(edge, words.participle())
                    && !lattice.has(edge, words.plural())
                    && !lattice.has(edge, words.def());
            if (lattice.symbol(edge) == words.cue() && (participle || lattice.has(edge, words.finite()))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String recipient(Statement statement, List<String> actors) {
        if (statement.to() != null && statement.to().code() != null) {
            return statement.to().code();
        }
        int start = text.tokenAt(statement.content().start());
        int end = Math.min(start + NEAR, text.tokenAt(statement.content().end() - 1) + 1);
        for (int token = start; token < end; token++) {
            int edge = parties.at(token);
            for (Party party : edge < 0 || lattice.to(edge) > end ? List.<Party>of() : parties.of(edge)) {
                if (party.code() != null && !actors.contains(party.code())) {
                    return party.code();
                }
            }
        }
        return null;
    }
}
