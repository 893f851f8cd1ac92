package marsad.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import marsad.Marsad;
import marsad.app.ingest.Web;
import marsad.app.search.Search;
import marsad.app.search.SearchQuery;
import marsad.app.store.Location;
import marsad.app.store.Store;
import marsad.app.watch.Inbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowerTest {
    private static final String TEXT = "أنقرة - قال وزير التجارة التركي عمر بولات إن تركيا ومصر تستهدفان رفع التبادل"
            + " التجاري بينهما إلى 15 مليار دولار بحلول 2030.\nوالتقى الوزير نظيره المصري في القاهرة يوم الأحد.\n";

    @Test
    void whatIsTakenInIsSoonFoundAndLookedThrough(@TempDir Path folder) throws Exception {
        List<Exception> trouble = new ArrayList<>();
        try (Store store = Store.open(Location.of(folder.toString(), Map.of()), Marsad.arabic());
                Search search = Search.open(store);
                Inbox inbox = new Inbox(store, store::group, Inbox.Reach.NOTHING, Clock.systemUTC());
                Follower follower = new Follower(store, search, trouble::add)) {
            follower.start();
            inbox.report("editor", Web.pasted("وكالة", "2024-09-05", "", "تركيا ومصر", TEXT, "test"));
            SearchQuery query = SearchQuery.reports("بولات");
            await(() -> search.count(query) == 1
                    && store.survey().promises("", 0, 9).total() > 0);
            assertThat(search.find(query, 0, 9).total()).isEqualTo(1);
            assertThat(store.survey().promises("", 0, 9).items()).isNotEmpty();
            assertThat(trouble).isEmpty();
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
