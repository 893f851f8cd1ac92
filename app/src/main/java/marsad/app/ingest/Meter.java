package marsad.app.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that were read, of all files together. Belongs to the reading thread. */
final class Meter {
    private long bytes;

    long bytes() {
        return bytes;
    }

    /** The same stream, counted. */
    InputStream count(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int read = in.read();
                bytes += read < 0 ? 0 : 1;
                return read;
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                int read = in.read(buffer, from, length);
                bytes += Math.max(read, 0);
                return read;
            }
        };
    }
}
