package marsad.lexicon;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A lexicon as bytes, so that a program need not build it from its files at every start. Little-endian numbers; strings and
 * arrays begin with their length. The files stay the only source: an image is made from them by the build.
 */
final class Image {
    private static final int FORMAT = 0x4D524434;

    private Image() {}

    static byte[] write(Map<String, String> paradigms, Symbols symbols, Symbols ids, Entries entries, Stems stems) {
        Writer out = new Writer();
        out.number(FORMAT);
        out.strings(names(symbols));
        out.strings(names(ids));
        Map<String, String> sorted = new TreeMap<>(paradigms);
        out.strings(List.copyOf(sorted.keySet()));
        out.strings(List.copyOf(sorted.values()));
        out.numbers(entries.symbols());
        out.numbers(entries.ids());
        Entries.Rows rows = entries.rows();
        out.raw(rows.text());
        out.numbers(rows.starts());
        out.numbers(rows.lines());
        out.longs(stems.graph().nodes());
        out.numbers(stems.first());
        out.numbers(stems.rows());
        return out.bytes.toByteArray();
    }

    private static List<String> names(Symbols symbols) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < symbols.size(); i++) {
            names.add(symbols.name(i));
        }
        return names;
    }

    /**
     * Fills empty paradigms, symbols and ids, and gives the rest.
     *
     * @throws IllegalArgumentException if these are not the bytes of an image
     */
    static Words read(byte[] image, Map<String, String> paradigms, Symbols symbols, Symbols ids) {
        try {
            Reader in = new Reader(ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN));
            if (in.bytes.getInt() != FORMAT) {
                throw new IllegalArgumentException("no image of a lexicon");
            }
            in.strings().forEach(symbols::intern);
            in.strings().forEach(ids::intern);
            List<String> types = in.strings();
            List<String> how = in.strings();
            for (int i = 0; i < types.size(); i++) {
                paradigms.put(types.get(i), how.get(i));
            }
            int[] entrySymbols = in.numbers();
            int[] entryIds = in.numbers();
            Entries.Rows rows = new Entries.Rows(in.raw(), in.numbers(), in.numbers());
            WordGraph graph = new WordGraph(in.longs());
            Stems stems = new Stems(graph, in.numbers(), in.numbers());
            return new Words(Entries.of(entrySymbols, entryIds, symbols, rows), stems);
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("an image of a lexicon that is cut short", e);
        }
    }

    /** What an image holds beside names. */
    record Words(Entries entries, Stems stems) {}

    private static final class Writer {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        void number(int number) {
            for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
                bytes.write(number >>> shift);
            }
        }

        void numbers(int[] numbers) {
            number(numbers.length);
            for (int number : numbers) {
                number(number);
            }
        }

        void longs(long[] numbers) {
            number(numbers.length);
            for (long number : numbers) {
                number((int) number);
                number((int) (number >>> Integer.SIZE));
            }
        }

        void string(String string) {
            raw(string.getBytes(StandardCharsets.UTF_8));
        }

        void raw(byte[] encoded) {
            number(encoded.length);
            bytes.writeBytes(encoded);
        }

        void strings(List<String> strings) {
            number(strings.size());
            strings.forEach(this::string);
        }
    }

    private record Reader(ByteBuffer bytes) {
        int[] numbers() {
            int[] numbers = new int[bytes.getInt()];
            bytes.asIntBuffer().get(numbers);
            bytes.position(bytes.position() + numbers.length * Integer.BYTES);
            return numbers;
        }

        long[] longs() {
            long[] numbers = new long[bytes.getInt()];
            bytes.asLongBuffer().get(numbers);
            bytes.position(bytes.position() + numbers.length * Long.BYTES);
            return numbers;
        }

        byte[] raw() {
            byte[] encoded = new byte[bytes.getInt()];
            bytes.get(encoded);
            return encoded;
        }

        String string() {
            int length = bytes.getInt();
            String string = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
            bytes.position(bytes.position() + length);
            return string;
        }

        List<String> strings() {
            int size = bytes.getInt();
            List<String> strings = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                strings.add(string());
            }
            return strings;
        }
    }
}
