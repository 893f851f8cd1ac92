package marsad.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import marsad.Marsad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that writes to a store, again and again at random moments: nothing that was confirmed may be lost,
 * nothing may be half there. {@code -Dmarsad.kills=200} makes it a long test.
 */
class KilledIngestTest {
    private static final int KILLS = Integer.getInteger("marsad.kills", 3);
    private static final int LONGEST_MILLIS = 1500;

    @TempDir
    Path folder;

    @Test
    void whatWasConfirmedIsThereAfterEveryKill() throws Exception {
        long seed = Long.getLong("marsad.seed", System.nanoTime());
        Random random = new Random(seed);
        int confirmed = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            confirmed = Math.max(confirmed, ingestAndKill(confirmed, random.nextInt(LONGEST_MILLIS)));
            assertThat(soundReports())
                    .as("seed %d, kill %d", seed, kill)
                    .isGreaterThanOrEqualTo(confirmed)
                    .matches(n -> n % 40 == 0, "whole batches only");
        }
        checkThroughTheStore(confirmed);
        System.out.println(KILLS + " kills, " + confirmed + " reports confirmed, none lost");
    }

    /** Starts a process at the first report that is not confirmed, kills it; returns the number after the last confirmed. */
    private int ingestAndKill(int from, int millis) throws IOException, InterruptedException {
        Path said = Files.writeString(folder.resolve("said"), "");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        Ingesting.class.getName(),
                        folder.toString(),
                        Integer.toString(from))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(said.toFile())
                .start();
        while (Files.readString(said).isEmpty()) {
            assertThat(process.isAlive()).as("the process begins").isTrue();
            Thread.sleep(20);
        }
        Thread.sleep(millis);
        process.destroyForcibly().waitFor();
        // A line without its end was not yet said.
        String whole = Files.readString(said);
        return whole.substring(0, whole.lastIndexOf('\n') + 1)
                .lines()
                .skip(1)
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(from);
    }

    /** The class path of this test, whatever runs it. */
    private static String classPath() {
        return KilledIngestTest.class.getClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs())
                        .map(url -> Path.of(URI.create(url.toString())).toString())
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    private int soundReports() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("marsad.db"))) {
            try (ResultSet sound = connection.createStatement().executeQuery("pragma integrity_check")) {
                assertThat(sound.getString(1)).isEqualTo("ok");
            }
            String halves = "select (select count(*) from report r where not exists (select 1 from version v where"
                    + " v.report = r.no)) + (select count(*) from report r where not exists (select 1 from fact f"
                    + " where f.no between r.no * 4096 and r.no * 4096 + 4095))";
            try (ResultSet broken = connection.createStatement().executeQuery(halves)) {
                assertThat(broken.getInt(1)).isZero();
            }
            try (ResultSet count = connection.createStatement().executeQuery("select count(*) from report")) {
                return count.getInt(1);
            }
        }
    }

    private void checkThroughTheStore(int confirmed) {
        try (Store store = Store.open(Location.of(folder.toString(), Map.of()), Marsad.arabic())) {
            store.group();
            assertThat(store.archive().counts().waiting()).isZero();
            for (int n = 0; n < confirmed; n += 37) {
                assertThat(store.archive()
                                .report("k" + n)
                                .orElseThrow()
                                .article()
                                .text())
                        .isEqualTo(Ingesting.article(n).text());
            }
        }
    }
}
