package marsad.app.out;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import marsad.model.CodePoints;
import marsad.model.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the parts that all facts share, over one text.
 *
 * @param text what spans point into
 * @param points turns its offsets to code points
 */
record Json(JsonGenerator out, String text, CodePoints points) {
    /** {@code "span":[start,end],"text":"the words"}, inside an object. */
    void words(Span span) {
        span(span);
        out.writeStringProperty("text", span.of(text));
    }

    /** {@code "span":[start,end]}, in code points. */
    void span(Span span) {
        out.writeArrayPropertyStart("span");
        out.writeNumber(points.at(span.start()));
        out.writeNumber(points.at(span.end()));
        out.writeEndArray();
    }

    /** An object of nothing but words, or null. */
    void wordsOrNull(String key, @Nullable Span span) {
        if (span == null) {
            out.writeNullProperty(key);
        } else {
            out.writeObjectPropertyStart(key);
            words(span);
            out.writeEndObject();
        }
    }

    void stringOrNull(String key, @Nullable String value) {
        if (value == null) {
            out.writeNullProperty(key);
        } else {
            out.writeStringProperty(key, value);
        }
    }

    /** Left out when null. */
    void stringIfKnown(String key, @Nullable String value) {
        if (value != null) {
            out.writeStringProperty(key, value);
        }
    }

    void strings(String key, List<String> values) {
        out.writeArrayPropertyStart(key);
        values.forEach(out::writeString);
        out.writeEndArray();
    }

    /** A plain number: no exponent, no idle zeros. */
    void number(String key, BigDecimal value) {
        out.writeName(key);
        out.writeNumber(plain(value));
    }

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** An array with one object for each value. */
    <T> void objects(String key, List<T> values, Consumer<T> inside) {
        out.writeArrayPropertyStart(key);
        for (T value : values) {
            out.writeStartObject();
            inside.accept(value);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
