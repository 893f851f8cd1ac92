package marsad.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import marsad.lang.Language;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.model.Analysis;
import marsad.model.Commitment;
import marsad.model.Entity;
import marsad.model.Event;
import marsad.model.EventType;
import marsad.model.Figure;
import marsad.model.Mention;
import marsad.model.Quantity;
import marsad.model.Span;
import marsad.model.Speaker;
import marsad.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a report promises in the name of the two states: its commitments, and the targets and announced meetings
 * that stand in no commitment. Finds out what would keep each: a meeting that its words name, a value.
 */
final class Pledges {
    private static final Set<String> ACTS = Set.of("act", "act-noun", "act-phrase");

    /** Words within which a promise tells what is promised. */
    private static final int HEAD_WORDS = 6;

    private static final int FEWEST_WORDS = 2;
    /** Letters of the code of a currency. */
    private static final int CURRENCY = 3;
    /** Words commoner than this, such as "of it", tell nobody anything. */
    private static final double TELLING = 3;

    private final Language language;
    private final Pair pair;
    private final Names names;
    private final Wordings wordings;
    private final Predicate<Report> about;
    private final Held held;

    /**
     * Looks for promises between two states.
     *
     * @param about whether a report is about both
     */
    Pledges(Language language, Pair pair, Names names, Wordings wordings, Predicate<Report> about, Held held) {
        this.about = about;
        this.held = held;
        this.language = language;
        this.pair = pair;
        this.names = names;
        this.wordings = wordings;
    }

    /** The promises of one report in the order of its text. */
    List<Pledge> of(Report report) {
        List<Pledge> pledges = new ArrayList<>();
        Analysis analysis = report.analysis();
        for (Commitment commitment : analysis.commitments()) {
            Pledge pledge = committed(report, commitment);
            if (concerns(pledge)) {
                pledges.add(pledge);
            }
        }
        analysis.figures().stream()
                .filter(f -> pair.both(f.between()) && aimed(report, f))
                .filter(f -> free(f.span(), analysis))
                .forEach(f -> pledges.add(targeted(report, f)));
        analysis.events().stream()
                .filter(e -> announced(e) && pair.between(e) && !held.isOver(report, e))
                .filter(e -> free(e.anchor(), analysis)
                        && meets(e.anchor().of(report.article().text())))
                .forEach(e -> pledges.add(announced(report, e)));
        pledges.sort(Comparator.comparing(p -> p.words().span()));
        return pledges;
    }

    /** Whether somebody sets a value as a target, or one of the two states says that a coming time will bring it. */
    private boolean aimed(Report report, Figure figure) {
        boolean target =
                figure.status() == Figure.Status.TARGET && figure.speaker().known();
        return target
                || figure.status() == Figure.Status.FORECAST
                        && figure.period() != null
                        && ahead(report, figure.period()) != null
                        && pair.speaks(figure.speaker());
    }

    private static boolean free(Span span, Analysis analysis) {
        return analysis.commitments().stream().noneMatch(c -> c.what().overlaps(span));
    }

    private static boolean announced(Event event) {
        return event.type() == EventType.AGREE && event.status() == Event.Status.PLANNED;
    }

    private Pledge committed(Report report, Commitment commitment) {
        Aim aim = aim(report.analysis(), commitment);
        String due = commitment.due();
        return pledge(report, commitment.who(), commitment.to(), due, aim, commitment.what(), commitment.rule());
    }

    private Pledge targeted(Report report, Figure figure) {
        return pledge(report, figure.speaker(), null, figure.period(), target(figure), figure.span(), figure.rule());
    }

    private Pledge announced(Report report, Event event) {
        Analysis analysis = report.analysis();
        Span around = analysis.statements().stream()
                .filter(s -> s.content().contains(event.anchor()))
                .map(s -> s.content())
                .min(Comparator.comparingInt(Span::length))
                .orElse(event.anchor());
        Speaker who = new Speaker(
                event.actors().stream()
                        .filter(pair::has)
                        .map(state -> Entity.state(state, names.english(state)))
                        .toList(),
                null);
        Span words = Clause.after(report.article().text(), event.anchor());
        Aim aim = meeting(event, persons(analysis, around.union(words), who));
        return pledge(report, who, null, ahead(report, event.date()), aim, words, event.rule());
    }

    /** A date if it lies ahead of a report: what is announced for today or earlier was given the day on which it was said. */
    private static @Nullable String ahead(Report report, @Nullable String date) {
        Days days = Days.of(date);
        LocalDate told = report.latest();
        boolean over =
                days != null && days.to() != null && told != null && !days.to().isAfter(told);
        return over ? null : date;
    }

    private Pledge pledge(
            Report report,
            Speaker who,
            @Nullable Entity to,
            @Nullable String due,
            Aim aim,
            Span words,
            @Nullable String rule) {
        return new Pledge(who, to, due, aim, new Citation(report, words, rule), wordings.of(report.analysis(), words));
    }

    private Aim aim(Analysis analysis, Commitment commitment) {
        for (Figure figure : analysis.figures()) {
            if (figure.status() != Figure.Status.ACTUAL && figure.span().overlaps(commitment.what())) {
                return target(figure);
            }
        }
        return analysis.events().stream()
                .filter(e -> e.anchor().overlaps(commitment.what()) && e.status() == Event.Status.PLANNED)
                .filter(e -> pair.between(e)
                        && meets(e.anchor().of(analysis.article().text())))
                .findFirst()
                .map(e -> (Aim) meeting(e, persons(analysis, commitment.what(), commitment.who())))
                .orElseGet(() -> meets(analysis, commitment)
                        ? meeting(commitment, taking(analysis, commitment))
                        : new Aim.Other());
    }

    /** Whether a promise is one to meet; "to reach 15 billion" is not, though one reaches a city too. */
    private boolean meets(Analysis analysis, Commitment commitment) {
        Commitment.Act act = commitment.act();
        boolean counts =
                analysis.quantities().stream().anyMatch(q -> commitment.what().contains(q.span()) && money(q));
        return !counts && act != null && act.type() == EventType.CONSULT
                || !counts && meets(head(analysis.article().text(), commitment.what()));
    }

    private static boolean money(Quantity quantity) {
        return quantity.unit().length() == CURRENCY
                && Character.isUpperCase(quantity.unit().charAt(0));
    }

    /** The first words of a promise: what is named further on is seldom what is promised. */
    private static String head(String text, Span what) {
        int end = what.start();
        for (int words = 0; end < what.end() && words < HEAD_WORDS; end++) {
            words += Character.isWhitespace(text.charAt(end)) ? 1 : 0;
        }
        return text.substring(what.start(), end);
    }

    private static Aim target(Figure figure) {
        return new Aim.Target(
                figure.metric(), figure.between().stream().sorted().toList(), figure.unit(), figure.value());
    }

    private static Aim.Meeting meeting(Event event, Set<String> persons) {
        return new Aim.Meeting(event.actors(), event.recipients(), persons);
    }

    /** Where no event was found in its words, a meeting is known by whom they name, or cannot be known. */
    private Aim meeting(Commitment commitment, Set<String> persons) {
        if (persons.isEmpty()) {
            return new Aim.Other();
        }
        Entity host = commitment.to();
        List<String> goers = commitment.who().entities().stream()
                .map(Entity::state)
                .filter(pair::has)
                .distinct()
                .toList();
        boolean visits =
                commitment.act() != null && "visit".equals(commitment.act().mode());
        return visits && host != null && pair.has(host.state()) && goers.size() == 1 && !goers.contains(host.state())
                ? new Aim.Meeting(goers, List.of(String.valueOf(host.state())), persons)
                : new Aim.Meeting(Stream.of(pair.a(), pair.b()).sorted().toList(), List.of(), persons);
    }

    /** Those who are to meet by words in which no event was found: whom they name, and whoever promises to see the other side. */
    private Set<String> taking(Analysis analysis, Commitment commitment) {
        Set<String> taking = new HashSet<>(persons(analysis, commitment.what(), Speaker.UNKNOWN));
        Set<String> other = analysis.mentions().stream()
                .filter(m -> commitment.what().contains(m.span()))
                .map(m -> m.entity().state())
                .filter(pair::has)
                .collect(Collectors.toCollection(HashSet::new));
        if (commitment.to() != null) {
            other.add(String.valueOf(commitment.to().state()));
        }
        commitment.who().entities().stream()
                .filter(this::person)
                .filter(who -> other.stream().anyMatch(s -> pair.has(s) && !s.equals(who.state())))
                .map(Entity::id)
                .forEach(taking::add);
        return taking;
    }

    /** Those of the two states whom the words name, and whoever promises if he is a person of a state of which they name nobody. */
    private Set<String> persons(Analysis analysis, Span words, Speaker who) {
        List<Entity> named = analysis.mentions().stream()
                .filter(m -> words.contains(m.span()))
                .map(Mention::entity)
                .filter(this::person)
                .toList();
        Stream<Entity> speaking = who.entities().stream()
                .filter(this::person)
                .filter(e -> named.stream().noneMatch(n -> Objects.equals(n.state(), e.state())));
        return Stream.concat(named.stream(), speaking).map(Entity::id).collect(Collectors.toSet());
    }

    private boolean person(Entity entity) {
        return entity.kind() == Entity.Kind.PERSON && pair.has(entity.state());
    }

    /** Whether the words name a meeting, visit or talks. */
    private boolean meets(String words) {
        Text text = Text.of(words, language.folding());
        Lattice lattice = language.lexicon().read(text);
        for (int token = 0; token < text.size(); token++) {
            for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
                Entry entry = lattice.entry(edge);
                if (ACTS.contains(entry.type()) && entry.is("type", EventType.CONSULT.name())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean concerns(Pledge pledge) {
        boolean toOther = pledge.to() != null && !pair.has(pledge.to().state());
        boolean byOther = pledge.who().known() && !pair.speaks(pledge.who());
        return !toOther && !byOther && says(pledge) && aimed(pledge.aim()) && between(pledge);
    }

    /** Whether a promise says anything by itself: "will withdraw from it" has no day and nothing that could be checked. */
    private static boolean says(Pledge pledge) {
        return pledge.due() != null
                || !(pledge.aim() instanceof Aim.Other)
                || pledge.wording().words().stream()
                                .filter(word -> word.rarity() > TELLING)
                                .count()
                        >= FEWEST_WORDS;
    }

    /**
     * Whether a promise is one between the two: both take part in its aim, or are bound or named; or one of them is bound,
     * nobody else is named, and the report is about both.
     */
    private boolean between(Pledge pledge) {
        Set<String> states = pledge.report().analysis().mentions().stream()
                .filter(m -> pledge.words().span().contains(m.span()))
                .map(m -> m.entity().state())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        boolean others = !states.stream().allMatch(pair::has);
        states.addAll(aims(pledge.aim()));
        pledge.who().entities().stream()
                .map(Entity::state)
                .filter(Objects::nonNull)
                .forEach(states::add);
        if (pledge.to() != null) {
            states.add(String.valueOf(pledge.to().state()));
        }
        return pair.both(states) || pledge.who().known() && !others && about.test(pledge.report());
    }

    private static List<String> aims(Aim aim) {
        if (aim instanceof Aim.Target target) {
            return target.between();
        }
        return aim instanceof Aim.Meeting meeting
                ? Stream.concat(meeting.actors().stream(), meeting.recipients().stream())
                        .toList()
                : List.of();
    }

    private boolean aimed(Aim aim) {
        if (aim instanceof Aim.Target target) {
            return target.between().isEmpty() || pair.either(target.between());
        }
        return !(aim instanceof Aim.Meeting) || pair.both(aims(aim));
    }
}
