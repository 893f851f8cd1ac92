package marsad.app.serve;

import io.javalin.http.sse.SseClient;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import marsad.app.page.Holdings;

/** Tells pages that are open when something new is held (server-sent events). */
final class Arrivals {
    private static final int MOST_READERS = 200;
    private static final int SECONDS = 5;

    private final Holdings holdings;
    private final Set<SseClient> readers = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "arrivals");
        thread.setDaemon(true);
        return thread;
    });
    private String told = "";

    Arrivals(Holdings holdings) {
        this.holdings = holdings;
    }

    void start() {
        timer.scheduleWithFixedDelay(this::tell, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    void join(SseClient reader) {
        if (readers.size() >= MOST_READERS) {
            reader.close();
            return;
        }
        reader.keepAlive();
        reader.onClose(() -> readers.remove(reader));
        readers.add(reader);
        reader.sendEvent("message", holdings.version());
    }

    private void tell() {
        String now = readers.isEmpty() ? told : holdings.version();
        if (!now.equals(told)) {
            told = now;
            readers.forEach(reader -> reader.sendEvent("message", now));
        }
    }

    void close() {
        timer.shutdownNow();
        readers.forEach(SseClient::close);
    }
}
