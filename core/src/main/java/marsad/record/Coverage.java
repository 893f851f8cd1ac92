package marsad.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which outlet of a story carries which fact.
 *
 * @param carriers outlets in the order of their first report; a report of unknown outlet stands for itself
 * @param copies those of them that hold nothing but copies of others in this story
 * @param rows one for each fact
 */
public record Coverage(List<String> carriers, List<String> copies, List<Row> rows) {
    public Coverage {
        carriers = List.copyOf(carriers);
        copies = List.copyOf(copies);
        rows = List.copyOf(rows);
    }

    /** What a row is about. */
    public enum Fact {
        EVENT,
        STATEMENT,
        FIGURE,
        PROMISE
    }

    /** How an outlet carries a fact. */
    public enum Carriage {
        /** In quotation marks, in the words of another report, or with the same value. */
        VERBATIM,
        /** In words of its own. */
        PARAPHRASE,
        /** Less than half of what the fullest wording tells. */
        PARTLY,
        /** It carries what denies or contradicts it, and not the fact itself. */
        CONTRADICTED,
        /** Its reports in this story say nothing of it. */
        ABSENT;

        /** Whether an outlet tells the fact. */
        public boolean carries() {
            return compareTo(CONTRADICTED) < 0;
        }
    }

    /**
     * One fact.
     *
     * @param index of the fact in the story's list of its kind
     * @param cells by outlet, in the order of the outlets
     */
    public record Row(Fact fact, int index, Map<String, Cell> cells) {
        public Row {
            cells = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }

        /** Who carries it. */
        public List<String> carriers() {
            return cells.entrySet().stream()
                    .filter(e -> e.getValue().how().carries())
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    /** How one outlet carries one fact, with its words. */
    public record Cell(Carriage how, List<Citation> words) {
        static final Cell ABSENT = new Cell(Carriage.ABSENT, List.of());

        public Cell {
            words = List.copyOf(words);
        }
    }

    /** Outlets that tell the story in words of their own. */
    public List<String> independent() {
        return carriers.stream().filter(c -> !copies.contains(c)).toList();
    }

    /** Facts that one outlet alone carries; empty where only one tells the story. */
    public List<Row> alone() {
        List<String> independent = independent();
        return independent.size() < 2
                ? List.of()
                : rows.stream()
                        .filter(row -> row.carriers().stream()
                                        .filter(independent::contains)
                                        .count()
                                == 1)
                        .toList();
    }

    /** Gathers who carries what. */
    static Coverage of(
            List<Report> reports,
            List<Happening> events,
            List<Saying> statements,
            List<Denial> denials,
            List<Shown> figures,
            List<Promise> promises) {
        Set<String> carriers = new LinkedHashSet<>();
        Set<String> telling = new LinkedHashSet<>();
        Set<String> ids = new LinkedHashSet<>();
        for (Report report : reports) {
            carriers.add(report.carrier());
            if (report.copyOf() == null || !ids.contains(report.copyOf())) {
                telling.add(report.carrier());
            }
            ids.add(report.id());
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < events.size() && concerns(events.get(i)); i++) {
            rows.add(row(Fact.EVENT, i, carriers, carried(events.get(i).words().stream(), ids)));
        }
        for (int i = 0; i < statements.size(); i++) {
            Map<String, Cell> cells = carried(denied(statements.get(i), denials), ids, Carriage.CONTRADICTED);
            cells.putAll(carried(statements.get(i), ids));
            rows.add(row(Fact.STATEMENT, i, carriers, cells));
        }
        for (int i = 0; i < figures.size(); i++) {
            Map<String, Cell> cells = carried(contradicted(figures.get(i)), ids, Carriage.CONTRADICTED);
            cells.putAll(carried(words(figures.get(i).point()), ids));
            rows.add(row(Fact.FIGURE, i, carriers, cells));
        }
        for (int i = 0; i < promises.size(); i++) {
            rows.add(row(Fact.PROMISE, i, carriers, carried(promises.get(i).made().stream(), ids)));
        }
        return new Coverage(
                List.copyOf(carriers),
                carriers.stream().filter(c -> !telling.contains(c)).toList(),
                rows);
    }

    /** Events of others stand after those of the two states. */
    private static boolean concerns(Happening event) {
        return event.involvement() != Happening.Involvement.NEITHER;
    }

    private static Row row(Fact fact, int index, Set<String> carriers, Map<String, Cell> carried) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        carriers.forEach(carrier -> cells.put(carrier, carried.getOrDefault(carrier, Cell.ABSENT)));
        return new Row(fact, index, cells);
    }

    private static Stream<Citation> words(Point point) {
        return point.claims().stream().map(Claim::words);
    }

    /** The words that give another value for the same. */
    private static Stream<Citation> contradicted(Shown shown) {
        return shown.series().conflicts().stream()
                .filter(c -> c.kind() == Conflict.Kind.CONTRADICTION
                        && (c.earlier() == shown.point() || c.later() == shown.point()))
                .flatMap(c -> words(c.earlier() == shown.point() ? c.later() : c.earlier()));
    }

    /** The words that deny what somebody said. */
    private static Stream<Citation> denied(Saying saying, List<Denial> denials) {
        return denials.stream()
                .filter(denial -> saying.uses().anyMatch(use -> use == denial.assertion()))
                .map(denial -> denial.denial().content());
    }

    private static Map<String, Cell> carried(Stream<Citation> words, Set<String> reports) {
        return carried(words, reports, Carriage.VERBATIM);
    }

    private static Map<String, Cell> carried(Stream<Citation> words, Set<String> reports, Carriage how) {
        Map<String, List<Citation>> byCarrier = new LinkedHashMap<>();
        words.filter(c -> reports.contains(c.report().id()))
                .forEach(c -> byCarrier
                        .computeIfAbsent(c.report().carrier(), k -> new ArrayList<>())
                        .add(c));
        Map<String, Cell> cells = new LinkedHashMap<>();
        byCarrier.forEach((carrier, cited) -> cells.put(carrier, new Cell(how, cited)));
        return cells;
    }

    private static Map<String, Cell> carried(Saying saying, Set<String> reports) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (Variant variant : saying.variants()) {
            boolean shared = variant.uses().stream()
                            .map(u -> u.report().carrier())
                            .distinct()
                            .count()
                    > 1;
            for (Use use : variant.uses()) {
                if (reports.contains(use.report().id())) {
                    Carriage how = variant.part()
                            ? Carriage.PARTLY
                            : shared || use.direct() ? Carriage.VERBATIM : Carriage.PARAPHRASE;
                    cells.merge(use.report().carrier(), new Cell(how, List.of(use.content())), Coverage::both);
                }
            }
        }
        return cells;
    }

    private static Cell both(Cell a, Cell b) {
        List<Citation> words = new ArrayList<>(a.words());
        words.addAll(b.words());
        return new Cell(a.how().compareTo(b.how()) <= 0 ? a.how() : b.how(), words);
    }
}
