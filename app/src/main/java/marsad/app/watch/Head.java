package marsad.app.watch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The head of an answer (RFC 9112): its status, and of each header the first. */
record Head(int status, Map<String, String> headers) {
    private static final int LONGEST = 64 << 10;
    private static final int CODE = 3;
    private static final int CONTINUED = 200;

    /** Reads it, and whatever the server says before it. */
    static Head read(InputStream in) throws IOException {
        int[] left = {LONGEST};
        Head head = one(in, left);
        while (head.status < CONTINUED) {
            head = one(in, left);
        }
        return head;
    }

    private static Head one(InputStream in, int[] left) throws IOException {
        int status = status(line(in, left));
        Map<String, String> headers = new HashMap<>();
        for (String line = line(in, left); !line.isEmpty(); line = line(in, left)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return new Head(status, headers);
    }

    private static int status(String line) throws IOException {
        int space = line.indexOf(' ');
        String code = space < 0 ? "" : line.substring(space + 1, Math.min(line.length(), space + 1 + CODE));
        boolean valid = line.startsWith("HTTP/1.")
                && code.length() == CODE
                && code.chars().allMatch(Head::isDigit);
        if (!valid) {
            throw new IOException("this is no HTTP");
        }
        return Integer.parseInt(code);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** A line without its end; {@code left} counts down what all lines together may have. */
    static String line(InputStream in, int[] left) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("it ends inside its head");
            }
            if (--left[0] < 0) {
                throw new IOException("its head is too long");
            }
            line.append((char) c);
        }
        int end = line.length();
        return end > 0 && line.charAt(end - 1) == '\r' ? line.substring(0, end - 1) : line.toString();
    }
}
