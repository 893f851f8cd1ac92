package marsad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    private static final String LINE = "{\"id\":\"a\",\"text\":\"نص\"}\n";

    @Test
    void unknownCommandIsRefusedWithTheNearest() {
        Run run = Run.of("analize", "x");

        assertThat(run.err()).contains("unknown command 'analize'").contains("Did you mean: analyze, reanalyze?");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "analyze",
                "analyze --thread 2 x",
                "analyze --threads 0 x",
                "analyze --threads many x",
                "explain x --color=red"
            })
    void wrongCommandLineExitsWith2(String line) {
        Run run = Run.of(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("marsad: ").contains("--help").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help", "analyze --help", "help analyze", "explain -h", "completion -h"})
    void helpGoesToStandardOutput(String line) {
        Run run = Run.of(line.split(" "));

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("marsad");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void helpLeadsWithExamplesAndNamesExitStatusAndEnvironment() {
        String help = Run.of("--help").out();

        assertThat(help.indexOf("Examples:")).isPositive().isLessThan(help.indexOf("Options:"));
        assertThat(help).contains("Exit status:").contains("NO_COLOR").contains("analyze");
    }

    @Test
    void versionIsThatOfTheBuild() {
        assertThat(Run.of("--version").out()).matches("marsad \\d+\\.\\d+\\.\\d+\\S* \\(Java \\S+\\)\\R");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void completionKnowsCommandsAndOptions(String shell) {
        assertThat(Run.of("completion", shell).out())
                .contains("analyze")
                .contains("explain")
                .contains("threads");
    }

    @Test
    void quietRunsNameOnlyWhatIsRefused() {
        assertThat(Run.withInput("{\"text\":\"English\"}\n" + LINE, "analyze", "-q", "-")
                        .err())
                .isEmpty();
        assertThat(Run.withInput(LINE + "x", "analyze", "-q", "-").err()).startsWith("-:2: broken JSON");
    }

    @Test
    void closedPipeEndsQuietly() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = analyzeInto(failing("Broken pipe"), err);

        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(status).isZero();
    }

    @Test
    void fullDiskIsAFailure() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = analyzeInto(failing("No space left on device"), err);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("cannot write: the output: No space left on device");
        assertThat(status).isEqualTo(1);
    }

    private static int analyzeInto(OutputStream out, OutputStream err) {
        byte[] input = LINE.repeat(2000).getBytes(StandardCharsets.UTF_8);
        return Main.run(new String[] {"analyze", "-q", "-"}, new ByteArrayInputStream(input), out, err);
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
