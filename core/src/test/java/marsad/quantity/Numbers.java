package marsad.quantity;

import java.util.List;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.lang.ar.Arabic;
import marsad.model.Article;
import marsad.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Reads the numbers and quantities of a text without the other stages. */
final class Numbers {
    static final Language ARABIC = Arabic.load();
    private static final NumberReader READER = new NumberReader(ARABIC);
    private static final QuantityStage STAGE = new QuantityStage(ARABIC);
    private static final Guards.Signs SIGNS = Guards.Signs.of(ARABIC);

    private Numbers() {}

    static List<Amount> in(String text) {
        Reading reading = Reading.of(Article.ofText("number", text), ARABIC);
        return READER.read(reading, new Guards(SIGNS, reading));
    }

    static List<Quantity> quantities(String text, @Nullable String outlet) {
        return STAGE.read(Reading.of(new Article("quantity", outlet, "2024-03-20", null, null, text), ARABIC));
    }
}
