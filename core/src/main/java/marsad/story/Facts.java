package marsad.story;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import marsad.model.Analysis;
import marsad.model.Entity;
import marsad.model.Mention;
import marsad.model.Span;

/**
 * The facts of a report that bear on which event it tells; those of its first sentences only, save the parties.
 *
 * @param parties ids of the states, persons and organizations that it names anywhere
 * @param named ids of the persons that it names anywhere
 * @param persons ids of the persons whose names it opens with
 * @param states ids of the states that it opens with
 * @param first the state that it names first, itself or by one of its persons or bodies, if any
 * @param speakers ids of those whose words it opens with
 * @param acts types of the events it opens with
 * @param days days that it opens with, as ISO dates
 */
record Facts(
        Set<String> parties,
        Set<String> named,
        Set<String> persons,
        Set<String> states,
        Set<String> first,
        Set<String> speakers,
        Set<String> acts,
        Set<String> days) {
    /** Characters of the text that belong to its opening: the first two or three sentences. */
    private static final int OPENING = 300;

    /** Characters within which whoever acts is named. */
    private static final int FIRST = 200;

    private static final int ISO_DATE_LENGTH = 10;

    static Facts of(Analysis analysis) {
        return new Facts(
                set(analysis.mentions().stream()
                        .map(Mention::entity)
                        .filter(Facts::isParty)
                        .map(Entity::id)),
                set(analysis.mentions().stream()
                        .map(Mention::entity)
                        .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                        .map(Entity::id)),
                opening(analysis, Entity.Kind.PERSON),
                opening(analysis, Entity.Kind.STATE),
                first(analysis),
                set(analysis.statements().stream()
                        .filter(statement -> opens(statement.content()))
                        .flatMap(statement -> statement.speaker().entities().stream())
                        .filter(Facts::isParty)
                        .map(Entity::id)),
                set(analysis.events().stream()
                        .filter(event -> opens(event.anchor()))
                        .map(event -> event.type().name())),
                set(analysis.times().stream()
                        .filter(time -> opens(time.span()) && time.value().length() == ISO_DATE_LENGTH)
                        .map(time -> time.value())));
    }

    private static Set<String> opening(Analysis analysis, Entity.Kind kind) {
        return set(analysis.mentions().stream()
                .filter(mention -> mention.named() && opens(mention.span()))
                .map(Mention::entity)
                .filter(entity -> entity.kind() == kind)
                .map(Entity::id));
    }

    private static Set<String> first(Analysis analysis) {
        int from = Dateline.end(analysis.article().text());
        return analysis.mentions().stream()
                .filter(mention ->
                        mention.span().start() >= from && mention.span().start() < FIRST)
                .map(Mention::entity)
                .filter(entity -> entity.kind() != Entity.Kind.MEDIUM)
                .map(Entity::state)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(Set::of)
                .orElse(Set.of());
    }

    private static boolean isParty(Entity entity) {
        return entity.kind() != Entity.Kind.MEDIUM && entity.kind() != Entity.Kind.SOURCE;
    }

    private static boolean opens(Span span) {
        return span.start() < OPENING;
    }

    private static Set<String> set(Stream<String> values) {
        return values.collect(Collectors.toUnmodifiableSet());
    }

    /** How two sets of one kind of fact bear on each other. */
    static Bearing bearing(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Bearing.SILENT;
        }
        return Collections.disjoint(a, b) ? Bearing.DISTINCT : Bearing.SHARED;
    }

    /**
     * Whether two reports open with the words of the same. Of a talk one outlet gives the words of the guest, another the
     * host's: speakers that both reports name are no others.
     */
    Bearing speakersWith(Facts other) {
        Bearing bearing = bearing(speakers, other.speakers);
        boolean known = bearing == Bearing.DISTINCT
                && parties.containsAll(other.speakers)
                && other.parties.containsAll(speakers);
        return known ? Bearing.SILENT : bearing;
    }

    /** The part of the smaller of two sets that stands in the other; 0 where one is empty. */
    static double share(Set<String> a, Set<String> b) {
        int fewer = Math.min(a.size(), b.size());
        if (fewer == 0) {
            return 0;
        }
        int shared = 0;
        for (String one : a) {
            shared += b.contains(one) ? 1 : 0;
        }
        return (double) shared / fewer;
    }

    /** Whether two reports open with the same two or more persons; distinct where each opens with somebody else too. */
    Bearing personsWith(Facts other) {
        if (persons.size() < 2 || other.persons.size() < 2) {
            return Bearing.SILENT;
        }
        if (persons.equals(other.persons)) {
            return Bearing.SHARED;
        }
        boolean nested = persons.containsAll(other.persons) || other.persons.containsAll(persons);
        return nested ? Bearing.SILENT : Bearing.DISTINCT;
    }

    /** Whether two reports agree in a kind of fact. */
    enum Bearing {
        /** At least one of them says nothing of the kind. */
        SILENT,
        SHARED,
        DISTINCT
    }
}
