package marsad.app.watch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Fetches from servers as a polite guest: says who it is, obeys robots.txt, waits between two requests to one host, asks only
 * for what is new, follows few redirects, reads no more than a limit. Belongs to one thread.
 */
final class Fetcher {
    static final String AGENT = "Marsad";
    private static final String AGENT_LINE = AGENT + "/0.1 (offline reader of press reports)";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_REDIRECTS = 5;
    private static final int LIMIT = 8 << 20;
    private static final int HEAD_LIMIT = 64 << 10;
    private static final int ROBOTS_LIMIT = 512 << 10;

    private final Guard guard;
    private final Duration pause;
    private final Map<String, Robots> robots = new HashMap<>();
    private final Map<String, Long> lastAsked = new HashMap<>();

    /** @param pause between two requests to one host, at least */
    Fetcher(Guard guard, Duration pause) {
        this.guard = guard;
        this.pause = pause;
    }

    /**
     * Fetches an address.
     *
     * @param etag and {@code modified}: what the server said last time, or null
     */
    Answer fetch(URI address, @Nullable String etag, @Nullable String modified)
            throws WatchFault, InterruptedException {
        URI at = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            Robots rules = robots(at);
            if (!rules.allows(Wire.path(at))) {
                throw new WatchFault("robots.txt of " + at.getHost() + " asks not to read this");
            }
            rest(at, rules.delay());
            try (Wire wire = send(at, etag, modified)) {
                String location = wire.header("location").orElse(null);
                if (!isRedirect(wire.status()) || location == null) {
                    return answer(at, wire);
                }
                at = resolve(at, location);
            } catch (IOException e) {
                throw new WatchFault("the answer breaks off: " + e.getMessage());
            }
        }
        throw new WatchFault("more than " + MOST_REDIRECTS + " redirects");
    }

    private static URI resolve(URI at, String location) throws WatchFault {
        try {
            return at.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new WatchFault("redirected to no address: " + location);
        }
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    private Wire send(URI at, @Nullable String etag, @Nullable String modified) throws WatchFault {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("User-Agent", AGENT_LINE);
        headers.put("Accept-Encoding", "gzip");
        if (etag != null) {
            headers.put("If-None-Match", etag);
        }
        if (modified != null) {
            headers.put("If-Modified-Since", modified);
        }
        IOException last = null;
        for (InetAddress address : guard.check(at)) {
            try {
                return Wire.get(at, address, headers, PATIENCE, LIMIT + HEAD_LIMIT);
            } catch (IOException e) {
                last = e;
            }
        }
        throw new WatchFault("no answer from " + at.getHost() + ": " + (last == null ? "" : last.getMessage()));
    }

    private static Answer answer(URI address, Wire wire) throws WatchFault {
        int status = wire.status();
        String etag = wire.header("etag").orElse(null);
        String modified = wire.header("last-modified").orElse(null);
        if (status == 304) {
            return new Answer(address, true, new byte[0], null, etag, modified);
        }
        if (status != 200) {
            throw new WatchFault(address.getHost() + " answered " + status);
        }
        String type = wire.header("content-type").orElse(null);
        return new Answer(address, false, body(wire, LIMIT), type, etag, modified);
    }

    /** Packed or not, no more than the limit: a little that unpacks to very much is left there. */
    private static byte[] body(Wire wire, int limit) throws WatchFault {
        boolean gzip =
                wire.header("content-encoding").filter("gzip"::equalsIgnoreCase).isPresent();
        try (InputStream raw = wire.body();
                InputStream in = gzip ? new GZIPInputStream(raw) : raw) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new WatchFault("longer than " + (limit >> 20) + " MB");
            }
            return bytes;
        } catch (IOException e) {
            throw new WatchFault("the answer breaks off: " + e.getMessage());
        }
    }

    /** The rules of a host, asked for once. A host without them allows all; one that is broken, nothing for now. */
    private Robots robots(URI address) throws WatchFault {
        guard.check(address);
        String host = address.getScheme() + "://" + address.getRawAuthority();
        Robots known = robots.get(host);
        if (known == null) {
            known = askRobots(address, URI.create(host + "/robots.txt"));
            robots.put(host, known);
        }
        return known;
    }

    private Robots askRobots(URI address, URI rules) throws WatchFault {
        try (Wire wire = send(rules, null, null)) {
            if (wire.status() >= 500) {
                throw new WatchFault(address.getHost() + " answered " + wire.status() + " for robots.txt");
            }
            return wire.status() == 200
                    ? Robots.of(new String(body(wire, ROBOTS_LIMIT), StandardCharsets.UTF_8), AGENT)
                    : Robots.ALL;
        } catch (IOException e) {
            throw new WatchFault("the answer breaks off: " + e.getMessage());
        }
    }

    private void rest(URI address, Duration wanted) throws InterruptedException {
        Duration between = wanted.compareTo(pause) > 0 ? wanted : pause;
        Long last = lastAsked.get(address.getHost());
        if (last != null) {
            long left = between.toMillis() - (System.nanoTime() - last) / 1_000_000;
            if (left > 0) {
                Thread.sleep(left);
            }
        }
        lastAsked.put(address.getHost(), System.nanoTime());
    }
}
