package marsad.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import marsad.clause.Topics;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.model.Dated;
import marsad.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Reads expressions of time by the rules of {@code time.rule}, and from them when a report without a date was written.
 * Values are EDTF level 0 or 1.
 */
public final class TimeStage {
    private final int symbol;
    private final int topic;
    private final int sport;
    private final Tense tense;
    private final PartFinder finder;

    public TimeStage(Language language) {
        symbol = language.symbol("@time");
        topic = language.symbol("topic");
        sport = language.symbol("sport");
        tense = new Tense(language);
        finder = new PartFinder(language);
    }

    /** When the report was written: as its source says, else as far as its own words tell. */
    public Dated date(Reading reading) {
        return date(reading, Dated.UNKNOWN);
    }

    /** The same where the days within which a report without a date was written are known from elsewhere. */
    public Dated date(Reading reading, Dated within) {
        LocalDate day = reading.article().day();
        if (day != null) {
            return new Dated(day, day, Dated.Basis.METADATA);
        }
        Reading second = again(reading);
        return ContentDate.of(second, finder.find(second), tense, within);
    }

    /** The same text with a lattice of its own, so that parts found in it do not mix with those of {@link #read}. */
    private static Reading again(Reading reading) {
        Lattice lattice = reading.language().lexicon().read(reading.text());
        for (int token = 0; token < reading.text().size(); token++) {
            if (reading.lattice().hidden(token)) {
                lattice.hide(token, token + 1);
            }
        }
        return new Reading(reading.article(), reading.language(), reading.text(), lattice);
    }

    /** The expressions in the order of the text; each becomes a {@code @time} edge whose value is its index. */
    public List<TimeExpression> read(Reading reading, Dated dated) {
        List<TimeExpression> times = new ArrayList<>();
        Spoken spoken = new Spoken(reading.text());
        Period before = null;
        List<Part> parts = parts(reading);
        Writing writing = new Writing(reading.text(), parts, dated);
        for (Part part : parts) {
            Lean lean = tense.around(reading, part.from(), part.to());
            Period period = resolve(part.said(), spoken.of(part, writing.of(part)), lean, before);
            if (period != null) {
                reading.mention(symbol, part.from(), part.to(), times.size(), 0);
                times.add(new TimeExpression(part.span(), period.edtf(), part.rule()));
                spoken.heard(part, period);
                before = period;
            }
        }
        return times;
    }

    /** The expressions of a report; in one on sport, or a sentence on a match, a quarter is a part of a match. */
    private List<Part> parts(Reading reading) {
        List<Part> parts = finder.find(reading);
        boolean quarters = parts.stream().anyMatch(part -> part.said() instanceof Running);
        if (!quarters) {
            return parts;
        }
        boolean all = new Topics(reading, topic).sport();
        return parts.stream()
                .filter(part -> !(part.said() instanceof Running) || !all && !match(reading, part))
                .toList();
    }

    /** Whether the sentence of an expression tells of a match. */
    private boolean match(Reading reading, Part part) {
        int sentence = reading.text().sentenceOf(part.from());
        for (int t = reading.text().sentenceStart(sentence); t < reading.text().sentenceEnd(sentence); t++) {
            if (reading.lattice().begins(t, sport)) {
                return true;
            }
        }
        return false;
    }

    /** What was said, as far as the date of the report lets it be known. */
    private static @Nullable Period resolve(Said said, Dated dated, Lean lean, @Nullable Period before) {
        LocalDate earliest = dated.earliest();
        LocalDate latest = dated.latest();
        if (earliest == null || latest == null) {
            return said.resolve(new Scene(null, lean, before));
        }
        Period first = said.resolve(new Scene(earliest, lean, before));
        if (earliest.equals(latest)) {
            return first;
        }
        return first == null ? null : first.common(said.resolve(new Scene(latest, lean, before)));
    }
}
