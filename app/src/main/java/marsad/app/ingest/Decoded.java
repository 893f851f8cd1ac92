package marsad.app.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bytes read as text. UTF-8 unless the bytes say otherwise: a byte order mark, or, where they are not UTF-8, the old
 * Arabic encoding under which they look most like Arabic.
 *
 * @param warning how the text was come by when it was not plain UTF-8, or null
 */
record Decoded(String text, @Nullable String warning) {
    /** The spaces of a UTF-16 text hold one; its Arabic letters are valid UTF-8 of another meaning. */
    private static final char NUL = '\0';

    private static final char REPLACEMENT = '\uFFFD';
    private static final List<String> OTHERS = List.of("windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE");
    /** Under the right encoding three of four letters are of the frequent kind; under a wrong one hardly any. */
    private static final double LIKELY = 0.5;

    static Decoded of(byte[] bytes) throws Refusal {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return unmarked(Arrays.copyOfRange(bytes, 3, bytes.length));
        }
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            return new Decoded(new String(bytes, StandardCharsets.UTF_16), "read as UTF-16");
        }
        return unmarked(bytes);
    }

    /** The text in the encoding that a server or page names; where that cannot be, as {@link #of(byte[])}. */
    static Decoded of(byte[] bytes, @Nullable String named) throws Refusal {
        String text = named == null || isMarked(bytes) || !isSupported(named)
                ? null
                : strictly(bytes, Charset.forName(named));
        return text == null ? of(bytes) : new Decoded(text, null);
    }

    private static boolean isMarked(byte[] bytes) {
        return starts(bytes, 0xEF, 0xBB, 0xBF) || starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF);
    }

    private static boolean isSupported(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    private static Decoded unmarked(byte[] bytes) throws Refusal {
        String text = strictly(bytes, StandardCharsets.UTF_8);
        if (text != null) {
            return text.indexOf(NUL) < 0 ? new Decoded(text, null) : likeliest(bytes, new Decoded(text, null));
        }
        String mended = new String(bytes, StandardCharsets.UTF_8);
        long broken = mended.chars().filter(c -> c == REPLACEMENT).count();
        if (broken <= 1 + mended.length() / 100 && Plausibility.arabicLetters(mended) > broken) {
            return new Decoded(mended, "broken UTF-8, replaced by U+FFFD in " + broken + " place(s)");
        }
        Decoded guess = likeliest(bytes, null);
        if (guess == null) {
            throw new Refusal(Fault.UNKNOWN_ENCODING, "neither UTF-8 nor " + String.join(", ", OTHERS));
        }
        return guess;
    }

    /** The reading that looks most like Arabic, or {@code otherwise} if none does. */
    private static @Nullable Decoded likeliest(byte[] bytes, @Nullable Decoded otherwise) {
        Decoded best = otherwise;
        double bestScore = LIKELY;
        for (String name : OTHERS) {
            String text = Charset.isSupported(name) ? strictly(bytes, Charset.forName(name)) : null;
            double score = text == null ? 0 : Plausibility.of(text);
            if (text != null && score > bestScore) {
                best = new Decoded(text, "not UTF-8, read as " + name);
                bestScore = score;
            }
        }
        return best;
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    static boolean starts(byte[] bytes, int... head) {
        for (int i = 0; i < head.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }
}
