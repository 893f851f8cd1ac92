package marsad.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import marsad.lang.Language;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Event;
import marsad.model.EventType;
import marsad.model.Span;
import marsad.text.Text;

/**
 * Tells whether a report says outright that a meeting took place. Reports name a summit long before it is held ("the place of the
 * summit is not yet known"), so a noun alone proves nothing: a verb of the past must tell it, or be the one whose object it is, or the
 * report must give it the day about which it was written itself.
 */
final class Held {
    private static final String ACT = "act";
    /** Marks verbs whose object is what was held. */
    private static final String HELD = "held";
    /** Days about that of a report within which a meeting is its news. */
    private static final int NEWS = 3;

    private final Language language;
    private final int past;
    private final int finite;

    Held(Language language) {
        this.language = language;
        finite = language.feature("finite");
        past = language.feature("past") | finite;
    }

    /** The person of a state who is named nearest to some words in their sentence: another may only tell of it. */
    static Optional<String> nearest(Report report, Span words, String state) {
        Span sentence = Sentence.around(report.article().text(), words);
        return report.analysis().mentions().stream()
                .filter(m -> sentence.contains(m.span()) && isPerson(m.entity(), state))
                .min(Comparator.comparingInt(m -> apart(m.span(), words)))
                .map(m -> m.entity().id());
    }

    private static boolean isPerson(Entity entity, String state) {
        return entity.kind() == Entity.Kind.PERSON && state.equals(entity.state());
    }

    private static int apart(Span a, Span b) {
        return Math.max(a.start() - b.end(), b.start() - a.end());
    }

    /** Whether an event is a meeting that surely took place. */
    boolean surely(Report report, Event event) {
        boolean done = event.status() == Event.Status.HAPPENED || event.status() == Event.Status.ONGOING;
        return done && event.type() == EventType.CONSULT && (tells(report, event) || isNews(report, event));
    }

    /** Whether a report tells an event outright. */
    boolean tells(Report report, Event event) {
        Span anchor = event.anchor();
        return headed(report, anchor) && verb(anchor.of(report.article().text()), finite) || isOver(report, event);
    }

    /** Whether a verb of the past tells an event, whatever its date is taken for. */
    boolean isOver(Report report, Event event) {
        String text = report.article().text();
        Span anchor = event.anchor();
        String before = text.substring(Sentence.around(text, anchor).start(), anchor.start());
        return verb(anchor.of(text), past) || isObject(before);
    }

    private static boolean headed(Report report, Span anchor) {
        Headline headline = Headline.of(report);
        return headline != null && headline.heads(anchor);
    }

    /** Whether words begin with a verb that can be no noun. */
    private boolean verb(String words, int features) {
        Text text = Text.of(words, language.folding());
        if (text.size() == 0) {
            return false;
        }
        Lattice lattice = language.lexicon().read(text);
        boolean verb = false;
        for (int edge = lattice.first(0); edge >= 0; edge = lattice.next(edge)) {
            verb |= (lattice.features(edge) & features) == features;
            if (lattice.entry(edge).type().startsWith(ACT) && !lattice.has(edge, finite)) {
                return false;
            }
        }
        return verb;
    }

    /** Whether the last verb of some words is one like "they held", so that what follows is its object. */
    private boolean isObject(String before) {
        Text text = Text.of(before, language.folding());
        Lattice lattice = language.lexicon().read(text);
        for (int token = text.size() - 1; token >= 0; token--) {
            boolean verb = false;
            for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
                verb |= lattice.has(edge, finite);
                if ((lattice.features(edge) & past) == past
                        && lattice.entry(edge).is(HELD, "yes")) {
                    return true;
                }
            }
            if (verb) {
                return false;
            }
        }
        return false;
    }

    private static boolean isNews(Report report, Event event) {
        Days days = Days.of(event.date());
        LocalDate told = report.latest();
        return days != null
                && days.exact()
                && told != null
                && days.overlaps(new Days(told.minusDays(NEWS), told))
                && report.analysis().statements().stream()
                        .noneMatch(statement -> statement.content().contains(event.anchor()));
    }
}
