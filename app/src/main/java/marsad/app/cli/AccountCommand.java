package marsad.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import marsad.app.serve.Accounts;
import marsad.app.store.Location;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code marsad account}: who may sign in. */
@Command(
        name = "account",
        header = "Make an account for an editor, or change its password.",
        description = {"", "The password is read from the first line of standard input and kept as a hash."},
        customSynopsis = {"  marsad account NAME", "  marsad account NAME --data desk < password.txt"})
final class AccountCommand implements Callable<Integer> {
    @Mixin
    final Data data = new Data();

    @Mixin
    final Manners manners = new Manners();

    @Parameters(paramLabel = "NAME", description = "Name of the editor.")
    String name = "";

    @Spec
    CommandSpec spec;

    private final Surroundings surroundings;

    AccountCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        String password = password();
        try {
            new Accounts(Location.of(data.name, surroundings.environment()).folder()).put(name, password.toCharArray());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        surroundings.err().println("marsad: " + name + " may sign in");
        return ExitStatus.DONE.code();
    }

    private String password() {
        if (System.console() != null) {
            char[] typed = System.console().readPassword("Password of %s: ", name);
            return typed == null ? "" : new String(typed);
        }
        try {
            String line =
                    new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
