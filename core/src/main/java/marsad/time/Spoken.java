package marsad.time;

import java.time.LocalDate;
import marsad.model.Dated;
import marsad.text.Quotation;
import marsad.text.Text;
import org.jspecify.annotations.Nullable;

/** Knows on which day the words of a quotation were spoken: "today" in them is that day, not the day of the report. */
final class Spoken {
    /** Sentences over which the day of speaking holds. */
    private static final int REACH = 2;

    /** Days before the report on which what it quotes can have been said. */
    private static final int RECENT = 3;

    private final Text text;
    private @Nullable LocalDate day;
    private int sentence;

    Spoken(Text text) {
        this.text = text;
    }

    /** Remembers the day of a weekday or the like outside quotations. */
    void heard(Part part, Period period) {
        Point point = period.point();
        boolean relative = part.said() instanceof Said.Yearless || part.said() instanceof Said.Shift;
        if (relative && point != null && point.grain() == Grain.DAY && !quoted(text, part.from())) {
            day = point.first();
            sentence = text.sentenceOf(part.from());
        }
    }

    /** The date from which a part speaks. */
    Dated of(Part part, Dated dated) {
        LocalDate now = dated.day();
        LocalDate said = day;
        boolean today = part.said() instanceof Said.Shift shift
                && shift.unit() == Unit.DAY
                && shift.n() == 0
                && shift.weekday() == 0;
        if (!today || now == null || said == null || text.sentenceOf(part.from()) - sentence > REACH) {
            return dated;
        }
        boolean recent = !said.isAfter(now) && !said.isBefore(now.minusDays(RECENT));
        return recent && quoted(text, part.from()) ? new Dated(said, said, dated.basis()) : dated;
    }

    /** Whether a token stands inside a quotation. */
    static boolean quoted(Text text, int token) {
        for (Quotation quotation : text.quotations()) {
            if (quotation.open() < token && token < quotation.close()) {
                return true;
            }
        }
        return false;
    }
}
