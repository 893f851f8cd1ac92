package marsad.app.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import marsad.Marsad;
import marsad.app.out.ExplainPage;
import marsad.app.out.ExplainText;
import marsad.model.Analysis;
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
    final Reports reports = new Reports();

    @Option(names = "--html", description = "Write one page that a browser can show, instead of text.")
    boolean html;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "Colours: ${COMPLETION-CANDIDATES}. Default: auto, which is on a terminal.")
    When color = When.AUTO;

    private final Surroundings surroundings;

    Explain(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Output out = reports.target.open(surroundings)) {
            return (html ? page(out) : text(out)).code();
        }
    }

    private ExitStatus text(Output out) {
        boolean terminal = reports.target.terminal(surroundings);
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
        return reports.each(surroundings, marsad::analyze, analysis -> out.write(form.apply(analysis)));
    }
}
