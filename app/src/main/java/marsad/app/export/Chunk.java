package marsad.app.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The cells of one column, for some rows, on their way into a Parquet page. */
final class Chunk {
    private static final int GROUP = 8;
    private static final int PLAIN = 0;
    private static final int RLE = 3;

    private final Cell type;
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();
    private final BitSet known = new BitSet();
    private int rows;

    Chunk(Cell type) {
        this.type = type;
    }

    void add(@Nullable String cell) {
        if (cell != null) {
            known.set(rows);
            values.writeBytes(plain(cell));
        }
        rows++;
    }

    private byte[] plain(String cell) {
        return switch (type) {
            case WHOLE -> little(Integer.BYTES).putInt(Integer.parseInt(cell)).array();
            case NUMBER ->
                little(Double.BYTES).putDouble(Double.parseDouble(cell)).array();
            case WORDS -> {
                byte[] utf8 = cell.getBytes(StandardCharsets.UTF_8);
                yield little(Integer.BYTES + utf8.length)
                        .putInt(utf8.length)
                        .put(utf8)
                        .array();
            }
        };
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * One page with its head.
     *
     * @param bytes of head and body
     * @param plain how many they were before the body was packed
     */
    record Page(byte[] bytes, int plain) {}

    Page page() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] levels = levels();
        body.writeBytes(little(Integer.BYTES).putInt(levels.length).array());
        body.writeBytes(levels);
        body.writeBytes(values.toByteArray());
        byte[] packed = gzip(body.toByteArray());
        byte[] head = new Thrift()
                .begin()
                .whole(1, 0)
                .whole(2, body.size())
                .whole(3, packed.length)
                .begin(5)
                .whole(1, rows)
                .whole(2, PLAIN)
                .whole(3, RLE)
                .whole(4, RLE)
                .end()
                .end()
                .bytes();
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.writeBytes(head);
        page.writeBytes(packed);
        return new Page(page.toByteArray(), head.length + body.size());
    }

    /** Which cells are known: one run of single bits, packed from the lowest on. */
    private byte[] levels() {
        int groups = (rows + GROUP - 1) / GROUP;
        ByteArrayOutputStream run = new ByteArrayOutputStream();
        int head = groups << 1 | 1;
        while ((head & ~0x7F) != 0) {
            run.write(head & 0x7F | 0x80);
            head >>>= 7;
        }
        run.write(head);
        byte[] bits = known.toByteArray();
        run.writeBytes(java.util.Arrays.copyOf(bits, groups));
        return run.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return packed.toByteArray();
    }
}
