package marsad.app.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.zip.CRC32;

/** Names the program that reads reports: its version, and a sum over its words, which change without it. */
final class Program {
    private static final String VERSION = "/marsad/app/version.properties";
    private static final String WORDS = "/marsad/lang/ar/lexicon.image";

    private Program() {}

    /** For instance {@code 0.1.0+5f3a91c4}. */
    static String name() {
        try (InputStream version = Program.class.getResourceAsStream(VERSION);
                InputStream words = Program.class.getResourceAsStream(WORDS)) {
            Properties properties = new Properties();
            properties.load(version);
            CRC32 sum = new CRC32();
            if (words != null) {
                sum.update(words.readAllBytes());
            }
            return properties.getProperty("version") + "+" + Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new IllegalStateException("the program cannot read its own version", e);
        }
    }
}
