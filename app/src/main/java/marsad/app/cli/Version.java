package marsad.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of this build. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/marsad/app/version.properties")) {
            properties.load(in);
        }
        return new String[] {
            "marsad " + properties.getProperty("version") + " (Java " + System.getProperty("java.version") + ")"
        };
    }
}
