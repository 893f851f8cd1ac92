package marsad.record;

import java.util.List;
import marsad.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A statement as one report carries it.
 *
 * @param cue the reporting word, or null
 * @param via what it came through, nearest to the outlet first
 */
public record Use(
        Report report,
        Statement statement,
        Citation content,
        @Nullable Citation cue,
        List<Citation> via) {
    public Use {
        via = List.copyOf(via);
    }

    static Use of(Report report, Statement statement) {
        return new Use(
                report,
                statement,
                new Citation(report, statement.content(), statement.rule()),
                statement.cue() == null ? null : new Citation(report, statement.cue(), statement.rule()),
                statement.via().stream()
                        .map(via -> new Citation(report, via.span(), statement.rule()))
                        .toList());
    }

    public boolean direct() {
        return statement.mode() == Statement.Mode.DIRECT;
    }
}
