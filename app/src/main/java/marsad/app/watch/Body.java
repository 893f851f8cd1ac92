package marsad.app.watch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The body of an answer, cut out of the connection: in chunks, of a length told beforehand, or up to the end. */
final class Body extends InputStream {
    private static final int LONGEST_LINE = 4096;
    private static final int HEX = 16;

    private final InputStream in;
    private final boolean chunked;
    /** Bytes still to come of the chunk or of all; -1 where the end of the connection tells. */
    private long left;

    private boolean ended;

    private Body(InputStream in, boolean chunked, long left) {
        this.in = in;
        this.chunked = chunked;
        this.left = left;
    }

    static Body of(InputStream in, Head head) throws IOException {
        String coding = head.headers().get("transfer-encoding");
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            if (!coding.equalsIgnoreCase("chunked")) {
                throw new IOException("unknown coding: " + coding);
            }
            return new Body(in, true, 0);
        }
        String length = head.headers().get("content-length");
        return new Body(in, false, length == null ? -1 : number(length, 10));
    }

    private static long number(String digits, int base) throws IOException {
        try {
            long number = Long.parseLong(digits.strip(), base);
            if (number < 0) {
                throw new IOException("a length below zero");
            }
            return number;
        } catch (NumberFormatException e) {
            throw new IOException("no length: " + digits, e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (chunked && left == 0 && !ended) {
            nextChunk();
        }
        if (ended || left == 0) {
            return -1;
        }
        int read = in.read(bytes, from, left < 0 ? length : (int) Math.min(left, length));
        if (read < 0 && left > 0) {
            throw new EOFException("it ends before its length");
        }
        if (left > 0) {
            left -= read;
            if (chunked && left == 0) {
                Head.line(in, new int[] {LONGEST_LINE});
            }
        }
        return read;
    }

    private void nextChunk() throws IOException {
        String line = Head.line(in, new int[] {LONGEST_LINE});
        int end = line.indexOf(';');
        left = number(end < 0 ? line : line.substring(0, end), HEX);
        ended = left == 0;
    }
}
