package marsad.lang.ar;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Runs at build time: writes the image of the language beside its files, so that the program starts faster. */
final class ImageWriter {
    private ImageWriter() {}

    /** The argument is the file to write. */
    public static void main(String[] args) throws IOException {
        byte[] image = Arabic.loader().image();
        try (OutputStream out = new FileOutputStream(args[0])) {
            out.write(image);
        }
    }
}
