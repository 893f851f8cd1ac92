package marsad.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import marsad.Marsad;
import marsad.app.out.DossierJson;
import marsad.app.out.DossierMarkdown;
import marsad.app.out.DossierPage;
import marsad.app.out.DossierText;
import marsad.app.store.Archive;
import marsad.app.store.Store;
import marsad.record.Pair;
import marsad.record.Recorder;
import marsad.record.Relation;
import marsad.record.States;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code marsad dossier}: the record of the relation of two states over some reports. */
@Command(
        name = "dossier",
        header = "Put together what reports, or a store, say of two states: stories, statements, figures, promises.",
        description = {
            "",
            "The last two arguments are the states: ISO codes, English or Arabic names.",
        },
        customSynopsis = {
            "  marsad dossier samples روسيا الصين",
            "  marsad dossier news/ RUS CHN --format html -o russia-china.html",
            "  marsad dossier --data desk RUS CHN",
            "  marsad dossier news.jsonl.gz Egypt Turkey --asof 2024-02-20 --lang ar"
        })
final class DossierCommand implements Callable<Integer> {
    private static final int NEAREST = 3;
    private static final int STATES = 2;

    /** How to write. */
    enum Format {
        TEXT,
        MD,
        JSON,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** In which language to label. */
    enum Lang {
        AR,
        EN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin
    final Data data = new Data();

    @Mixin
    final Reports reports = new Reports();

    @Option(names = "--format", paramLabel = "FORMAT", description = "One of ${COMPLETION-CANDIDATES}. Default: text.")
    Format format = Format.TEXT;

    @Option(
            names = "--asof",
            paramLabel = "DAY",
            description = "The record as it stood on that day (2024-02-20): later reports are left out.")
    @Nullable
    LocalDate asOf;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "Language of the labels, ${COMPLETION-CANDIDATES}; words of reports stay as they are."
                    + " Default: ar for html, otherwise that of the environment.")
    @Nullable
    Lang lang;

    @Spec
    CommandSpec spec;

    private final Surroundings surroundings;

    DossierCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<String> all = reports.work.paths;
        boolean stored = data.name != null;
        if (stored ? all.size() != STATES : all.size() <= STATES) {
            throw new ParameterException(
                    spec.commandLine(),
                    stored
                            ? "with --data two states are needed and no path, as in: marsad dossier --data DIR RUS CHN"
                            : "a path and two states are needed, as in: marsad dossier samples RUS CHN");
        }
        Marsad marsad = Marsad.arabic();
        Recorder recorder = new Recorder(marsad.language());
        Pair pair = pair(recorder.states(), all.get(all.size() - 2), all.get(all.size() - 1));
        reports.work.paths = all.subList(0, all.size() - STATES);
        return (stored ? fromStore(marsad, recorder, pair) : fromPaths(marsad, recorder, pair)).code();
    }

    private ExitStatus fromStore(Marsad marsad, Recorder recorder, Pair pair) {
        try (Store store = data.open(marsad, surroundings)) {
            Archive archive = store.archive();
            return write(
                    recorder.relation(pair, archive.between(pair, asOf), archive.count(asOf), asOf), ExitStatus.DONE);
        }
    }

    private ExitStatus fromPaths(Marsad marsad, Recorder recorder, Pair pair) {
        Collected collected = new Collected(marsad, pair, asOf);
        ExitStatus status = reports.each(surroundings, collected::read, collected::add);
        return write(recorder.relation(pair, collected.reports(), collected.count(), asOf), status);
    }

    private ExitStatus write(Relation relation, ExitStatus status) {
        try (Output out = reports.target.open(surroundings)) {
            write(relation, out);
        }
        return status == ExitStatus.DONE && relation.stories().isEmpty() ? ExitStatus.NOTHING_MATCHED : status;
    }

    private Pair pair(States states, String first, String second) {
        String a = state(states, first);
        String b = state(states, second);
        if (a.equals(b)) {
            throw new ParameterException(
                    spec.commandLine(), first + " and " + second + " are one state, " + a + "; two are needed");
        }
        return new Pair(a, b);
    }

    private String state(States states, String name) {
        return states.find(name)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "no state is called '" + name + "'; nearest: "
                                + String.join(", ", states.nearest(name, NEAREST))));
    }

    private void write(Relation relation, Output out) {
        boolean terminal = reports.target.terminal(surroundings);
        switch (format) {
            case TEXT -> out.write(DossierText.of(relation, arabic(), terminal && surroundings.wantsColor(), terminal));
            case MD -> out.write(DossierMarkdown.of(relation, arabic()));
            case JSON -> out.write(DossierJson.of(relation));
            case HTML -> out.write(DossierPage.of(relation, arabic()));
        }
    }

    private boolean arabic() {
        if (lang != null) {
            return lang == Lang.AR;
        }
        String locale = surroundings
                .environment()
                .getOrDefault("LC_ALL", surroundings.environment().getOrDefault("LANG", ""));
        return format == Format.HTML || locale.startsWith("ar");
    }
}
