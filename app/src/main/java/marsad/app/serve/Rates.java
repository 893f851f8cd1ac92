package marsad.app.serve;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often one address may ask: a bucket of so many requests that fills again within a minute. */
final class Rates {
    private static final int MOST_ADDRESSES = 10_000;
    private static final long MINUTE = 60_000;

    private final int perMinute;
    private final Clock clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    private static final class Bucket {
        private double left;
        private long at;
    }

    Rates(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** Takes one request; false if there is none left. */
    synchronized boolean take(String address) {
        long now = clock.millis();
        Bucket bucket = buckets.computeIfAbsent(address, a -> {
            Bucket fresh = new Bucket();
            fresh.left = perMinute;
            fresh.at = now;
            return fresh;
        });
        bucket.left = Math.min(perMinute, bucket.left + (double) (now - bucket.at) * perMinute / MINUTE);
        bucket.at = now;
        if (bucket.left < 1) {
            return false;
        }
        bucket.left--;
        return true;
    }
}
