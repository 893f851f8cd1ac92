package marsad.app.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Short names for content: the first 60 bits of SHA-256 in twelve letters and digits that nobody confuses. */
final class Hash {
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 12;
    private static final int BITS = 5;

    private Hash() {}

    static String of(String content) {
        byte[] digest = sha256(content.getBytes(StandardCharsets.UTF_8));
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = bits << Byte.SIZE | digest[i] & 0xFF;
        }
        StringBuilder name = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            name.append(DIGITS.charAt((int) (bits >>> Long.SIZE - BITS)));
            bits <<= BITS;
        }
        return name.toString();
    }

    private static byte[] sha256(byte[] of) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(of);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
