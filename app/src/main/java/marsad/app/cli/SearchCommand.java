package marsad.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import marsad.Marsad;
import marsad.app.out.SearchText;
import marsad.app.search.Search;
import marsad.app.search.SearchPage;
import marsad.app.search.SearchQuery;
import marsad.app.store.Fact;
import marsad.app.store.Store;
import marsad.record.States;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code marsad search}: where words stand in the reports of a store. */
@Command(
        name = "search",
        header = "Find reports or facts of a store by their words.",
        description = {
            "",
            "Words are found in every form; \"in quotation marks\" as they stand; -word leaves out what holds it.",
        },
        customSynopsis = {
            "  marsad search التبادل التجاري",
            "  marsad search --kind statement --state RUS --from 2023-01-01 '\"أمن الطاقة\"'",
            "  marsad search --data desk --json مضيق هرمز | jq .snippet"
        })
final class SearchCommand implements Callable<Integer> {
    private static final int NEAREST = 3;

    @Mixin
    final Data data = new Data();

    @Mixin
    final Target target = new Target();

    @Mixin
    final Manners manners = new Manners();

    @Parameters(arity = "0..*", paramLabel = "WORD", description = "What to look for.")
    List<String> words = List.of();

    @Option(names = "--kind", paramLabel = "KIND", description = "Facts of this kind: ${COMPLETION-CANDIDATES}.")
    Fact.@Nullable Kind kind;

    @Option(names = "--state", paramLabel = "STATE", description = "About this state; may be given again.")
    List<String> states = List.of();

    @Option(names = "--party", paramLabel = "ID", description = "About this person or body, by id; may be given again.")
    List<String> parties = List.of();

    @Option(names = "--speaker", paramLabel = "ID", description = "Said or promised by this person, by id.")
    @Nullable
    String speaker;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Of this outlet.")
    @Nullable
    String outlet;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "Type of event, stance of statement, metric of figure.")
    @Nullable
    String type;

    @Option(names = "--from", paramLabel = "DAY", description = "Of this day (2024-02-20) or later.")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Of this day or earlier.")
    @Nullable
    LocalDate to;

    @Option(names = "--newest", description = "The newest first instead of the likest.")
    boolean newest;

    @Option(
            names = "--most",
            paramLabel = "N",
            converter = Threads.Positive.class,
            description = "At most N. Default: 10.")
    int most = 10;

    @Option(names = "--json", description = "One JSON object a line.")
    boolean json;

    @Spec
    CommandSpec spec;

    private final Surroundings surroundings;

    SearchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Marsad marsad = Marsad.arabic();
        SearchQuery query = query(marsad);
        try (Store store = data.open(marsad, surroundings);
                Search search = Search.open(store);
                Output out = target.open(surroundings)) {
            search.sync();
            SearchPage page = search.find(query, 0, most);
            SearchText text = new SearchText(target.terminal(surroundings) && surroundings.wantsColor());
            page.hits().forEach(hit -> out.write(json ? text.json(hit) : text.of(hit)));
            if (!manners.quiet) {
                surroundings.err().println(summary(page));
            }
            return (page.hits().isEmpty() ? ExitStatus.NOTHING_MATCHED : ExitStatus.DONE).code();
        }
    }

    private SearchQuery query(Marsad marsad) {
        States known = new States(marsad.language());
        List<String> all = new ArrayList<>(parties);
        states.forEach(name -> all.add(state(known, name)));
        return new SearchQuery(String.join(" ", words), kind, all, speaker, outlet, type, from, to, newest);
    }

    private String state(States known, String name) {
        return known.find(name)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "no state is called '" + name + "'; nearest: "
                                + String.join(", ", known.nearest(name, NEAREST))));
    }

    private static String summary(SearchPage page) {
        return String.format(
                Locale.ROOT,
                "%d shown of %s%d found%s",
                page.hits().size(),
                page.exact() ? "" : "more than ",
                page.total(),
                page.loose() ? "; none holds all the words, these hold some" : "");
    }
}
