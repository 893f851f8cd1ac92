package marsad.app.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import marsad.model.Span;

/**
 * The address of a fact: short, ASCII, and the same as long as the same words of the same report are recorded as the same
 * kind of fact.
 */
public final class FactId {
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int BITS = 5;
    private static final int LENGTH = 12;

    private FactId() {}

    /** The id of a fact by where its words stand. */
    public static String of(FactKind kind, String report, Span span) {
        byte[] hash = sha256(kind + "\n" + report + "\n" + span.start() + "\n" + span.end());
        StringBuilder id = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            int bit = i * BITS;
            int two = (hash[bit / 8] & 0xff) << 8 | hash[bit / 8 + 1] & 0xff;
            id.append(DIGITS.charAt(two >> 16 - BITS - bit % 8 & 0x1f));
        }
        return id.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
