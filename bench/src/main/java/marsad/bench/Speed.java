package marsad.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import marsad.Marsad;
import marsad.lang.Reading;
import marsad.model.Analysis;
import marsad.model.Article;
import marsad.text.Text;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reports a second (score) and megabytes of UTF-8 a second ({@code megabytes}) on one thread: the whole analysis, its
 * beginnings alone, and Lucene's ArabicAnalyzer over the same texts.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Thread)
public class Speed {
    private Reports reports;
    private Marsad marsad;
    private ArabicAnalyzer analyzer;
    private int next;

    /** Counts what was read beside the number of reports. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Volume {
        /** Megabytes of UTF-8. */
        public double megabytes;
    }

    @Setup
    public void setUp() {
        marsad = Marsad.arabic();
        reports = Reports.load(marsad);
        analyzer = new ArabicAnalyzer();
    }

    private Article next(Volume volume) {
        next = next + 1 < reports.size() ? next + 1 : 0;
        volume.megabytes += reports.megabytes(next);
        return reports.articles().get(next);
    }

    /** Everything: from the report to all its facts. */
    @Benchmark
    public Analysis analyze(Volume volume) {
        return marsad.analyze(next(volume));
    }

    /** Folding, tokens, quotations, sentences. */
    @Benchmark
    public Text fold(Volume volume) {
        return Text.of(next(volume).text(), marsad.language().folding());
    }

    /** The same, and all words of the lexicon. */
    @Benchmark
    public Reading lookUp(Volume volume) {
        return Reading.of(next(volume), marsad.language());
    }

    /** Tokens, stop words, normalization and stems of Lucene, for comparison. */
    @Benchmark
    public void luceneArabicAnalyzer(Volume volume, Blackhole sink) throws IOException {
        try (TokenStream stream = analyzer.tokenStream("text", next(volume).text())) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                sink.consume(term.length());
            }
            stream.end();
        }
    }
}
