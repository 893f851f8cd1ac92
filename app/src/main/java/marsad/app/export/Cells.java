package marsad.app.export;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import marsad.model.Article;
import marsad.model.Entity;
import marsad.model.Speaker;
import org.jspecify.annotations.Nullable;

/** Values as cells. */
final class Cells {
    private static final int DAY = 10;
    private static final int MONTH = 7;
    private static final int YEAR = 4;
    /** Bits of a key: as many as every program's numbers hold exactly. */
    private static final int KEY_BITS = 52;

    private Cells() {}

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static @Nullable String plain(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** Several values in one cell, in the manner of POLECAT; null for none. */
    static @Nullable String joined(List<String> values) {
        return values.isEmpty() ? null : String.join("; ", values);
    }

    /** Names joined by "and", a state under its code, as in the JSON of {@code analyze}; null when unknown. */
    static @Nullable String name(Speaker speaker) {
        return speaker.known()
                ? speaker.entities().stream()
                        .map(e -> e.kind() == Entity.Kind.STATE ? e.id() : e.name())
                        .collect(Collectors.joining(" and "))
                : null;
    }

    static @Nullable String id(@Nullable Entity entity) {
        return entity == null ? null : entity.id();
    }

    /** A day of EDTF as it is; null for all that is wider or less sure than a day. */
    static @Nullable String day(@Nullable String edtf) {
        return dated(edtf, DAY);
    }

    /** The month of a day or month. */
    static @Nullable String month(@Nullable String edtf) {
        return dated(edtf, MONTH);
    }

    /** The year of a day, month or year. */
    static @Nullable String year(@Nullable String edtf) {
        return dated(edtf, YEAR);
    }

    private static @Nullable String dated(@Nullable String edtf, int length) {
        boolean sure = edtf != null
                && edtf.length() >= length
                && edtf.length() <= DAY
                && edtf.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9');
        return sure ? edtf.substring(0, length) : null;
    }

    /** The day on which a report was published, or null. */
    static @Nullable String published(Article article) {
        String published = article.published();
        return published == null ? null : day(published.substring(0, Math.min(DAY, published.length())));
    }

    /** A number that stays the same for the same parts and differs for others. */
    static long key(@Nullable Object... parts) {
        StringBuilder all = new StringBuilder();
        for (Object part : parts) {
            all.append(Objects.toString(part, "")).append('\n');
        }
        byte[] hash = sha256().digest(all.toString().getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(hash).getLong() >>> (Long.SIZE - KEY_BITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
