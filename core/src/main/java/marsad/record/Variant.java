package marsad.record;

import java.util.List;
import marsad.model.Span;

/**
 * One wording of a statement.
 *
 * @param uses where it stands; never empty, the first is the one to show
 * @param part whether it tells only a part of what the statement's first wording tells
 * @param differences words of the first use that the statement's first wording does not have
 */
public record Variant(List<Use> uses, boolean part, List<Span> differences) {
    public Variant {
        uses = List.copyOf(uses);
        differences = List.copyOf(differences);
    }

    public Use first() {
        return uses.get(0);
    }
}
