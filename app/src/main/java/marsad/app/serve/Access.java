package marsad.app.serve;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** From where the server can be reached, and whether it may start so. */
final class Access {
    private Access() {}

    /** Whether only this machine can reach a host. */
    static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Why the server must not start, or empty. */
    static String refusal(String host, boolean publicRead, boolean accounts) {
        if (isLoopback(host) || publicRead || accounts) {
            return "";
        }
        return "others could reach " + host + "; make an account first (marsad account add NAME), or let everybody"
                + " read with --public-read";
    }
}
