package marsad.app.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import marsad.app.store.Fact;
import marsad.app.store.Facts;
import marsad.app.store.Store;
import marsad.app.store.StoredReport;
import marsad.model.Entity;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * The index on disk. It repeats the store and carries the revision up to which it does; what cannot be opened, or cannot be
 * of this store, is made anew.
 */
final class SearchIndex implements AutoCloseable {
    private static final String REVISION = "revision";
    /** Raised when the fields change. */
    private static final String FORMAT = "2";

    private static final String FORMAT_KEY = "format";
    private static final double BUFFER_MB = 64;
    private static final int MOST_THREADS = 8;
    /** Reports that one thread indexes at least. */
    private static final int PART = 64;

    private final Directory directory;
    private final Store store;
    private @Nullable SearcherManager searchers;
    private @Nullable Names names;

    private SearchIndex(Directory directory, Store store) {
        this.directory = directory;
        this.store = store;
    }

    static SearchIndex open(Path folder, Store store) {
        try {
            return new SearchIndex(FSDirectory.open(folder), store);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the index at " + folder + ": " + e.getMessage(), e);
        }
    }

    /** The revision that the index shows; -1 if there is none that can be used. */
    long revision() {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                return -1;
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                Map<String, String> data = reader.getIndexCommit().getUserData();
                long revision = Long.parseLong(data.getOrDefault(REVISION, "-1"));
                boolean ours = FORMAT.equals(data.get(FORMAT_KEY))
                        && revision <= store.archive().revision()
                        && reports(reader) == store.archive().receivedUntil(revision);
                return ours ? revision : -1;
            }
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | IndexNotFoundException e) {
            return -1;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** How many reports the index holds. */
    private static int reports(DirectoryReader reader) throws IOException {
        return new IndexSearcher(reader).count(new TermQuery(new Term(Fields.KIND, "REPORT")));
    }

    synchronized void sync() {
        update(revision());
    }

    synchronized void rebuild() {
        update(-1);
    }

    private void update(long from) {
        if (from == store.archive().revision()) {
            return;
        }
        IndexWriterConfig config = new IndexWriterConfig();
        config.setRAMBufferSizeMB(BUFFER_MB);
        config.setOpenMode(from < 0 ? IndexWriterConfig.OpenMode.CREATE : IndexWriterConfig.OpenMode.APPEND);
        config.setCommitOnClose(false);
        try {
            if (from < 0) {
                clear();
            }
            write(config, from);
            names = null;
            refresh();
        } catch (LockObtainFailedException e) {
            // Another process keeps the index up to date.
            return;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Takes an old or broken index away, which could not even be opened to be overwritten. */
    private void clear() throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    private void write(IndexWriterConfig config, long from) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            add(writer, from);
        }
    }

    private void add(IndexWriter writer, long from) throws IOException {
        long to = store.archive().revision();
        List<String> changed = store.archive().changedSince(from, to);
        int threads = Math.max(1, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
        int part = Math.max(PART, (changed.size() + threads - 1) / threads);
        IntStream.range(0, (changed.size() + part - 1) / part)
                .mapToObj(i -> changed.subList(i * part, Math.min(changed.size(), (i + 1) * part)))
                .toList()
                .parallelStream()
                .forEach(ids -> part(writer, from, ids));
        writer.setLiveCommitData(
                Map.of(REVISION, Long.toString(to), FORMAT_KEY, FORMAT).entrySet());
        writer.commit();
    }

    private void part(IndexWriter writer, long from, List<String> ids) {
        Fields fields = new Fields(new Words(store.marsad().language()));
        try {
            for (String id : ids) {
                StoredReport report = store.archive().report(id).orElseThrow();
                if (from >= 0) {
                    writer.deleteDocuments(new Term(Fields.REPORT, report.id()));
                }
                writer.addDocument(fields.report(report));
                for (Fact fact : Facts.of(report.analysis())) {
                    writer.addDocument(fields.fact(report, fact));
                }
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private void refresh() throws IOException {
        if (searchers != null) {
            searchers.maybeRefreshBlocking();
        }
    }

    synchronized SearcherManager searchers() {
        try {
            if (searchers == null) {
                if (!DirectoryReader.indexExists(directory)) {
                    sync();
                }
                searchers = new SearcherManager(directory, null);
            }
            searchers.maybeRefresh();
            return searchers;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    synchronized Names names() {
        if (names == null) {
            names = new Names(
                    Stream.of(Entity.Kind.STATE, Entity.Kind.ORGANIZATION, Entity.Kind.PERSON)
                            .flatMap(kind -> store.overviews().entities(kind, Names.MOST).stream())
                            .toList(),
                    store.marsad().language());
        }
        return names;
    }

    private static UncheckedIOException failure(IOException e) {
        return new UncheckedIOException("the search index: " + e.getMessage(), e);
    }

    @Override
    public synchronized void close() {
        try {
            if (searchers != null) {
                searchers.close();
            }
            directory.close();
        } catch (IOException e) {
            throw failure(e);
        }
    }
}
