package marsad.app.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.zip.CRC32;

/** Names the program that reads reports: its version, and a sum over its words and rules, which change without it. */
final class Program {
    private static final String VERSION = "/marsad/app/version.properties";
    private static final String LANGUAGE = "/marsad/lang/ar/language.image";

    private Program() {}

    /** For instance {@code 0.1.0+5f3a91c4}. */
    static String name() {
        try (InputStream version = Program.class.getResourceAsStream(VERSION);
                InputStream language = Program.class.getResourceAsStream(LANGUAGE)) {
            Properties properties = new Properties();
            properties.load(version);
            CRC32 sum = new CRC32();
            if (language != null) {
                sum.update(language.readAllBytes());
            }
            return properties.getProperty("version") + "+" + Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new IllegalStateException("the program cannot read its own version", e);
        }
    }
}
