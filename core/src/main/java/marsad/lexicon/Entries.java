package marsad.lexicon;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a lexicon. Those restored from an image are rows of text until somebody asks for them; making one twice,
 * in two threads, does no harm, because entries do not change.
 */
final class Entries {
    private static final int COLUMNS = 4;

    /** By entry, its symbol. */
    private final int[] symbols;
    /** By entry, the number of its id, or -1 if no rule asks for it. */
    private final int[] ids;

    private final @Nullable Entry[] made;
    private final Symbols names;
    private final Rows rows;

    /**
     * Entries as text.
     *
     * @param text of each, one after another, in UTF-8: id, attributes, form and name of the file, parted by tabs. Bytes,
     *     because few entries are asked for and decoding all costs a tenth of the time to load
     * @param starts where each begins, and the end of the last, in bytes
     * @param lines line number of each
     */
    record Rows(byte[] text, int[] starts, int[] lines) {
        static final Rows NONE = new Rows(new byte[0], new int[0], new int[0]);

        String row(int entry) {
            return new String(text, starts[entry], starts[entry + 1] - starts[entry], StandardCharsets.UTF_8);
        }
    }

    private Entries(int[] symbols, int[] ids, @Nullable Entry[] made, Symbols names, Rows rows) {
        this.symbols = symbols;
        this.ids = ids;
        this.made = made;
        this.names = names;
        this.rows = rows;
    }

    static Entries of(List<Entry> entries, Symbols names, Symbols ids) {
        return new Entries(
                entries.stream().mapToInt(e -> names.find(e.type())).toArray(),
                entries.stream().mapToInt(e -> ids.find(e.id())).toArray(),
                entries.toArray(new Entry[0]),
                names,
                Rows.NONE);
    }

    static Entries of(int[] symbols, int[] ids, Symbols names, Rows rows) {
        return new Entries(symbols, ids, new Entry[symbols.length], names, rows);
    }

    int size() {
        return symbols.length;
    }

    int symbol(int entry) {
        return symbols[entry];
    }

    int id(int entry) {
        return ids[entry];
    }

    Entry get(int entry) {
        Entry known = made[entry];
        if (known == null) {
            known = make(entry);
            made[entry] = known;
        }
        return known;
    }

    private Entry make(int entry) {
        String row = rows.row(entry);
        String[] columns = LexiconFile.split(row, '\t');
        if (columns.length != COLUMNS) {
            throw new IllegalStateException("an image holds " + row);
        }
        return new Entry(
                names.name(symbols[entry]),
                columns[0],
                Attributes.parse(columns[1]),
                columns[2],
                columns[3],
                rows.lines()[entry]);
    }

    /** The numbers of the entries with a symbol, in the order in which they were read. */
    int[] with(int symbol) {
        return IntStream.range(0, symbols.length)
                .filter(i -> symbols[i] == symbol)
                .toArray();
    }

    int[] symbols() {
        return symbols.clone();
    }

    int[] ids() {
        return ids.clone();
    }

    /** All entries as text. */
    Rows rows() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int[] starts = new int[size() + 1];
        int[] lines = new int[size()];
        for (int i = 0; i < size(); i++) {
            Entry entry = get(i);
            String row = entry.id() + '\t' + entry.attributes() + '\t' + entry.form() + '\t' + entry.file();
            text.writeBytes(row.getBytes(StandardCharsets.UTF_8));
            starts[i + 1] = text.size();
            lines[i] = entry.line();
        }
        return new Rows(text.toByteArray(), starts, lines);
    }

    List<Entry> all() {
        return Arrays.asList(IntStream.range(0, size()).mapToObj(this::get).toArray(Entry[]::new));
    }
}
