package marsad.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import marsad.Marsad;
import marsad.app.ingest.Inputs;
import marsad.app.search.Search;
import marsad.app.search.SearchQuery;
import marsad.record.Pair;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store in PostgreSQL tells the same as in SQLite. Skipped where the server cannot be started. */
class PostgresTest {
    private static final Marsad MARSAD = Marsad.arabic();
    private static final Pair PAIR = new Pair("CHN", "RUS");

    @TempDir
    static Path folder;

    private static EmbeddedPostgres server;
    private static Store postgres;
    private static Store sqlite;

    @BeforeAll
    static void open() {
        try {
            server = EmbeddedPostgres.builder().setCleanDataDirectory(true).start();
        } catch (IOException | RuntimeException | LinkageError e) {
            Assumptions.abort("PostgreSQL cannot be started here: " + e.getMessage());
        }
        String url = server.getJdbcUrl("postgres", "postgres");
        postgres = filled(new Location(folder.resolve("postgres"), url));
        sqlite = filled(Location.of(folder.resolve("sqlite").toString(), Map.of()));
    }

    private static Store filled(Location location) {
        Store store = Store.open(location, MARSAD);
        List<Prepared> items = new java.util.ArrayList<>();
        Inputs.of(List.of("../samples"), InputStream.nullInputStream()).forEach(o -> items.add(store.prepare(o)));
        store.add("test", items);
        store.group();
        store.survey().refresh(() -> false);
        return store;
    }

    @AfterAll
    static void close() throws IOException {
        if (sqlite != null) {
            sqlite.close();
        }
        if (postgres != null) {
            postgres.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    void bothHoldTheSame() {
        assertThat(postgres.archive().counts()).isEqualTo(sqlite.archive().counts());
        assertThat(postgres.overviews().relations(99))
                .isEqualTo(sqlite.overviews().relations(99));
        assertThat(postgres.overviews().outlets())
                .extracting(OutletLine::name, OutletLine::reports)
                .isEqualTo(sqlite.overviews().outlets().stream()
                        .map(o -> org.assertj.core.groups.Tuple.tuple(o.name(), o.reports()))
                        .toList());
    }

    @Test
    void bothGiveTheSameRecord() {
        assertThat(postgres.relations().of(PAIR, null).toString())
                .isEqualTo(sqlite.relations().of(PAIR, null).toString());
    }

    @Test
    void bothListTheSamePromisesAndConflicts() {
        assertThat(postgres.survey().promises("", 0, 500).items())
                .isEqualTo(sqlite.survey().promises("", 0, 500).items())
                .isNotEmpty();
        assertThat(postgres.survey().conflicts("", 0, 500).counts())
                .isEqualTo(sqlite.survey().conflicts("", 0, 500).counts());
    }

    @Test
    void factsComeInPartsThatJoin() {
        FactQuery query = FactQuery.of(Fact.Kind.STATEMENT);
        Page<StoredFact> first = postgres.archive().facts(query, 7, null);
        Page<StoredFact> second = postgres.archive().facts(query, 7, first.next());
        assertThat(ids(first)).isEqualTo(ids(sqlite.archive().facts(query, 7, null)));
        assertThat(ids(second)).doesNotContainAnyElementsOf(ids(first));
    }

    private static List<String> ids(Page<StoredFact> page) {
        return page.items().stream().map(f -> f.fact().id()).toList();
    }

    @Test
    void takingInTheSameAgainChangesNothing() {
        long revision = postgres.archive().revision();
        Counts before = postgres.archive().counts();
        Inputs.of(List.of("../samples"), InputStream.nullInputStream())
                .forEach(o -> assertThat(postgres.prepare(o)).isInstanceOf(Prepared.Known.class));
        assertThat(postgres.archive().counts()).isEqualTo(before);
        assertThat(postgres.archive().revision()).isEqualTo(revision);
    }

    @Test
    void aCorrectionStandsUntilItIsUndone() {
        String fact = ids(postgres.archive().facts(FactQuery.of(Fact.Kind.EVENT), 1, null))
                .get(0);
        Correction made = postgres.corrections().wrong(fact, "editor", "words");
        assertThat(ids(postgres.archive().facts(FactQuery.of(Fact.Kind.EVENT), 500, null)))
                .doesNotContain(fact);
        postgres.corrections().undo(made.number(), "editor");
        assertThat(ids(postgres.archive().facts(FactQuery.of(Fact.Kind.EVENT), 500, null)))
                .contains(fact);
    }

    @Test
    void keptSearchesAndFeedsAreKept() {
        postgres.lists().add("لافروف", "q=x", "editor");
        postgres.lists().add("لافروف", "q=x", "editor");
        assertThat(postgres.lists().all()).hasSize(1);
        postgres.feeds().failed("https://example.org/rss", "503", java.time.Instant.EPOCH);
        assertThat(postgres.feeds().all()).extracting(FeedLine::failures).containsExactly(1);
    }

    @Test
    void theIndexShowsWhatTheDatabaseHolds() {
        try (Search search = Search.open(postgres)) {
            search.sync();
            assertThat(search.count(SearchQuery.reports("بكين"))).isPositive();
        }
    }
}
