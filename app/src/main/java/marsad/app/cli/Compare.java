package marsad.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import marsad.Marsad;
import marsad.app.ingest.Fault;
import marsad.app.ingest.Inputs;
import marsad.app.ingest.Outcome;
import marsad.app.ingest.Pair;
import marsad.app.ingest.Pairs;
import marsad.app.ingest.Place;
import marsad.app.out.StoryJson;
import marsad.story.ReportComparer;
import marsad.story.StoryConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code marsad compare}: how alike two articles are, and whether they report the same event. */
@Command(
        name = "compare",
        header = "Compare two reports, or pairs of reports: how alike, whether the same event, and why.",
        customSynopsis = {"  marsad compare a.txt b.txt", "  marsad compare pairs.jsonl"})
final class Compare implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Two files with one article each; or one file, or - for standard input, with an object"
                    + " {\"id\",\"a\":{article},\"b\":{article}} a line.")
    List<String> paths = List.of();

    @Mixin
    final Manners manners = new Manners();

    @Spec
    CommandSpec command;

    @Mixin
    final Threads threads = new Threads();

    @Mixin
    final Target target = new Target();

    private final Surroundings surroundings;

    Compare(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (paths.size() > 2) {
            throw new ParameterException(command.commandLine(), "two articles are compared, not " + paths.size());
        }
        Marsad marsad = Marsad.arabic();
        ReportComparer comparer = new ReportComparer(marsad.language(), StoryConfig.DEFAULT);
        StoryJson json = new StoryJson();
        try (Output out = target.open(surroundings);
                Comparing comparing = new Comparing(
                        surroundings,
                        manners,
                        threads.count,
                        pair -> json.comparison(
                                pair.id(), comparer.compare(marsad.analyze(pair.a()), marsad.analyze(pair.b()))),
                        out::write)) {
            if (paths.size() == 1) {
                new Pairs().read(paths.get(0), surroundings.in(), comparing);
            } else {
                two(comparing);
            }
            return comparing.finish().code();
        }
    }

    private void two(Comparing comparing) {
        Outcome a = only(paths.get(0));
        Outcome b = only(paths.get(1));
        if (a instanceof Outcome.Kept left && b instanceof Outcome.Kept right) {
            Pair pair = Pairs.of(left, right);
            comparing.pair(left.place(), pair);
        }
        for (Outcome outcome : List.of(a, b)) {
            if (outcome instanceof Outcome.Rejected rejected) {
                comparing.refused(rejected);
            }
        }
    }

    private Outcome only(String path) {
        One one = new One(path);
        Inputs.of(List.of(path), surroundings.in()).forEach(one::take);
        return one.outcome;
    }

    /** Takes the article of a path that should hold a single one. */
    private static final class One {
        private final Place place;
        private Outcome outcome;
        private boolean taken;

        One(String path) {
            place = new Place(path, 0);
            outcome = new Outcome.Rejected(place, Fault.NO_TEXT, "the file is empty");
        }

        void take(Outcome next) {
            outcome = taken ? new Outcome.Rejected(place, Fault.MORE_THAN_ONE, "") : next;
            taken = true;
        }
    }
}
