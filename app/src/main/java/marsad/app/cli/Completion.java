package marsad.app.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code marsad completion}: a script that teaches a shell this program's commands and options. */
@Command(
        name = "completion",
        header = "Print a completion script for a shell.",
        customSynopsis = {
            "  source <(marsad completion bash)",
            "  source <(marsad completion zsh)",
            "  marsad completion fish | source"
        })
final class Completion implements Callable<Integer> {
    /** The shells that can be taught. */
    enum Shell {
        BASH,
        ZSH,
        FISH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(arity = "0..1", paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}. Default: bash.")
    Shell shell = Shell.BASH;

    @Mixin
    final Manners manners = new Manners();

    @Spec
    CommandSpec spec;

    private final Surroundings surroundings;

    Completion(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        CommandLine root = spec.root().commandLine();
        try (Output out = Output.to(null, surroundings)) {
            // One script serves bash and zsh.
            out.write(shell == Shell.FISH ? fish(root) : AutoComplete.bash("marsad", root));
        }
        return ExitStatus.DONE.code();
    }

    private static String fish(CommandLine root) {
        StringBuilder script = new StringBuilder("# Completion of marsad for fish.\n");
        root.getSubcommands().forEach((name, command) -> {
            script.append("complete -c marsad -n __fish_use_subcommand -f -a ")
                    .append(name)
                    .append(description(String.join(
                            " ", command.getCommandSpec().usageMessage().header())))
                    .append('\n');
            command.getCommandSpec().options().forEach(option -> fish(script, name, option));
        });
        return script.toString();
    }

    private static void fish(StringBuilder script, String command, OptionSpec option) {
        script.append("complete -c marsad -n '__fish_seen_subcommand_from ")
                .append(command)
                .append('\'');
        for (String name : option.names()) {
            script.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
        }
        script.append(option.arity().max() > 0 ? " -r" : "")
                .append(description(String.join(" ", option.description())))
                .append('\n');
    }

    private static String description(String words) {
        return " -d '" + words.replace("'", "\\'") + "'";
    }
}
