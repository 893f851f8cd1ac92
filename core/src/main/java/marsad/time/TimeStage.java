package marsad.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.model.Dated;
import marsad.model.TimeExpression;
import marsad.rule.Match;

/** Reads expressions of time by the rules of {@code time.rule}. */
public final class TimeStage {
    private final int symbol;

    public TimeStage(Language language) {
        symbol = language.symbol("@time");
    }

    /** When the report was written. */
    public Dated date(Reading reading) {
        LocalDate day = reading.article().day();
        return day == null ? Dated.UNKNOWN : new Dated(day, day, Dated.Basis.METADATA);
    }

    /** The expressions in the order of the text; each becomes a {@code @time} edge whose value is its index. */
    public List<TimeExpression> read(Reading reading, Dated dated) {
        List<TimeExpression> times = new ArrayList<>();
        LocalDate day = dated.day();
        for (Match match : reading.matcher("time").longest(1)) {
            if (day != null) {
                reading.mention(symbol, match.from(), match.to(), times.size(), 0);
                times.add(new TimeExpression(
                        reading.trimmed(match.from(), match.to()), day.toString(), match.rule().id()));
            }
        }
        return times;
    }
}
