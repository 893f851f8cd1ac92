package marsad.app.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes structures in Thrift's compact protocol, as far as the heads of Parquet need it. Fields in ascending order. */
final class Thrift {
    static final int I32 = 5;
    static final int BINARY = 8;
    static final int STRUCT = 12;
    private static final int I64 = 6;
    private static final int LIST = 9;
    private static final int SHORT = 15;
    private static final int SEVEN_BITS = 0x7F;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    /** The last field of each structure that is open. */
    private final Deque<Integer> last = new ArrayDeque<>();

    /** Begins a structure that is the whole, or an element of a list. */
    Thrift begin() {
        last.push(0);
        return this;
    }

    /** Begins a structure that is a field. */
    Thrift begin(int field) {
        head(field, STRUCT);
        return begin();
    }

    Thrift end() {
        bytes.write(0);
        last.pop();
        return this;
    }

    Thrift whole(int field, int value) {
        head(field, I32);
        return element(value);
    }

    Thrift large(int field, long value) {
        head(field, I64);
        varint(value << 1 ^ value >> Long.SIZE - 1);
        return this;
    }

    Thrift words(int field, String value) {
        head(field, BINARY);
        return element(value);
    }

    /** Begins a list of so many elements, which follow. */
    Thrift list(int field, int type, int size) {
        head(field, LIST);
        if (size < SHORT) {
            bytes.write(size << 4 | type);
        } else {
            bytes.write(SHORT << 4 | type);
            varint(size);
        }
        return this;
    }

    Thrift element(int value) {
        varint((value << 1 ^ value >> Integer.SIZE - 1) & 0xFFFFFFFFL);
        return this;
    }

    Thrift element(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        varint(utf8.length);
        bytes.writeBytes(utf8);
        return this;
    }

    private void head(int field, int type) {
        int step = field - last.pop();
        last.push(field);
        bytes.write(step << 4 | type);
    }

    private void varint(long value) {
        long rest = value;
        while ((rest & ~SEVEN_BITS) != 0) {
            bytes.write((int) (rest & SEVEN_BITS | SEVEN_BITS + 1));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
