package marsad.app.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import marsad.Marsad;
import marsad.app.out.ExplainPage;
import marsad.app.out.ExplainText;
import marsad.model.Analysis;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code marsad explain}: an article with every fact marked, and the rule that found it. */
@Command(
        name = "explain",
        header = "Show reports with every fact marked and numbered, its slots and the rule that found it.",
        customSynopsis = {"  marsad explain report.txt | less -R", "  marsad explain report.txt --html -o report.html"})
final class Explain implements Callable<Integer> {
    /** When to use colours. */
    enum When {
        AUTO,
        ALWAYS,
        NEVER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin
    final Work work = new Work();

    @Mixin
    final Manners manners = new Manners();

    @Option(names = "--html", description = "Write one page that a browser can show, instead of text.")
    boolean html;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "Colours: ${COMPLETION-CANDIDATES}. Default: auto, which is on a terminal.")
    When color = When.AUTO;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE instead of standard output.")
    @Nullable
    String output;

    private final Surroundings surroundings;

    Explain(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Output out = Output.to(output, surroundings)) {
            return (html ? page(out) : text(out)).code();
        }
    }

    private ExitStatus text(Output out) {
        boolean terminal = surroundings.outIsTerminal() && output == null;
        boolean auto = terminal && surroundings.wantsColor();
        ExplainText text = new ExplainText(color == When.ALWAYS || color == When.AUTO && auto, terminal);
        return write(out, text::of);
    }

    private ExitStatus page(Output out) {
        ExplainPage page = new ExplainPage();
        out.write(page.start());
        ExitStatus status = write(out, page::of);
        out.write(page.end());
        return status;
    }

    private ExitStatus write(Output out, Function<Analysis, String> form) {
        Marsad marsad = Marsad.arabic();
        return new Batch(surroundings, work, manners).run(marsad::analyze, analysis -> out.write(form.apply(analysis)));
    }
}
