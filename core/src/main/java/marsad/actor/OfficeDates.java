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
 * Narrows the time at which an undated report can have been written by the offices that it gives to persons at its head:
 * a minister named as such holds the office. Terms that contradict what is known already say nothing.
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
            Terms.Tenure tenure = mention.phrase().start() < head && !former(reading, mention)
                    ? tenure(mention, earliest, latest)
                    : null;
            if (tenure != null) {
                earliest = later(earliest, tenure.from());
                latest = earlier(latest, tenure.to());
            }
        }
        return earliest == null && latest == null ? dated : new Dated(earliest, latest, Dated.Basis.CONTENT);
    }

    private Terms.@Nullable Tenure tenure(Mention mention, @Nullable LocalDate from, @Nullable LocalDate to) {
        Entity entity = mention.entity();
        String office = entity.office();
        String state = entity.state();
        if (entity.kind() != Entity.Kind.PERSON || !mention.named() || office == null || state == null) {
            return null;
        }
        return terms.tenure(
                entity.id(), office, state, from == null ? null : from.toString(), to == null ? null : to.toString());
    }

    /** "The former minister". */
    private boolean former(Reading reading, Mention mention) {
        int from = reading.text().tokenAt(mention.phrase().start());
        int to = reading.text().tokenAt(mention.phrase().end());
        for (int token = from; token < to; token++) {
            int edge = reading.lattice().longest(token, adjective);
            if (edge >= 0 && reading.lattice().entry(edge).id().equals("former")) {
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
