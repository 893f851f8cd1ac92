package marsad.app.cli;

import java.util.concurrent.Callable;
import marsad.Marsad;
import marsad.app.out.AnalysisJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code marsad analyze}: every fact of every article, one JSON object a line. */
@Command(
        name = "analyze",
        header = "Read reports and print what each of them says, one JSON object a line.",
        customSynopsis = {
            "  marsad analyze report.txt",
            "  marsad analyze news.jsonl.gz more/ -o facts.jsonl",
            "  zcat news.jsonl.gz | marsad analyze - | jq .events"
        })
final class Analyze implements Callable<Integer> {
    @Mixin
    final Reports reports = new Reports();

    private final Surroundings surroundings;

    Analyze(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Marsad marsad = Marsad.arabic();
        AnalysisJson json = new AnalysisJson();
        try (Output out = reports.target.open(surroundings)) {
            return reports.each(surroundings, article -> json.line(marsad.analyze(article)), out::write)
                    .code();
        }
    }
}
