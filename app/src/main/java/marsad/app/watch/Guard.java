package marsad.app.watch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Decides which addresses may be asked. Feeds name addresses that nobody has read, so nothing inside the own network is
 * asked unless that is allowed.
 *
 * @param inside whether addresses of this machine and of private networks may be asked
 */
record Guard(boolean inside) {
    /** The network addresses of a host that may be asked; throws if it must not be. */
    List<InetAddress> check(URI address) throws WatchFault {
        String scheme = address.getScheme();
        if (!"http".equalsIgnoreCase(scheme) && !"https".equalsIgnoreCase(scheme) || address.getHost() == null) {
            throw new WatchFault("no address of the web: " + address);
        }
        if (address.getUserInfo() != null) {
            throw new WatchFault("an address with a user name is not asked: " + address.getHost());
        }
        return found(address.getHost());
    }

    private List<InetAddress> found(String host) throws WatchFault {
        try {
            List<InetAddress> found = List.of(InetAddress.getAllByName(host));
            if (!inside && found.stream().anyMatch(Guard::isInside)) {
                throw new WatchFault(host + " is inside the own network; add --allow-private to ask it");
            }
            return found;
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
                || embedded(bytes)
                || shared
                || none
                || address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
    }

    /** Whether an address of version 6 leads to one of version 4 (RFC 6052 and 3056), which would have to be judged. */
    private static boolean embedded(byte[] bytes) {
        boolean translated = bytes.length == 16 && bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 0xFF) == 0xFF;
        boolean tunnelled = bytes.length == 16 && bytes[0] == 0x20 && bytes[1] == 0x02;
        return translated || tunnelled;
    }
}
