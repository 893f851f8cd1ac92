package marsad.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import marsad.Marsad;
import marsad.app.search.Search;
import marsad.app.search.SearchQuery;
import marsad.app.store.Fact;
import marsad.app.store.FactQuery;
import marsad.app.store.Location;
import marsad.app.store.PairLine;
import marsad.app.store.ReportLine;
import marsad.app.store.ReportQuery;
import marsad.app.store.Store;

/**
 * How long a desk waits for an answer of a store: {@code java -cp bench/target/benchmarks.jar marsad.bench.Desk DIR}. Questions
 * are drawn by how often the store tells of their subject, with a fixed seed.
 */
final class Desk {
    private static final int QUESTIONS = 200;
    private static final int MILLION = 1_000_000;
    private static final int PAGE = 50;

    private Desk() {}

    public static void main(String[] args) {
        long start = System.nanoTime();
        Marsad marsad = Marsad.arabic();
        try (Store store = Store.open(Location.of(args[0], Map.of()), marsad);
                Search search = Search.open(store)) {
            search.find(SearchQuery.reports(""), 0, 1);
            System.out.printf(Locale.ROOT, "open: %d ms%n", (System.nanoTime() - start) / MILLION);
            System.out.println(store.archive().counts());
            relations(store);
            reports(store);
            facts(store);
            searches(store, search);
        }
    }

    /** Draws relations by the number of their events. */
    private static void relations(Store store) {
        List<PairLine> lines = store.overviews().relations(1000);
        List<PairLine> urn = new ArrayList<>();
        lines.forEach(line -> {
            for (int i = 0; i < line.events(); i++) {
                urn.add(line);
            }
        });
        measure(
                "first time",
                lines.stream().limit(20).toList(),
                line -> store.relations().of(line.pair(), null));
        Random random = new Random(1);
        List<PairLine> drawn =
                random.ints(QUESTIONS, 0, urn.size()).mapToObj(urn::get).toList();
        measure("relation", drawn, line -> store.relations().of(line.pair(), null));
        measure("relation again", drawn, line -> store.relations().of(line.pair(), null));
    }

    private static void reports(Store store) {
        List<String> ids = store.archive().reports(ReportQuery.ALL, QUESTIONS, null).items().stream()
                .map(ReportLine::id)
                .toList();
        measure("report", ids, id -> store.archive().report(id).orElseThrow());
        measure("list of 50 reports", ids, id -> store.archive().reports(ReportQuery.ALL, PAGE, null));
    }

    private static void facts(Store store) {
        List<Fact.Kind> kinds = List.of(Fact.Kind.values());
        measure("list of 50 facts", kinds, kind -> store.archive().facts(FactQuery.of(kind), PAGE, null));
    }

    /** Draws searches of one to three words from the titles. */
    private static void searches(Store store, Search search) {
        Random random = new Random(2);
        List<String> titles = store.archive().reports(ReportQuery.ALL, 2000, null).items().stream()
                .map(ReportLine::title)
                .filter(title -> title != null && title.split(" ").length > 3)
                .collect(Collectors.toList());
        List<String> words = random.ints(QUESTIONS, 0, titles.size())
                .mapToObj(titles::get)
                .map(title -> Arrays.stream(title.split(" "))
                        .limit(1 + random.nextInt(3))
                        .collect(Collectors.joining(" ")))
                .toList();
        for (Fact.Kind kind : new Fact.Kind[] {null, Fact.Kind.STATEMENT}) {
            measure(
                    "search " + kind,
                    words,
                    w -> search.find(SearchQuery.reports(w).in(kind), 0, 20));
            measure(
                    "search " + kind + " again",
                    words,
                    w -> search.find(SearchQuery.reports(w).in(kind), 0, 20));
        }
        measure("suggestion", List.of("بوت", "روس", "وزا", "الم", "Put"), w -> search.suggest(w, 10));
    }

    private interface Question<T> {
        Object ask(T subject);
    }

    private static <T> void measure(String name, List<T> subjects, Question<T> question) {
        double[] millis = new double[subjects.size()];
        for (int i = 0; i < millis.length; i++) {
            long start = System.nanoTime();
            question.ask(subjects.get(i));
            millis[i] = (System.nanoTime() - start) / (double) MILLION;
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%-26s median %8.1f ms   p95 %8.1f ms   longest %8.1f ms%n",
                name,
                millis[millis.length / 2],
                millis[(int) (millis.length * 0.95)],
                millis[millis.length - 1]);
    }
}
