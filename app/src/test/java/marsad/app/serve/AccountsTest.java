package marsad.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import marsad.app.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {
    @TempDir
    Path folder;

    @Test
    void thePasswordOfAnAccountIsKnownAndNoOther() {
        Run run = Run.withInput("a long password\n", "account", "منى", "--data", folder.toString());
        assertThat(run.status()).isZero();
        Accounts accounts = new Accounts(folder);
        assertThat(accounts.admits("منى", "a long password".toCharArray())).isTrue();
        assertThat(accounts.admits("منى", "a long passwor".toCharArray())).isFalse();
        assertThat(accounts.admits("هدى", "a long password".toCharArray())).isFalse();
    }

    @Test
    void theFileHoldsNoPasswordAndIsClosedToOthers() throws Exception {
        Run.withInput("a long password\n", "account", "mona", "--data", folder.toString());
        Path file = folder.resolve("accounts");
        assertThat(Files.readString(file)).startsWith("mona\t$2a$12$").doesNotContain("long");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aShortPasswordIsRefused() {
        Run run = Run.withInput("short\n", "account", "mona", "--data", folder.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("10 characters");
        assertThat(new Accounts(folder).isEmpty()).isTrue();
    }
}
