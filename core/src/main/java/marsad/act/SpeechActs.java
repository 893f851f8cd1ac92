package marsad.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import marsad.lang.Reading;
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
            Map.entry("warn", EventType.THREATEN),
            Map.entry("praise", EventType.SUPPORT),
            Map.entry("welcome", EventType.SUPPORT),
            Map.entry("thank", EventType.SUPPORT),
            Map.entry("support", EventType.SUPPORT),
            Map.entry("promise", EventType.AGREE));

    /** What is said to somebody, not of somebody: who is named in the content need not be the one meant. */
    private static final Set<String> ADDRESSED = Set.of("warn", "promise");

    /** What a state as such does to nobody in particular and still is news. */
    private static final Set<String> ALONE = Set.of("condemn", "deny", "refuse", "threaten");

    /** Prepositions before what another act is aimed at or where it happens. */
    private static final Set<String> AIMS = Set.of("didd", "fi");

    /** How far into the content its first party is what the saying is about. */
    private static final int NEAR = 12;

    private final Words words;
    private final Officials officials;
    private final Text text;
    private final Lattice lattice;
    private final Parties parties;
    private final Verdicts verdicts;
    private final List<Span> alleged = new ArrayList<>();

    SpeechActs(Words words, Officials officials, Reading reading, Parties parties) {
        this.words = words;
        this.officials = officials;
        this.text = reading.text();
        this.lattice = reading.lattice();
        this.parties = parties;
        this.verdicts = new Verdicts(reading, parties, officials);
    }

    List<Event> of(List<Statement> statements) {
        List<Event> events = new ArrayList<>();
        for (Statement statement : statements) {
            Span cue = statement.cue();
            List<String> actors = cue == null || Utterances.named(statement, cue) ? List.of() : actors(statement);
            if (cue != null && !actors.isEmpty() && spoken(cue)) {
                Event event = event(statement, cue, actors);
                if (event != null) {
                    events.add(event);
                }
            }
        }
        return events;
    }

    /** Whether words tell a deed that somebody is only blamed for in one of the statements read. */
    boolean alleged(Span anchor) {
        return alleged.stream().anyMatch(anchor::overlaps);
    }

    private @Nullable Event event(Statement statement, Span cue, List<String> actors) {
        EventType type = TYPES.get(statement.stance());
        if (type == null) {
            Verdicts.Verdict verdict = verdicts.of(statement, actors);
            if (verdict != null && verdict.deed() >= 0) {
                alleged.add(text.span(verdict.deed(), verdict.deed() + 1));
            }
            return verdict == null ? null : event(statement, cue, verdict.type(), actors, List.of(verdict.recipient()));
        }
        List<String> recipients = recipients(statement, actors);
        return recipients.isEmpty() && !alone(statement) ? null : event(statement, cue, type, actors, recipients);
    }

    private static Event event(
            Statement statement, Span cue, EventType type, List<String> actors, List<String> recipients) {
        return new Event(type, null, Event.Status.HAPPENED, actors, recipients, null, null, cue, statement.rule());
    }

    private List<String> actors(Statement statement) {
        return statement.speaker().entities().stream()
                .filter(e -> e.kind() != Entity.Kind.MEDIUM && officials.stands(e))
                .map(Entity::code)
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean alone(Statement statement) {
        return ALONE.contains(statement.stance())
                && statement.speaker().entities().stream().allMatch(e -> e.kind() == Entity.Kind.STATE);
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

    private List<String> recipients(Statement statement, List<String> actors) {
        Entity to = statement.to();
        if (to != null && to.code() != null && officials.stands(to)) {
            return List.of(to.code());
        }
        String named = ADDRESSED.contains(statement.stance()) ? null : named(statement, actors);
        return named == null ? List.of() : List.of(named);
    }

    /** Whether "against", "on" or "in" stands before a token: what follows is the aim or place of another act. */
    private boolean aimed(int token) {
        int prep = token == 0 ? -1 : lattice.longest(token - 1, words.prep());
        return prep >= 0 && AIMS.contains(lattice.entry(prep).id());
    }

    /** The first other party that a content names near its beginning, or null. */
    private @Nullable String named(Statement statement, List<String> actors) {
        int start = text.tokenAt(statement.content().start());
        int end = Math.min(start + NEAR, text.tokenAt(statement.content().end() - 1) + 1);
        for (int token = start; token < end; token++) {
            int edge = aimed(token) ? -1 : parties.at(token);
            for (Party party : edge < 0 || lattice.to(edge) > end ? List.<Party>of() : parties.of(edge)) {
                if (party.code() != null && officials.stands(party.entity()) && !actors.contains(party.code())) {
                    return party.code();
                }
            }
        }
        return null;
    }
}
