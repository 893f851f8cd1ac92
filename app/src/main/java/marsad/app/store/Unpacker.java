package marsad.app.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link Packer} wrote. */
final class Unpacker {
    private static final int MORE = 0x80;
    private static final int BITS = 7;

    private final byte[] bytes;
    private final List<String> strings = new ArrayList<>();
    private final List<@Nullable Object> records = new ArrayList<>();
    private int at;

    private final Object given;

    Unpacker(byte[] bytes, Object given) {
        this.bytes = bytes;
        this.given = given;
    }

    /** The value that was handed in. */
    Object given() {
        return given;
    }

    int number() {
        int number = 0;
        int shift = 0;
        byte b;
        do {
            b = bytes[at++];
            number |= (b & MORE - 1) << shift;
            shift += BITS;
        } while ((b & MORE) != 0);
        return number;
    }

    @Nullable
    String words() {
        int mark = number();
        if (mark == Packer.NONE) {
            return null;
        }
        if (mark != Packer.NEW) {
            return strings.get(mark - Packer.KNOWN);
        }
        int length = number();
        String words = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        strings.add(words);
        return words;
    }

    /** The record that a mark other than {@link Packer#NEW} stands for. */
    @Nullable
    Object known(int mark) {
        return mark == Packer.NONE ? null : records.get(mark - Packer.KNOWN);
    }

    /** The number of a record that is being read. */
    int reserve() {
        records.add(null);
        return records.size() - 1;
    }

    void keep(int number, Object record) {
        records.set(number, record);
    }
}
