package marsad.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import marsad.lang.Reading;
import marsad.model.Dated;
import marsad.model.Entity;
import marsad.model.Event;
import marsad.model.EventType;
import marsad.model.Span;
import marsad.model.TimeExpression;
import marsad.text.Text;
import org.jspecify.annotations.Nullable;

/** Makes events of the candidates of one report: fills what pronouns leave open, weighs readings against each other. */
final class Events {
    private static final int LENGTH = 10;
    private static final int BOTH_SIDES = 5;
    private static final int FITTING = 2;
    private static final int TIME_REACH = 14;

    private final Words words;
    private final Text text;
    private final Parties parties;
    private final List<TimeExpression> times;
    private final Dated dated;
    private final Context context;
    private final Modality modality;

    Events(Words words, Reading reading, Parties parties, List<TimeExpression> times, Dated dated) {
        this.words = words;
        this.text = reading.text();
        this.parties = parties;
        this.times = times;
        this.dated = dated;
        this.context = new Context(words, reading);
        this.modality = new Modality(words, context, reading.language().symbol("that"));
    }

    /** A candidate that has proved to be an event. */
    private record Proved(Candidate candidate, Sides sides, int weight) {}

    List<Event> of(List<Candidate> candidates) {
        List<Proved> proved = new ArrayList<>();
        for (Candidate c : candidates) {
            complete(c);
            Sides sides = addressed(c, Sides.of(c, words));
            if (enough(c, sides)) {
                proved.add(new Proved(c, sides, weight(c, sides)));
            }
        }
        proved.sort(Comparator.comparingInt((Proved p) -> -p.weight())
                .thenComparingInt(p -> p.candidate().from()));
        List<Proved> kept = new ArrayList<>();
        for (Proved p : proved) {
            if (kept.stream().noneMatch(k -> k.candidate().overlaps(p.candidate()))) {
                kept.add(p);
            }
        }
        kept.sort(Comparator.comparingInt(p -> p.candidate().from()));
        return kept.stream().map(p -> event(p.candidate(), p.sides())).toList();
    }

    private int weight(Candidate c, Sides sides) {
        boolean fits = c.has(words.finite()) == context.opensClause(c.from());
        return (c.to() - c.from()) * LENGTH + (sides.both() ? BOTH_SIDES : 0) + (fits ? FITTING : 0);
    }

    /** Fills the actor that an attached pronoun or a verb shared by "and" leaves to the words before. */
    private void complete(Candidate c) {
        if (!c.has(words.finite()) && c.has(words.pron())) {
            Party named = parties.before(c.from(), c.has(words.her() | words.them()));
            if (named != null) {
                c.add("genitive", List.of(named), "act.pronoun", -1);
            }
        }
        if (c.entry().is("gen", "recipient") && c.filled("genitive") && context.followed(c, "ala")) {
            c.move("genitive", "agent");
        }
        if (c.has(words.finite()) && c.has(words.and()) && !c.filled("subject") && !c.filled("topic")) {
            int subject = context.lastSubject(c.from(), c.has(words.fem()), false);
            if (subject >= 0) {
                c.add("subject", parties.joined(subject), "act.shared-subject", -1);
            }
        }
    }

    /** A verbal act whose recipient the frame leaves open is about the first other party in the rest of its clause. */
    private Sides addressed(Candidate c, Sides sides) {
        boolean verbal = c.type().quad() == 1 || c.type().quad() == 3;
        boolean open = sides.recipients().isEmpty()
                && sides.actors().size() == 1
                && !c.entry().is("mutual", "yes");
        String other =
                verbal && open ? context.otherAfter(c, parties, sides.actors().get(0), c.has(words.finite())) : null;
        return other == null ? sides : new Sides(sides.actors(), List.of(other));
    }

    /** Whether the sides known suffice for what the trigger is worth. */
    private boolean enough(Candidate c, Sides sides) {
        String needs = c.entry().get("needs");
        boolean satisfied = needs != null && (c.filled(needs) || context.followed(c, needs));
        if (needs != null && !satisfied && c.has(words.finite())) {
            return false;
        }
        if (c.entry().is("mutual", "yes")) {
            return sides.actors().size() > 1 || sides.actors().size() == 1 && ofOrganization(c);
        }
        return sides.both() || (satisfied || c.sure()) && oneSided(c.type(), sides);
    }

    /** Whether a noun's genitive is a body that meets by itself, as in "the summit of the league". */
    private boolean ofOrganization(Candidate c) {
        return !c.has(words.finite())
                && !c.has(words.pron())
                && !c.filled("maa")
                && c.role("genitive").stream().anyMatch(p -> p.entity().kind() == Entity.Kind.ORGANIZATION);
    }

    /** Verbal and generous acts tell nothing without both sides; a victim or one who yields can stand alone. */
    private static boolean oneSided(EventType type, Sides sides) {
        return switch (type) {
            case ASSAULT, COERCE, SANCTION -> !sides.recipients().isEmpty();
            case REJECT, CONCEDE, RETREAT, MOBILIZE, AGREE, PROTEST ->
                !sides.actors().isEmpty();
            case SUPPORT -> sides.actors().size() > 1;
            default -> false;
        };
    }

    private Event event(Candidate c, Sides sides) {
        boolean headline = text.sentenceOf(c.from()) == 0;
        EventType type = c.type();
        Event.Status status = modality.of(c, type, headline);
        boolean promised = status == Event.Status.PLANNED && promises(type);
        return new Event(
                promised ? EventType.AGREE : type,
                promised ? null : c.mode(),
                status,
                sides.actors(),
                sides.recipients(),
                date(c, status),
                place(c),
                text.span(c.from(), c.to()),
                c.rule());
    }

    private static boolean promises(EventType type) {
        return type == EventType.CONSULT
                || type == EventType.SUPPORT
                || type == EventType.COOPERATE
                || type == EventType.AID;
    }

    private @Nullable Span place(Candidate c) {
        List<Party> in = c.role("fi");
        return in.isEmpty() ? null : text.span(in.get(0).from(), in.get(0).to());
    }

    /** The time nearest to the trigger in its sentence, else the day of a report that opens with what happened. */
    private @Nullable String date(Candidate c, Event.Status status) {
        String nearest = null;
        int best = TIME_REACH;
        for (TimeExpression time : times) {
            int token = text.tokenAt(time.span().start());
            if (token < text.size() && text.sentenceOf(token) == text.sentenceOf(c.from())) {
                int distance = Math.abs(token - c.from());
                if (distance < best) {
                    best = distance;
                    nearest = time.value();
                }
            }
        }
        boolean lead = text.sentenceOf(c.from()) == 0 && c.has(words.finite()) && status == Event.Status.HAPPENED;
        return nearest == null && lead && dated.day() != null ? dated.day().toString() : nearest;
    }
}
