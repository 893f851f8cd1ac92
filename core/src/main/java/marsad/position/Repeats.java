package marsad.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import marsad.clause.Wording;
import marsad.lang.Reading;
import marsad.model.Position;
import marsad.text.Text;

/** Merges positions that a report tells more than once, as in its headline and below it. */
final class Repeats {
    private Repeats() {}

    static List<Position> merge(List<Position> all, Reading reading) {
        List<Position> kept = new ArrayList<>();
        for (Position next : all) {
            int same = find(kept, next, reading.text());
            if (same < 0) {
                kept.add(next);
            } else if (next.target().length() > kept.get(same).target().length()) {
                kept.set(same, next);
            }
        }
        kept.sort(Comparator.comparing(Position::span));
        return kept;
    }

    private static int find(List<Position> kept, Position next, Text text) {
        for (int i = 0; i < kept.size(); i++) {
            Position before = kept.get(i);
            if (before.actor().equals(next.actor())
                    && before.stance() == next.stance()
                    && Objects.equals(before.toward(), next.toward())
                    && (next.toward() != null || Wording.alike(before.target(), next.target(), text))) {
                return i;
            }
        }
        return -1;
    }
}
