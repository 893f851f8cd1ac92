package marsad.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Files are read back by a reader of their own, made from the description of the format. */
class ParquetTest {
    private static final List<String> NAMES = List.of("words", "whole", "number");
    private static final Table TABLE = Table.of(
            Layout.CSV,
            List.of(
                    Column.<String>of("words", r -> r),
                    Column.<String>of("whole", Cell.WHOLE, r -> r),
                    Column.<String>of("number", Cell.NUMBER, r -> r)),
            analysis -> List.of());

    private static byte[] file(List<List<String>> rows) {
        Parquet parquet = new Parquet(TABLE, "marsad test");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(parquet.begin());
        rows.forEach(row -> out.writeBytes(parquet.add(List.of(row))));
        out.writeBytes(parquet.end());
        return out.toByteArray();
    }

    @Test
    void rowsComeBackAsTheyWereWithWhatIsUnknown() throws Exception {
        List<List<String>> rows = List.of(
                Arrays.asList("وقّع «اتفاقا», \"جديدا\"", "-7", "2400000000.5"),
                Arrays.asList(null, null, null),
                Arrays.asList("", "0", "-0.25"));
        assertThat(new Reader(file(rows)).rows()).isEqualTo(rows);
    }

    @Test
    void manyRowsAreWrittenInGroups() throws Exception {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 45_001; i++) {
            rows.add(Arrays.asList(i % 3 == 0 ? null : "سطر " + i, Integer.toString(i), i % 2 == 0 ? null : i + ".5"));
        }
        Reader reader = new Reader(file(rows));
        assertThat(reader.groups()).hasSize(3);
        assertThat(reader.rows()).isEqualTo(rows);
    }

    @Test
    void aTableWithoutRowsIsAFileToo() throws Exception {
        Reader reader = new Reader(file(List.of()));
        assertThat(reader.groups()).isEmpty();
        assertThat(reader.foot.get(3)).isEqualTo(0L);
    }

    /** Reads what this program writes: flat files of optional columns, plain values, gzip. */
    private static final class Reader {
        private final byte[] file;
        private final Map<Integer, Object> foot;
        private int at;

        Reader(byte[] file) {
            this.file = file;
            assertThat(new String(file, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
            assertThat(new String(file, file.length - 4, 4, StandardCharsets.US_ASCII))
                    .isEqualTo("PAR1");
            int size = little(file, file.length - 8).getInt();
            at = file.length - 8 - size;
            foot = struct();
            assertThat(at).isEqualTo(file.length - 8);
        }

        private static ByteBuffer little(byte[] bytes, int from) {
            return ByteBuffer.wrap(bytes, from, bytes.length - from).order(ByteOrder.LITTLE_ENDIAN);
        }

        @SuppressWarnings("unchecked")
        List<Map<Integer, Object>> groups() {
            return (List<Map<Integer, Object>>) foot.get(4);
        }

        @SuppressWarnings("unchecked")
        List<List<String>> rows() throws Exception {
            List<List<String>> rows = new ArrayList<>();
            for (Map<Integer, Object> group : groups()) {
                List<List<String>> columns = new ArrayList<>();
                for (Map<Integer, Object> chunk : (List<Map<Integer, Object>>) group.get(1)) {
                    Map<Integer, Object> data = (Map<Integer, Object>) chunk.get(3);
                    assertThat(data.get(3)).isEqualTo(List.of(NAMES.get(columns.size())));
                    columns.add(column(data));
                }
                for (int i = 0; i < (long) group.get(3); i++) {
                    int row = i;
                    rows.add(Arrays.asList(columns.stream().map(c -> c.get(row)).toArray(String[]::new)));
                }
            }
            return rows;
        }

        @SuppressWarnings("unchecked")
        private List<String> column(Map<Integer, Object> data) throws Exception {
            at = (int) (long) data.get(9);
            int begin = at;
            Map<Integer, Object> head = struct();
            int size = (int) (long) head.get(3);
            assertThat((long) data.get(7)).isEqualTo(at - begin + size);
            byte[] body = new GZIPInputStream(new ByteArrayInputStream(file, at, size)).readAllBytes();
            assertThat(body).hasSize((int) (long) head.get(2));
            int count = (int) (long) ((Map<Integer, Object>) head.get(5)).get(1);
            ByteBuffer in = little(body, 0);
            byte[] levels = new byte[in.getInt()];
            in.get(levels);
            int skip = 0;
            while (levels[skip++] < 0) {
                continue;
            }
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                boolean known = (levels[skip + i / 8] >> i % 8 & 1) == 1;
                cells.add(known ? value((long) data.get(1), in) : null);
            }
            assertThat(in.hasRemaining()).isFalse();
            return cells;
        }

        private static String value(long type, ByteBuffer in) {
            if (type == 1) {
                return Integer.toString(in.getInt());
            }
            if (type == 5) {
                return new java.math.BigDecimal(in.getDouble())
                        .stripTrailingZeros()
                        .toPlainString();
            }
            byte[] utf8 = new byte[in.getInt()];
            in.get(utf8);
            return new String(utf8, StandardCharsets.UTF_8);
        }

        private Map<Integer, Object> struct() {
            Map<Integer, Object> fields = new HashMap<>();
            int field = 0;
            for (int head = file[at++] & 0xFF; head != 0; head = file[at++] & 0xFF) {
                field += head >> 4;
                fields.put(field, value(head & 15));
            }
            return fields;
        }

        private Object value(int type) {
            return switch (type) {
                case 5, 6 -> {
                    long raw = varint();
                    yield raw >>> 1 ^ -(raw & 1);
                }
                case 8 -> {
                    int size = (int) varint();
                    at += size;
                    yield new String(file, at - size, size, StandardCharsets.UTF_8);
                }
                case 9 -> {
                    int head = file[at++] & 0xFF;
                    int size = head >> 4 == 15 ? (int) varint() : head >> 4;
                    List<Object> list = new ArrayList<>();
                    for (int i = 0; i < size; i++) {
                        list.add(value(head & 15));
                    }
                    yield list;
                }
                case 12 -> struct();
                default -> throw new IllegalStateException("type " + type);
            };
        }

        private long varint() {
            long value = 0;
            int shift = 0;
            int b;
            do {
                b = file[at++] & 0xFF;
                value |= (long) (b & 0x7F) << shift;
                shift += 7;
            } while (b > 0x7F);
            return value;
        }
    }
}
