package marsad.app.cli;

import java.util.concurrent.CountDownLatch;
import marsad.app.search.Search;
import marsad.app.serve.Follower;
import marsad.app.serve.Server;
import marsad.app.store.Store;
import marsad.app.watch.Inbox;

/** Waits for the end of the process and stops what runs before it: requests at work are answered, the store is closed. */
final class Stop {
    private final CountDownLatch stopped = new CountDownLatch(1);

    Stop(Server server, Inbox inbox, Follower follower, Search search, Store store) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            inbox.close();
            follower.close();
            search.close();
            store.close();
            stopped.countDown();
        }));
    }

    void await() throws InterruptedException {
        stopped.await();
    }
}
