package marsad.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import marsad.lang.Language;
import marsad.lexicon.Lattice;
import marsad.model.Mention;
import marsad.model.Span;
import marsad.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Looks for sentences of later reports that say themselves what became of a promise: "in fulfilment of what he had promised",
 * "without signing the contract", "was postponed", or that begin with the very deed in the past. They must share with the promise what
 * is rare in its words.
 */
final class Outcomes {
    /** Likeness of clauses from which a sentence that speaks of an outcome speaks of that of a promise. */
    private static final double SAME = 0.34;
    /** The same where nothing but the deed in the past says that it is an outcome. */
    private static final double SAME_DEED = 0.5;
    /** Weight of the words that they must share. */
    private static final double LEAST_SHARED = 7;
    /** Years after the day of a promise, or after it was made, in which reports speak of it; later ones mean something else. */
    private static final int YEARS = 1;

    private static final String DENY = "deny";

    private final Language language;
    private final Wordings wordings;
    private final List<Report> reports;
    private final int outcome;
    private final int promisable;
    private final int past;
    private @Nullable List<Ending> endings;

    /**
     * Looks in some reports.
     *
     * @param reports in time order
     */
    Outcomes(Language language, Wordings wordings, List<Report> reports) {
        this.language = language;
        this.wordings = wordings;
        this.reports = reports;
        outcome = language.symbol("pledge-outcome");
        promisable = language.symbol("promisable");
        past = language.feature("past") | language.feature("finite");
    }

    /** How a sentence speaks of an outcome, the surest first. */
    private enum How {
        MOVED,
        MISSED,
        KEPT,
        /** It says that something was not done; that is an outcome only after the day for it. */
        UNDONE,
        /** It begins with a verb of the past. */
        DONE
    }

    /**
     * A sentence that may tell an outcome.
     *
     * @param deed what the verb that was not done, or that it begins with, has in common with its kin; empty if there is none
     */
    private record Ending(Report report, Span sentence, How how, String deed, Wording wording) {
        Citation words() {
            return new Citation(report, sentence, null);
        }
    }

    /** What reports that were surely written after a promise say of it; empty if they say nothing. */
    Optional<Verdict> of(Pledge pledge, Alignment alignment) {
        List<Ending> telling = all().stream()
                .filter(ending -> bears(ending, pledge, alignment))
                .toList();
        return Stream.of(How.MOVED, How.MISSED, How.UNDONE, How.KEPT, How.DONE)
                .map(how -> telling.stream()
                        .filter(e -> e.how() == how)
                        .map(Ending::words)
                        .toList())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .map(words -> verdict(telling, words));
    }

    private static Verdict verdict(List<Ending> telling, List<Citation> words) {
        How how = telling.stream()
                .filter(e -> e.words().equals(words.get(0)))
                .findFirst()
                .map(Ending::how)
                .orElseThrow();
        return switch (how) {
            case MOVED -> new Verdict(Promise.State.MOVED, Promise.Reason.SAID_MOVED, words);
            case MISSED, UNDONE -> new Verdict(Promise.State.MISSED, Promise.Reason.SAID_MISSED, words);
            case KEPT, DONE -> new Verdict(Promise.State.KEPT, Promise.Reason.SAID_DONE, words);
        };
    }

    private boolean bears(Ending ending, Pledge pledge, Alignment alignment) {
        boolean explicit = ending.how() != How.DONE && ending.how() != How.UNDONE;
        return Fulfilment.later(ending.report(), pledge)
                && timely(ending, pledge)
                && (explicit || !ending.deed().isEmpty() && ending.deed().equals(deed(pledge)))
                && (ending.how() != How.DONE || actedBy(pledge, ending))
                && alignment.nearest(pledge.wording(), ending.wording(), LEAST_SHARED)
                        >= (ending.how() == How.DONE ? SAME_DEED : SAME);
    }

    /** What the first verb or noun of a deed in a promise has in common with its kin. */
    private String deed(Pledge pledge) {
        Span span = pledge.words().span();
        Text text = Text.of(span.of(pledge.report().article().text()), language.folding());
        Lattice lattice = language.lexicon().read(text);
        for (int token = 0; token < text.size(); token++) {
            if (lattice.begins(token, promisable)) {
                return wordings.kin(text, token);
            }
        }
        return "";
    }

    /** Whether a sentence names whoever is bound, or his state. */
    private static boolean actedBy(Pledge pledge, Ending ending) {
        return ending.report().analysis().mentions().stream()
                .filter(m -> ending.sentence().contains(m.span()))
                .map(Mention::entity)
                .anyMatch(there -> pledge.who().entities().stream()
                        .anyMatch(who -> who.id().equals(there.id())
                                || who.state() != null && who.state().equals(there.state())));
    }

    /**
     * What is undone is missed after its day only; what is done is kept up to its day only. That a meeting or value came about is for
     * events and figures to tell.
     */
    private static boolean timely(Ending ending, Pledge pledge) {
        Days due = pledge.dueDays();
        LocalDate last = due == null ? null : due.to();
        LocalDate first = ending.report().earliest();
        boolean after = last != null && first != null && first.isAfter(last);
        return soon(ending.report(), last != null ? last : pledge.made())
                && switch (ending.how()) {
                    case MOVED -> last != null;
                    case MISSED -> after || last == null;
                    case UNDONE -> after;
                    case KEPT -> !after;
                    case DONE -> pledge.aim() instanceof Aim.Other && !after;
                };
    }

    private static boolean soon(Report report, @Nullable LocalDate awaited) {
        LocalDate told = report.latest();
        return awaited != null && told != null && told.isBefore(awaited.plusYears(YEARS));
    }

    /** The sentences of all reports that may tell an outcome; looked for when the first promise asks. */
    private List<Ending> all() {
        List<Ending> known = endings;
        if (known == null) {
            known = reports.stream().flatMap(report -> in(report).stream()).toList();
            endings = known;
        }
        return known;
    }

    private List<Ending> in(Report report) {
        List<Ending> found = new ArrayList<>();
        Text text = Text.of(report.article().text(), language.folding());
        Lattice lattice = language.lexicon().read(text);
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            int from = text.sentenceStart(sentence);
            int to = text.sentenceEnd(sentence);
            if (from < to && tells(report, text.span(from, to))) {
                Ending ending = ending(report, lattice, from, to);
                if (ending != null) {
                    found.add(ending);
                }
            }
        }
        return found;
    }

    /** Whether words are told, and neither furniture nor denied. */
    private static boolean tells(Report report, Span sentence) {
        return report.analysis().furniture().stream().noneMatch(f -> f.overlaps(sentence))
                && report.analysis().statements().stream()
                        .noneMatch(s -> s.stance().equals(DENY) && s.content().overlaps(sentence));
    }

    private @Nullable Ending ending(Report report, Lattice lattice, int from, int to) {
        How how = null;
        String deed = "";
        for (int token = from; token < to; token++) {
            int cue = lattice.longest(token, outcome);
            How told =
                    cue < 0 ? null : How.valueOf(lattice.entry(cue).need("how").toUpperCase(Locale.ROOT));
            if (told != null && (how == null || told.compareTo(how) < 0)) {
                how = told;
                deed = told == How.UNDONE && lattice.to(cue) < to ? wordings.kin(lattice.text(), lattice.to(cue)) : "";
            }
        }
        if (how == null && isPast(lattice, from)) {
            how = How.DONE;
            deed = wordings.kin(lattice.text(), from);
        }
        if (how == null) {
            return null;
        }
        Span sentence = lattice.text().span(from, to);
        return new Ending(report, sentence, how, deed, wordings.of(report.analysis(), sentence));
    }

    private boolean isPast(Lattice lattice, int token) {
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            if ((lattice.features(edge) & past) == past) {
                return true;
            }
        }
        return false;
    }
}
