package marsad.actor;

import java.time.LocalDate;
import java.util.List;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.model.Dated;
import marsad.model.Entity;
import marsad.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Narrows the time at which an undated report can have been written by the offices that it gives to persons: whoever is
 * named as minister at its head holds the office, whoever is anywhere has come into it. Terms that contradict what is known already say nothing.
 */
final class OfficeDates {
    /** Sentences at the head of a report, its headline among them, that speak of the present. */
    private static final int SENTENCES = 6;

    private final Terms terms;
    private final int adjective;

    OfficeDates(Language language, Terms terms) {
        this.terms = terms;
        this.adjective = language.symbol("office-adj");
    }

    Dated narrow(Reading reading, List<Mention> mentions, Dated dated) {
        if (dated.basis() == Dated.Basis.METADATA || reading.text().sentences() == 0) {
            return dated;
        }
        LocalDate earliest = dated.earliest();
        LocalDate latest = dated.latest();
        int end = Math.min(SENTENCES, reading.text().sentences());
        int last = reading.text().sentenceEnd(end - 1);
        int head = reading.text().span(last - 1, last).end();
        for (Mention mention : mentions) {
            if (!holder(mention)) {
                continue;
            }
            if (mention.phrase().start() < head && !former(reading, mention)) {
                Terms.Tenure tenure = tenure(mention.entity(), earliest, latest);
                earliest = tenure == null ? earliest : later(earliest, tenure.from());
                latest = tenure == null ? latest : earlier(latest, tenure.to());
            } else {
                earliest = later(earliest, first(mention.entity(), latest));
            }
        }
        return earliest == null && latest == null ? dated : new Dated(earliest, latest, Dated.Basis.CONTENT);
    }

    /** Whether the very words of a mention give a person an office. */
    private static boolean holder(Mention mention) {
        Entity entity = mention.entity();
        return entity.kind() == Entity.Kind.PERSON
                && mention.named()
                && !mention.phrase().equals(mention.span())
                && entity.office() != null
                && entity.state() != null;
    }

    private Terms.@Nullable Tenure tenure(Entity person, @Nullable LocalDate from, @Nullable LocalDate to) {
        return terms.tenure(
                person.id(),
                String.valueOf(person.office()),
                String.valueOf(person.state()),
                from == null ? null : from.toString(),
                to == null ? null : to.toString());
    }

    /** Whoever is named with an office anywhere had come into it; what would lie after the report says nothing. */
    private @Nullable LocalDate first(Entity person, @Nullable LocalDate latest) {
        LocalDate first = terms.first(person.id(), String.valueOf(person.office()), String.valueOf(person.state()));
        return first == null || latest != null && first.isAfter(latest) ? null : first;
    }

    /** "The former minister". */
    private boolean former(Reading reading, Mention mention) {
        int from = reading.text().tokenAt(mention.phrase().start());
        int to = reading.text().tokenAt(mention.phrase().end());
        for (int token = from; token < to; token++) {
            int edge = reading.lattice().longest(token, adjective);
            if (edge >= 0 && reading.lattice().entry(edge).get("status") != null) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b != null && b.isAfter(a) ? b : a;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b != null && b.isBefore(a) ? b : a;
    }
}
