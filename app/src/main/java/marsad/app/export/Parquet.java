package marsad.app.export;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as a Parquet file: flat, every column optional, pages packed with gzip. Written by hand because the libraries that
 * write the format bring many times the size of this program (<a href="https://parquet.apache.org/docs/file-format/">format</a>).
 * Belongs to one thread; memory holds the rows of one group.
 */
public final class Parquet {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int GROUP_ROWS = 20_000;
    private static final int OPTIONAL = 1;
    private static final int GZIP = 2;

    private final Table table;
    private final String program;
    private final List<Group> groups = new ArrayList<>();
    private List<Chunk> chunks;
    private int rows;
    private long offset = MAGIC.length;

    /** Where the page of a column stands, and its size packed and plain. */
    private record Written(long at, int size, int plain) {}

    /** Rows that were written together. */
    private record Group(List<Written> columns, int rows) {}

    /** @param program that writes, as readers of the file are told */
    public Parquet(Table table, String program) {
        this.table = table;
        this.program = program;
        chunks = empty();
    }

    private List<Chunk> empty() {
        return table.types().stream().map(Chunk::new).toList();
    }

    /** The bytes with which the file begins. */
    public byte[] begin() {
        return MAGIC.clone();
    }

    /** Takes the rows of a report; returns bytes to be written now, mostly none. */
    public byte[] add(List<List<@Nullable String>> cells) {
        for (List<@Nullable String> row : cells) {
            for (int i = 0; i < chunks.size(); i++) {
                chunks.get(i).add(row.get(i));
            }
            rows++;
        }
        return rows >= GROUP_ROWS ? flush() : new byte[0];
    }

    /** The bytes with which the file ends. */
    public byte[] end() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(rows > 0 ? flush() : new byte[0]);
        byte[] foot = foot();
        out.writeBytes(foot);
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(foot.length)
                .array());
        out.writeBytes(MAGIC);
        return out.toByteArray();
    }

    private byte[] flush() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Written> written = new ArrayList<>();
        for (Chunk chunk : chunks) {
            Chunk.Page page = chunk.page();
            out.writeBytes(page.bytes());
            written.add(new Written(offset, page.bytes().length, page.plain()));
            offset += page.bytes().length;
        }
        groups.add(new Group(written, rows));
        chunks = empty();
        rows = 0;
        return out.toByteArray();
    }

    private byte[] foot() {
        long all = groups.stream().mapToLong(Group::rows).sum();
        Thrift out = new Thrift().begin().whole(1, 1);
        schema(out);
        out.large(3, all).list(4, Thrift.STRUCT, groups.size());
        groups.forEach(g -> group(out, g));
        return out.words(6, program).end().bytes();
    }

    private void schema(Thrift out) {
        List<String> names = table.columns();
        out.list(2, Thrift.STRUCT, names.size() + 1);
        out.begin().words(4, "marsad").whole(5, names.size()).end();
        for (int i = 0; i < names.size(); i++) {
            Cell type = table.types().get(i);
            out.begin().whole(1, code(type)).whole(3, OPTIONAL).words(4, names.get(i));
            if (type == Cell.WORDS) {
                out.whole(6, 0).begin(10).begin(1).end().end();
            }
            out.end();
        }
    }

    private static int code(Cell type) {
        return switch (type) {
            case WHOLE -> 1;
            case NUMBER -> 5;
            case WORDS -> 6;
        };
    }

    private void group(Thrift out, Group group) {
        List<Written> columns = group.columns();
        out.begin().list(1, Thrift.STRUCT, columns.size());
        for (int i = 0; i < columns.size(); i++) {
            column(out, i, columns.get(i), group.rows());
        }
        out.large(2, columns.stream().mapToLong(Written::plain).sum())
                .large(3, group.rows())
                .end();
    }

    private void column(Thrift out, int i, Written written, int rows) {
        out.begin().large(2, written.at()).begin(3);
        out.whole(1, code(table.types().get(i)));
        out.list(2, Thrift.I32, 2).element(0).element(3);
        out.list(3, Thrift.BINARY, 1).element(table.columns().get(i));
        out.whole(4, GZIP).large(5, rows).large(6, written.plain()).large(7, written.size());
        out.large(9, written.at()).end().end();
    }
}
