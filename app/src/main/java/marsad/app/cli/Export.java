package marsad.app.cli;

import java.util.concurrent.Callable;
import marsad.Marsad;
import marsad.app.export.Parquet;
import marsad.app.export.Table;
import marsad.app.export.Tables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code marsad export}: facts as rows of a table for other programs. */
@Command(
        name = "export",
        header = "Write the facts of reports as a table: POLECAT, GDELT, CSV or Parquet.",
        description = {
            "",
            "polecat and gdelt hold events that happened or go on, and agreements on what is planned;",
            "gdelt also statements, as CAMEO 01x and 02x. gdelt and gdelt-mentions have no head and number",
            "their events alike. The other tables are CSV with the names of the JSON of analyze.",
        },
        customSynopsis = {
            "  marsad export news.jsonl.gz --as polecat -o events.tsv",
            "  marsad export news.jsonl.gz --as gdelt -o export.CSV",
            "  marsad export samples --as figures --bom -o figures.csv   for Excel",
            "  marsad export samples --as figures --parquet -o figures.parquet"
        })
final class Export implements Callable<Integer> {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Mixin
    final Reports reports = new Reports();

    @Option(names = "--as", required = true, paramLabel = "TABLE", description = "One of ${COMPLETION-CANDIDATES}.")
    @Nullable
    Tables as;

    @Option(names = "--bom", description = "Begin CSV with a byte order mark, by which Excel knows Arabic.")
    boolean bom;

    @Option(names = "--parquet", description = "Write the table as a Parquet file instead of CSV.")
    boolean parquet;

    @Spec
    CommandSpec spec;

    private final Surroundings surroundings;

    Export(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (as == null) {
            throw new IllegalStateException("--as is required");
        }
        if (bom && (parquet || !as.csv())) {
            throw new ParameterException(
                    spec.commandLine(), "--bom is for CSV; " + (parquet ? "Parquet" : as) + " is not");
        }
        if (parquet && !as.csv()) {
            throw new ParameterException(
                    spec.commandLine(), as + " has its own form; --parquet is for the other tables");
        }
        Marsad marsad = Marsad.arabic();
        Table table = as.open(marsad.language().folding(), "marsad-" + Version.number());
        return (parquet ? parquet(marsad, table) : text(marsad, table)).code();
    }

    private ExitStatus text(Marsad marsad, Table table) {
        try (Output out = reports.target.open(surroundings)) {
            out.write((bom ? BYTE_ORDER_MARK : "") + table.head());
            return reports.each(surroundings, article -> table.rows(marsad.analyze(article)), out::write);
        }
    }

    private ExitStatus parquet(Marsad marsad, Table table) {
        Parquet file = new Parquet(table, "marsad " + Version.number());
        try (Output out = reports.target.open(surroundings)) {
            out.write(file.begin());
            ExitStatus status = reports.each(
                    surroundings, article -> table.cells(marsad.analyze(article)), rows -> out.write(file.add(rows)));
            out.write(file.end());
            return status;
        }
    }
}
