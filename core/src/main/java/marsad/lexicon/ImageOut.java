package marsad.lexicon;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the image of a language: little-endian numbers; strings and arrays begin with their length. */
public final class ImageOut {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    public void number(int number) {
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            bytes.write(number >>> shift);
        }
    }

    public void numbers(int[] numbers) {
        number(numbers.length);
        for (int number : numbers) {
            number(number);
        }
    }

    public void longs(long[] numbers) {
        number(numbers.length);
        for (long number : numbers) {
            number((int) number);
            number((int) (number >>> Integer.SIZE));
        }
    }

    public void string(String string) {
        raw(string.getBytes(StandardCharsets.UTF_8));
    }

    public void strings(List<String> strings) {
        number(strings.size());
        strings.forEach(this::string);
    }

    /** Bytes as they are, after their number. */
    public void raw(byte[] encoded) {
        number(encoded.length);
        bytes.writeBytes(encoded);
    }

    /** All that was written. */
    public byte[] bytes() {
        return bytes.toByteArray();
    }
}
