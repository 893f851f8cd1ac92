package marsad.app.watch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/**
 * Decides which addresses may be asked. Feeds name addresses that nobody has read, so nothing inside the own network is
 * asked unless that is allowed.
 *
 * @param inside whether addresses of this machine and of private networks may be asked
 */
record Guard(boolean inside) {
    /** Throws if an address must not be asked. */
    void check(URI address) throws WatchFault {
        String scheme = address.getScheme();
        if (!"http".equalsIgnoreCase(scheme) && !"https".equalsIgnoreCase(scheme) || address.getHost() == null) {
            throw new WatchFault("no address of the web: " + address);
        }
        if (address.getUserInfo() != null) {
            throw new WatchFault("an address with a user name is not asked: " + address.getHost());
        }
        if (!inside) {
            outside(address.getHost());
        }
    }

    private static void outside(String host) throws WatchFault {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (isInside(address)) {
                    throw new WatchFault(host + " is inside the own network; add --allow-private to ask it");
                }
            }
        } catch (UnknownHostException e) {
            throw new WatchFault("no such host: " + host);
        }
    }

    static boolean isInside(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean unique = address instanceof Inet6Address && (bytes[0] & 0xFE) == 0xFC;
        boolean shared = bytes.length == 4 && (bytes[0] & 0xFF) == 100 && (bytes[1] & 0xC0) == 64;
        boolean none = bytes.length == 4 && (bytes[0] == 0 || (bytes[0] & 0xFF) >= 240);
        return unique
                || shared
                || none
                || address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
    }
}
