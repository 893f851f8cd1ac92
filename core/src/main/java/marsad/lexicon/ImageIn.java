package marsad.lexicon;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link ImageOut} wrote, in the same order. Each method throws {@link BufferUnderflowException} where the bytes end. */
public final class ImageIn {
    private final ByteBuffer bytes;

    public ImageIn(byte[] image) {
        bytes = ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN);
    }

    public int number() {
        return bytes.getInt();
    }

    public int[] numbers() {
        int[] numbers = new int[length(Integer.BYTES)];
        bytes.asIntBuffer().get(numbers);
        bytes.position(bytes.position() + numbers.length * Integer.BYTES);
        return numbers;
    }

    public long[] longs() {
        long[] numbers = new long[length(Long.BYTES)];
        bytes.asLongBuffer().get(numbers);
        bytes.position(bytes.position() + numbers.length * Long.BYTES);
        return numbers;
    }

    public String string() {
        int length = length(1);
        String string = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
        bytes.position(bytes.position() + length);
        return string;
    }

    public List<String> strings() {
        int size = length(1);
        List<String> strings = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            strings.add(string());
        }
        return strings;
    }

    byte[] raw() {
        byte[] encoded = new byte[length(1)];
        bytes.get(encoded);
        return encoded;
    }

    /** A number of things of some bytes each, no more than can still come. */
    private int length(int each) {
        int length = bytes.getInt();
        if (length < 0 || length > bytes.remaining() / each) {
            throw new BufferUnderflowException();
        }
        return length;
    }
}
