package marsad.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import marsad.lang.Reading;
import marsad.model.Dated;
import marsad.model.Entity;
import marsad.model.Event;
import marsad.model.EventType;
import marsad.model.Span;
import marsad.model.Statement;
import marsad.model.TimeExpression;
import marsad.text.Text;
import org.jspecify.annotations.Nullable;

/** Makes events of the candidates of one report: weighs readings against each other, sets status, date and place. */
final class Events {
    private static final int LENGTH = 10;
    private static final int BOTH_SIDES = 5;
    private static final int FITTING = 2;
    private static final int TIME_REACH = 14;
    private static final char ALEF_HAMZA = '\u0623';
    /** Length of a date with its day. */
    private static final int ISO_DAY = 10;

    private final Words words;
    private final Officials officials;
    private final Text text;
    private final List<TimeExpression> times;
    private final Dated dated;
    private final Context context;
    private final Matter matter;
    private final Following following;
    private final Completion completion;
    private final Recipients recipients;
    private final Modality modality;
    private final List<Span> undone = new ArrayList<>();
    private final Utterances utterances;

    Events(
            Words words,
            Officials officials,
            Reading reading,
            Parties parties,
            Context context,
            Matter matter,
            List<TimeExpression> times,
            Dated dated,
            List<Statement> statements) {
        this.words = words;
        this.officials = officials;
        this.text = reading.text();
        this.times = times;
        this.dated = dated;
        this.context = context;
        this.matter = matter;
        this.following = new Following(words, reading, context);
        this.completion = new Completion(words, parties, context, following, statements);
        this.recipients = new Recipients(words, parties, context, following);
        this.modality = new Modality(words, context, reading.language().symbol("that"), statements);
        this.utterances = new Utterances(words, context, parties, statements);
    }

    /** Whether the words at a span tell that somebody did not do or say it. */
    boolean undone(Span anchor) {
        return undone.stream().anyMatch(anchor::overlaps);
    }

    /** A candidate that has proved to be an event. */
    private record Proved(Candidate candidate, Sides sides, int weight) {}

    List<Event> of(List<Candidate> candidates) {
        List<Proved> proved = new ArrayList<>();
        for (Candidate c : candidates) {
            if (c.stopped()
                    || overruled(c, candidates)
                    || matter.sport(c)
                    || utterances.alleged(c)
                    || matter.surname(c)) {
                continue;
            }
            utterances.complete(c);
            completion.complete(c);
            if (own(c)) {
                continue;
            }
            Sides sides = recipients.of(c, Sides.of(c, words, this::speaks));
            if (sides.recipients().isEmpty() && c.entry().get("unaimed") != null && !following.followed(c, "ala")) {
                c.type(c.entry().need("unaimed"), c.rule());
            }
            if (!enough(c, sides) || sides.actors().isEmpty() && matter.recalled(c)) {
                continue;
            }
            if (refused(c, sides)) {
                c.refuse();
                proved.add(new Proved(c, sides.apart(c), weight(c, sides)));
            } else if (told(c)) {
                proved.add(new Proved(c, recipients.imposed(c, sides), weight(c, sides)));
            } else {
                undone.add(text.span(c.from(), c.to()));
            }
        }
        proved.sort(Comparator.comparingInt((Proved p) -> -p.weight())
                .thenComparingInt(p -> p.candidate().from()));
        List<Proved> kept = new ArrayList<>();
        for (Proved p : proved) {
            if (kept.stream().noneMatch(k -> clash(k.candidate(), p.candidate()))) {
                kept.add(p);
            }
        }
        kept.sort(Comparator.comparingInt(p -> p.candidate().from()));
        List<Event> events = new ArrayList<>();
        for (Proved p : kept) {
            for (Sides sides : each(p)) {
                events.add(event(p.candidate(), sides));
            }
        }
        return events;
    }

    /** Whether a party speaks and acts for its state. */
    private boolean speaks(Party party) {
        return officials.stands(party.entity()) && !matter.unofficial(party);
    }

    /** Whether two candidates are made of the same words, be it the verb of a phrase that its subject parts. */
    private boolean clash(Candidate a, Candidate b) {
        return a.overlaps(b) || parted(a, b) || parted(b, a);
    }

    private boolean parted(Candidate a, Candidate phrase) {
        int verb = phrase.verb() == phrase.edge() ? context.lattice().from(phrase.edge()) : -1;
        return a.from() <= verb && verb < a.to();
    }

    /** A visit to two hosts is two visits, and so is that of two visitors. */
    private static List<Sides> each(Proved proved) {
        Sides sides = proved.sides();
        if (!"visit".equals(proved.candidate().mode()) || !sides.both()) {
            return List.of(sides);
        }
        List<Sides> all = new ArrayList<>();
        for (String actor : sides.actors()) {
            sides.recipients().forEach(host -> all.add(new Sides(List.of(actor), List.of(host))));
        }
        return all;
    }

    /** Whether a verb reads "we …" where nobody is quoted: most often it is another word that looks like it. */
    private boolean own(Candidate c) {
        return c.has(words.finite()) && c.has(words.first()) && !c.byPronoun("subject");
    }

    /** Whether longer words around a candidate's make another act of it, be it one that tells too little. */
    private static boolean overruled(Candidate c, List<Candidate> candidates) {
        return candidates.stream().anyMatch(o -> o.type() != c.type() && o.covers(c) && !c.covers(o));
    }

    /** Whether an act is news: one of words or friendship that was not done is not. */
    private boolean told(Candidate c) {
        return c.type().quad() == 4 || modality.of(c, c.type(), false) != Event.Status.DENIED;
    }

    /** Whether somebody says that he will not do something friendly: "X will not negotiate with Y". */
    private boolean refused(Candidate c, Sides sides) {
        boolean friendly = c.type().quad() <= 2 && c.has(words.finite()) && !c.filled("object");
        return friendly && context.willNot(c.from()) && sides.apart(c).both();
    }

    private int weight(Candidate c, Sides sides) {
        boolean fits = c.has(words.finite()) == context.opensClause(c.from());
        return (c.to() - c.from()) * LENGTH + (sides.both() ? BOTH_SIDES : 0) + (fits ? FITTING : 0);
    }

    /** Whether the sides known suffice for what the trigger is worth. */
    private boolean enough(Candidate c, Sides sides) {
        boolean vague = c.type() != EventType.ACCUSE && c.onlyByPronoun() && !sides.both();
        boolean somebody = c.type().quad() == 3 && c.has(words.finite()) && c.has(words.them());
        if (!fits(c) || vague || somebody && sides.recipients().isEmpty() || matter.idle(c)) {
            return false;
        }
        if (c.scene()) {
            return sides.count() > 0 || !c.has(words.finite());
        }
        if (c.type() == EventType.PROTEST && !c.has(words.finite()) && c.verb() < 0 && !c.filled("didd")) {
            return false; // of a protest that is only mentioned it is not told that it took place
        }
        String needs = c.entry().get("needs");
        boolean satisfied = needs != null && Stream.of(needs.split(",")).anyMatch(need -> met(c, need));
        boolean together = c.entry().is("mutual", "yes") && sides.actors().size() > 1;
        if (needs != null && !satisfied && !together && c.has(words.finite())) {
            return false;
        }
        if (c.entry().is("mutual", "yes")) {
            return sides.actors().size() > 1 || sides.both() || sides.actors().size() == 1 && ofOrganization(c);
        }
        boolean each = sides.actors().size() > 1 && c.entry().lists("actor", "maa");
        return sides.both() || each || c.sure() && oneSided(c, sides);
    }

    /** Whether a role that a frame asks for, or a thing of that name, stands beside a trigger. */
    private boolean met(Candidate c, String need) {
        if (need.equals("obj")) {
            return c.role("object").stream().anyMatch(p -> p.entity().kind() == Entity.Kind.STATE);
        }
        return c.filled(need) || c.marked(need) || following.followed(c, need);
    }

    /** Whether the frame's other wishes are met: a person who acts, no word behind it that makes it another one. */
    private boolean fits(Candidate c) {
        String not = c.entry().get("unless");
        if (not != null && c.has(words.pron()) && context.governs(c.to(), not)) {
            return false;
        }
        if (c.entry().is("spelt", "hamza")
                && text.span(c.from(), c.to()).of(text.source()).indexOf(ALEF_HAMZA) < 0) {
            return false;
        }
        return !c.entry().is("who", "person") || c.byPerson();
    }

    /**
     * Whether one side tells enough: verbal and generous acts tell nothing without both; the victim of a verb can stand
     * alone, and a state, though not a person, that yields or refuses.
     */
    private boolean oneSided(Candidate c, Sides sides) {
        return switch (c.type()) {
            case ASSAULT -> !sides.recipients().isEmpty() && (c.has(words.finite()) || c.verb() >= 0);
            case COERCE, SANCTION -> sides.count() > 0 && (!sides.recipients().isEmpty() || c.byName());
            case CONCEDE -> sides.count() > 0;
            case ACCUSE, REQUEST, THREATEN, REJECT -> !sides.actors().isEmpty() && named(c);
            case RETREAT, MOBILIZE, AGREE, PROTEST -> !sides.actors().isEmpty();
            case SUPPORT -> sides.actors().size() > 1;
            default -> false;
        };
    }

    /** Whether who speaks stands at a verb itself, not only before the verb that it goes on with. */
    private boolean named(Candidate c) {
        return !c.has(words.finite()) || !c.byPronoun("subject") || c.filled("topic") || c.has(words.first());
    }

    /** Whether a noun's genitive is a body that meets by itself, as in "the summit of the league". */
    private boolean ofOrganization(Candidate c) {
        return !c.has(words.finite())
                && !c.has(words.pron())
                && !c.filled("maa")
                && c.role("genitive").stream().anyMatch(p -> p.entity().kind() == Entity.Kind.ORGANIZATION);
    }

    private Event event(Candidate c, Sides sides) {
        boolean headline = text.sentenceOf(c.from()) == 0;
        EventType type = c.type();
        Event.Status said = c.refused() ? Event.Status.HAPPENED : modality.of(c, type, headline);
        String date = date(c, said);
        Event.Status status = comes(c, said, date) ? Event.Status.PLANNED : said;
        boolean promised = status == Event.Status.PLANNED && promises(type);
        return new Event(
                promised ? EventType.AGREE : type,
                promised ? null : c.mode(),
                status,
                sides.actors(),
                sides.recipients(),
                date,
                place(c),
                text.span(c.from(), c.to()),
                c.rule());
    }

    /** Whether something told as a fact, though not in the past tense, has a date after the report. */
    private boolean comes(Candidate c, Event.Status said, @Nullable String date) {
        boolean fact = said == Event.Status.HAPPENED || said == Event.Status.ONGOING;
        if (!fact || date == null || date.length() != ISO_DAY || dated.latest() == null || c.has(words.past())) {
            return false;
        }
        return date.compareTo(dated.latest().toString()) > 0;
    }

    private static boolean promises(EventType type) {
        return type == EventType.CONSULT
                || type == EventType.SUPPORT
                || type == EventType.COOPERATE
                || type == EventType.AID;
    }

    private @Nullable Span place(Candidate c) {
        List<Party> in = c.filled("place") ? c.role("place") : c.filled("where") ? c.role("where") : c.role("fi");
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
