package marsad.app.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream as bytes. A line over the limit is passed over without being kept in memory. */
final class Lines {
    private static final int BLOCK = 1 << 16;

    private final InputStream in;
    private final int limit;
    private final byte[] block = new byte[BLOCK];
    private int at;
    private int end;
    private byte[] line = new byte[BLOCK];
    private long length;
    private int number;

    Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Goes to the next line; false at the end. */
    boolean next() throws IOException {
        length = 0;
        if (at == end && !fill()) {
            return false;
        }
        number++;
        while (!takeToLineEnd() && fill()) {}
        return true;
    }

    /** Number of this line, from 1. */
    int number() {
        return number;
    }

    /** Whether this line is longer than the limit and therefore not kept. */
    boolean tooLong() {
        return length > limit;
    }

    /** Length of this line in bytes, without its end. */
    long length() {
        return length;
    }

    /** This line without its end. */
    byte[] bytes() {
        return Arrays.copyOf(line, (int) length);
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(block, 0, BLOCK));
        return end > 0;
    }

    private boolean takeToLineEnd() {
        int stop = at;
        while (stop < end && block[stop] != '\n') {
            stop++;
        }
        keep(stop - at);
        boolean found = stop < end;
        at = found ? stop + 1 : stop;
        return found;
    }

    private void keep(int count) {
        long total = length + count;
        if (total <= limit) {
            if (total > line.length) {
                line = Arrays.copyOf(line, (int) Math.min(limit, Math.max(total, 2L * line.length)));
            }
            System.arraycopy(block, at, line, (int) length, count);
        }
        length = total;
    }
}
