package marsad.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the answer goes: standard output or a file. */
final class Output implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final boolean ours;

    private Output(OutputStream out, boolean ours) {
        this.out = new BufferedOutputStream(out, BUFFER);
        this.ours = ours;
    }

    /** Opens the file, or standard output if it is null or {@code -}. */
    static Output to(@Nullable String file, Surroundings surroundings) {
        if (file == null || file.equals("-")) {
            return new Output(surroundings.out(), false);
        }
        try {
            return new Output(Files.newOutputStream(Path.of(file)), true);
        } catch (IOException e) {
            throw CannotWrite.to(file, e);
        }
    }

    void write(byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw CannotWrite.to("the output", e);
        }
    }

    void write(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw CannotWrite.to("the output", e);
        }
    }

    /** Writes what is left. Standard output stays open. */
    @Override
    public void close() {
        flush();
        if (ours) {
            try {
                out.close();
            } catch (IOException e) {
                throw CannotWrite.to("the output", e);
            }
        }
    }
}
