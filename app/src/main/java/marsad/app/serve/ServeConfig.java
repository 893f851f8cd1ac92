package marsad.app.serve;

import java.nio.file.Path;
import java.time.Clock;

/**
 * How to serve.
 *
 * @param folder where accounts are kept
 * @param publicRead whether everybody who can reach the server may read
 * @param perMinute requests that one address may make in a minute
 */
public record ServeConfig(String host, int port, Path folder, boolean publicRead, int perMinute, Clock clock) {
    public static final int REQUESTS = 600;

    public ServeConfig(String host, int port, Path folder, boolean publicRead) {
        this(host, port, folder, publicRead, REQUESTS, Clock.systemUTC());
    }

    /** Why the server must not start so, or empty. */
    public String refusal() {
        return Access.refusal(host, publicRead, !new Accounts(folder).isEmpty());
    }
}
