package marsad.app.page;

import java.util.List;
import marsad.app.out.Line;
import org.jspecify.annotations.Nullable;

/**
 * A promise with what became of it.
 *
 * @param state open, due, kept, missed, moved or unclear
 * @param due the day, or null
 * @param schedule how the day stands to today, or null
 * @param evidence words that decide its state
 */
public record LedgerRow(
        Line maker,
        @Nullable String to,
        Card fact,
        Line made,
        @Nullable String due,
        @Nullable String schedule,
        String state,
        String stateName,
        String reason,
        List<Cited> evidence) {}
