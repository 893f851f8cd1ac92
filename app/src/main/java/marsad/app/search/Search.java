package marsad.app.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import marsad.app.store.Fact;
import marsad.app.store.Facts;
import marsad.app.store.Store;
import marsad.app.store.StoredReport;
import marsad.model.Span;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;

/** Searches the reports and facts of a store. Safe to share between threads. */
public final class Search implements AutoCloseable {
    private static final int MOST = 10_000;
    private static final Sort NEWEST =
            new Sort(new SortField(Fields.DAY, SortField.Type.LONG, true), SortField.FIELD_SCORE);

    private final Store store;
    private final SearchIndex index;

    private Search(Store store, SearchIndex index) {
        this.store = store;
        this.index = index;
    }

    /** Opens the index of a store; one that is missing, broken or of another store is made anew by {@link #sync}. */
    public static Search open(Store store) {
        Path folder = store.location().folder().resolve("index");
        return new Search(store, SearchIndex.open(folder, store));
    }

    /** Takes into the index what changed in the store. What was indexed before a kill is not indexed again. */
    public void sync() {
        index.sync();
    }

    /** Makes the whole index anew. */
    public void rebuild() {
        index.rebuild();
    }

    /** The revision of the store that the index shows. */
    public long revision() {
        return index.revision();
    }

    /**
     * What fits a query.
     *
     * @param first how many hits to pass over
     * @param most how many to give
     */
    public SearchPage find(SearchQuery query, int first, int most) {
        Words words = new Words(store.marsad().language());
        Wanted wanted = new Wanted(query.words(), words);
        try {
            SearcherManager searchers = index.searchers();
            IndexSearcher searcher = searchers.acquire();
            try {
                TopDocs found = search(searcher, query, wanted, true, first + most);
                boolean loose = found.scoreDocs.length == 0 && !wanted.isEmpty();
                TopDocs shown = loose ? search(searcher, query, wanted, false, first + most) : found;
                return new SearchPage(
                        hits(searcher, shown, first, wanted, words),
                        shown.totalHits.value,
                        shown.totalHits.relation == TotalHits.Relation.EQUAL_TO,
                        loose && shown.scoreDocs.length > 0);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot search: " + e.getMessage(), e);
        }
    }

    /** How many reports or facts fit a query; where none holds all of its words, those that hold some of them. */
    public long count(SearchQuery query) {
        Wanted wanted = new Wanted(query.words(), new Words(store.marsad().language()));
        try {
            SearcherManager searchers = index.searchers();
            IndexSearcher searcher = searchers.acquire();
            try {
                int all = searcher.count(query(query, wanted, true));
                return all > 0 || wanted.isEmpty() ? all : searcher.count(query(query, wanted, false));
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot search: " + e.getMessage(), e);
        }
    }

    private static TopDocs search(IndexSearcher searcher, SearchQuery query, Wanted wanted, boolean all, int most)
            throws IOException {
        int count = Math.max(1, Math.min(most, MOST));
        Query built = query(query, wanted, all);
        return query.newest() || wanted.isEmpty()
                ? searcher.search(built, count, NEWEST)
                : searcher.search(built, count);
    }

    private static Query query(SearchQuery query, Wanted wanted, boolean all) {
        BooleanQuery.Builder built = new BooleanQuery.Builder();
        wanted.addTo(built, all);
        if (wanted.isEmpty()) {
            built.add(new MatchAllDocsQuery(), BooleanClause.Occur.MUST);
        }
        filter(
                built,
                Fields.KIND,
                query.kind() == null ? "REPORT" : query.kind().name());
        query.parties().forEach(party -> filter(built, Fields.PARTY, party));
        filter(built, Fields.SPEAKER, query.speaker());
        filter(built, Fields.OUTLET, query.outlet());
        filter(built, Fields.TYPE, query.type());
        if (query.from() != null || query.to() != null) {
            long from = query.from() == null ? Long.MIN_VALUE + 1 : query.from().toEpochDay();
            long to = query.to() == null ? Long.MAX_VALUE : query.to().toEpochDay();
            built.add(NumericDocValuesField.newSlowRangeQuery(Fields.DAY, from, to), BooleanClause.Occur.FILTER);
        }
        return built.build();
    }

    private static void filter(BooleanQuery.Builder query, String field, @Nullable String value) {
        if (value != null) {
            query.add(new TermQuery(new Term(field, value)), BooleanClause.Occur.FILTER);
        }
    }

    private List<SearchHit> hits(IndexSearcher searcher, TopDocs found, int first, Wanted wanted, Words words)
            throws IOException {
        StoredFields fields = searcher.storedFields();
        List<Document> documents = new ArrayList<>();
        for (int i = first; i < found.scoreDocs.length; i++) {
            documents.add(fields.document(found.scoreDocs[i].doc));
        }
        Map<String, StoredReport> reports = store.archive()
                .reports(documents.stream().map(d -> d.get(Fields.REPORT)).collect(Collectors.toSet()));
        List<SearchHit> hits = new ArrayList<>();
        for (Document document : documents) {
            StoredReport report = reports.get(document.get(Fields.REPORT));
            if (report != null) {
                hit(report, document.get(Fields.FACT), wanted, words, hits);
            }
        }
        return hits;
    }

    /** A fact that the store no longer holds, because the index is a little behind, is left out. */
    private static void hit(
            StoredReport report, @Nullable String id, Wanted wanted, Words words, List<SearchHit> hits) {
        String text = report.article().text();
        Fact fact = id == null
                ? null
                : Facts.of(report.analysis()).stream()
                        .filter(f -> f.id().equals(id))
                        .findFirst()
                        .orElse(null);
        if (id == null || fact != null) {
            Span within = fact == null ? new Span(0, text.length()) : fact.span();
            List<Span> marks = Highlights.marks(text, within, wanted, words);
            Span snippet = Highlights.snippet(text, within, marks);
            hits.add(new SearchHit(
                    report,
                    fact,
                    snippet,
                    marks.stream().filter(snippet::contains).toList()));
        }
    }

    /** Names of states, persons and bodies that begin so, those that the most reports name first. */
    public List<Suggestion> suggest(String beginning, int most) {
        return index.names().beginning(beginning, most);
    }

    @Override
    public void close() {
        index.close();
    }
}
