package marsad.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.Map;
import java.util.Random;
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
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Ingesting.class.getName(),
                        folder.toString(),
                        Integer.toString(from))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int confirmed = from;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("ready");
            Thread.sleep(millis);
            process.destroyForcibly().waitFor();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                confirmed = Integer.parseInt(line);
            }
        }
        return confirmed;
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
                assertThat(store.archive().report("k" + n).orElseThrow().article().text())
                        .isEqualTo(Ingesting.article(n).text());
            }
        }
    }
}
