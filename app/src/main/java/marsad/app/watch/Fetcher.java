package marsad.app.watch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
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
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST_REDIRECTS = 5;
    private static final int LIMIT = 8 << 20;
    private static final int ROBOTS_LIMIT = 512 << 10;

    private final Guard guard;
    private final Duration pause;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
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
            guard.check(at);
            Robots rules = robots(at);
            if (!rules.allows(path(at))) {
                throw new WatchFault("robots.txt of " + at.getHost() + " asks not to read this");
            }
            rest(at, rules.delay());
            HttpResponse<InputStream> response = send(at, etag, modified);
            String location = response.headers().firstValue("location").orElse(null);
            if (isRedirect(response.statusCode()) && location != null) {
                close(response);
                at = resolve(at, location);
            } else {
                return answer(at, response);
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

    private static String path(URI address) {
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }

    private HttpResponse<InputStream> send(URI address, @Nullable String etag, @Nullable String modified)
            throws WatchFault, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("User-Agent", AGENT_LINE)
                .header("Accept-Encoding", "gzip");
        if (etag != null) {
            request.header("If-None-Match", etag);
        }
        if (modified != null) {
            request.header("If-Modified-Since", modified);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new WatchFault("no answer from " + address.getHost() + ": " + e.getMessage());
        }
    }

    private static Answer answer(URI address, HttpResponse<InputStream> response) throws WatchFault {
        int status = response.statusCode();
        String etag = response.headers().firstValue("etag").orElse(null);
        String modified = response.headers().firstValue("last-modified").orElse(null);
        if (status == 304) {
            close(response);
            return new Answer(address, true, new byte[0], null, etag, modified);
        }
        if (status != 200) {
            close(response);
            throw new WatchFault(address.getHost() + " answered " + status);
        }
        String type = response.headers().firstValue("content-type").orElse(null);
        return new Answer(address, false, body(response, LIMIT), type, etag, modified);
    }

    private static byte[] body(HttpResponse<InputStream> response, int limit) throws WatchFault {
        boolean gzip = response.headers()
                .firstValue("content-encoding")
                .filter("gzip"::equalsIgnoreCase)
                .isPresent();
        try (InputStream raw = response.body();
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

    private static void close(HttpResponse<InputStream> response) {
        try {
            response.body().close();
        } catch (IOException e) {
            // Nothing more is wanted of it.
        }
    }

    /** The rules of a host, asked for once. A host without them allows all; one that is broken, nothing for now. */
    private Robots robots(URI address) throws WatchFault, InterruptedException {
        String host = address.getScheme() + "://" + address.getRawAuthority();
        Robots known = robots.get(host);
        if (known == null) {
            HttpResponse<InputStream> response = send(URI.create(host + "/robots.txt"), null, null);
            if (response.statusCode() >= 500) {
                close(response);
                throw new WatchFault(address.getHost() + " answered " + response.statusCode() + " for robots.txt");
            }
            boolean there = response.statusCode() == 200;
            known = there
                    ? Robots.of(new String(body(response, ROBOTS_LIMIT), StandardCharsets.UTF_8), AGENT)
                    : Robots.ALL;
            robots.put(host, known);
        }
        return known;
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
