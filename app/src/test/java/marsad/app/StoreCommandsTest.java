package marsad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands over a store, end to end. */
class StoreCommandsTest {
    private static final String SAMPLES = Path.of("..", "samples").toString();

    @TempDir
    Path folder;

    private Run run(String... args) {
        String[] all = new String[args.length + 2];
        System.arraycopy(args, 0, all, 0, args.length);
        all[args.length] = "--data";
        all[args.length + 1] = folder.resolve("store").toString();
        return Run.of(all);
    }

    @Test
    void whatIsTakenInIsCountedSearchedAndTold() {
        Run first = run("ingest", SAMPLES);
        assertThat(first.err()).contains("40 accepted, 0 duplicate, 0 refused");
        assertThat(first.status()).isZero();
        assertThat(run("ingest", SAMPLES).err()).contains("0 accepted, 40 duplicate, 0 refused");
        assertThat(run("status").out()).contains("reports                  40");

        Run found = run("search", "--json", "--state", "RUS", "التبادل", "التجاري");
        assertThat(found.json()).isNotEmpty();
        assertThat(found.json().get(0).get("marks").get(0).get("text").asString())
                .startsWith("التبادل");
        assertThat(run("search", "كلمةلاوجودلها").status()).isEqualTo(3);

        assertThat(run("dossier", "RUS", "CHN", "--format", "json").out())
                .isEqualTo(Run.of("dossier", SAMPLES, "RUS", "CHN", "--format", "json", "-q")
                        .out());
        assertThat(run("reanalyze", "--all", "--stories").err()).contains("40 read again");
        assertThat(run("dossier", SAMPLES, "RUS", "CHN").status()).isEqualTo(2);
    }
}
