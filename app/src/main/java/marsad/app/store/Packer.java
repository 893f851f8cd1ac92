package marsad.app.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes small numbers in few bytes, and strings and records that come again as the number of the first. */
final class Packer {
    static final int NONE = 0;
    static final int NEW = 1;
    static final int KNOWN = 2;
    private static final int MORE = 0x80;
    private static final int BITS = 7;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
    private final Map<Object, Integer> strings = new HashMap<>();
    private final Map<Object, Integer> records = new HashMap<>();

    void number(int number) {
        int rest = number;
        while ((rest & -MORE) != 0) {
            bytes.write(rest & MORE - 1 | MORE);
            rest >>>= BITS;
        }
        bytes.write(rest);
    }

    void words(@Nullable String words) {
        if (mark(words, strings)) {
            byte[] utf8 = words == null ? new byte[0] : words.getBytes(StandardCharsets.UTF_8);
            number(utf8.length);
            bytes.writeBytes(utf8);
        }
    }

    /** Begins a record; false if it is null or came before, and nothing more is to be written. */
    boolean begin(@Nullable Object record) {
        return mark(record, records);
    }

    private boolean mark(@Nullable Object value, Map<Object, Integer> known) {
        Integer number = value == null ? null : known.putIfAbsent(value, known.size());
        if (value == null) {
            number(NONE);
        } else if (number == null) {
            number(NEW);
        } else {
            number(KNOWN + number);
        }
        return value != null && number == null;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
