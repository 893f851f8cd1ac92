package marsad.quantity;

import java.util.List;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.model.Quantity;

/** Reads amounts of money, percentages, counts and measures by the rules of {@code quantity.rule}. */
public final class QuantityStage {
    public QuantityStage(Language language) {}

    /** The quantities in the order of the text; each becomes a {@code @quantity} edge whose value is its index. */
    public List<Quantity> read(Reading reading) {
        return List.of();
    }
}
