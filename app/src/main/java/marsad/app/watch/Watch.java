package marsad.app.watch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import marsad.app.ingest.Outcome;
import marsad.app.ingest.Web;
import marsad.app.store.FeedLine;
import marsad.app.store.Feeds;
import marsad.app.store.Prepared;
import marsad.app.store.Receipt;
import marsad.app.store.Store;

/**
 * Reads feeds into a store: each entry that was not seen before is followed to its page; where that cannot be read, the entry
 * itself is taken. A feed that fails is asked again after ever longer pauses. Belongs to one thread.
 */
public final class Watch {
    private static final Duration FIRST_BACK_OFF = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 8;

    private final Store store;
    private final Fetcher fetcher;
    private final Clock clock;

    /**
     * Watches for a store.
     *
     * @param inside whether addresses of this machine and of private networks may be asked
     * @param pause between two requests to one host
     */
    public Watch(Store store, boolean inside, Duration pause, Clock clock) {
        this.store = store;
        this.clock = clock;
        fetcher = new Fetcher(new Guard(inside), pause);
    }

    /** Reads a feed once, unless it is resting after failures; returns what became of its new entries. */
    public List<Receipt> read(String address) throws InterruptedException {
        Feeds feeds = store.feeds();
        Optional<FeedLine> before = feeds.find(address);
        if (before.filter(this::isResting).isPresent()) {
            return List.of();
        }
        try {
            Answer answer = fetcher.fetch(
                    uri(address),
                    before.map(FeedLine::etag).orElse(null),
                    before.map(FeedLine::modified).orElse(null));
            return answer.unchanged() ? unchanged(address, answer) : take(address, answer);
        } catch (WatchFault e) {
            feeds.failed(address, String.valueOf(e.getMessage()), now());
            return List.of();
        }
    }

    private static URI uri(String address) throws WatchFault {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new WatchFault("no address: " + address);
        }
    }

    private boolean isResting(FeedLine feed) {
        if (feed.failures() == 0 || feed.tried() == null) {
            return false;
        }
        Duration rest = FIRST_BACK_OFF.multipliedBy(1L << Math.min(feed.failures() - 1, MOST_DOUBLINGS));
        return Instant.parse(feed.tried()).plus(rest).isAfter(now());
    }

    private List<Receipt> unchanged(String address, Answer answer) {
        store.feeds().read(address, null, answer.etag(), answer.modified(), false, now());
        return List.of();
    }

    private List<Receipt> take(String address, Answer answer) throws WatchFault, InterruptedException {
        Web.FeedItems feed = Web.feed(answer.body(), address);
        if (feed.refused() != null) {
            throw new WatchFault(
                    feed.refused().reason().words() + ": " + feed.refused().detail());
        }
        List<Prepared> prepared = new ArrayList<>();
        List<String> links = new ArrayList<>();
        for (Web.Item item : feed.items()) {
            String link = item.link();
            if (link == null) {
                prepared.add(store.prepare(item.summary()));
            } else if (!store.feeds().isKnown(link)) {
                prepared.add(store.prepare(page(link, item)));
                links.add(link);
            }
        }
        List<Receipt> receipts = store.add("watch " + address, prepared);
        boolean fresh = receipts.stream().anyMatch(r -> r.outcome() == Receipt.Outcome.ACCEPTED);
        store.feeds().know(links, now());
        store.feeds().read(address, feed.title(), answer.etag(), answer.modified(), fresh, now());
        return receipts;
    }

    private Outcome page(String link, Web.Item item) throws InterruptedException {
        try {
            Answer answer = fetcher.fetch(uri(link), null, null);
            Outcome page =
                    Web.page(answer.body(), answer.charset(), answer.address().toString());
            return page instanceof Outcome.Kept ? page : item.summary();
        } catch (WatchFault e) {
            return item.summary();
        }
    }

    private Instant now() {
        return clock.instant();
    }
}
