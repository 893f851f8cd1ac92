package marsad.bench;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import marsad.Marsad;
import marsad.app.ingest.Inputs;
import marsad.app.ingest.Outcome;
import marsad.model.Article;

/**
 * The reports that a measurement goes through again and again.
 *
 * @param articles at least one
 * @param bytes length of each text in UTF-8
 */
record Reports(List<Article> articles, int[] bytes) {
    /** Property that names a file or folder of reports; {@code samples} without it. */
    static final String CORPUS = "marsad.bench.corpus";
    /** Property that says how many of them to take at most. */
    static final String MOST = "marsad.bench.reports";

    private static final double MEGABYTE = 1e6;

    /** Reads the reports that the system properties name; one that cannot be analysed is left out, and said so. */
    static Reports load(Marsad marsad) {
        String path = System.getProperty(CORPUS, "samples");
        int most = Integer.getInteger(MOST, 2000);
        List<Article> articles = new ArrayList<>();
        Inputs.of(List.of(path), InputStream.nullInputStream()).forEach(outcome -> {
            if (outcome instanceof Outcome.Kept kept && articles.size() < most && analysable(kept.article(), marsad)) {
                articles.add(kept.article());
            }
        });
        if (articles.isEmpty()) {
            throw new IllegalStateException("no reports in " + path + "; name a file with -D" + CORPUS + "=PATH");
        }
        int[] bytes = articles.stream()
                .mapToInt(a -> a.text().getBytes(StandardCharsets.UTF_8).length)
                .toArray();
        return new Reports(List.copyOf(articles), bytes);
    }

    private static boolean analysable(Article article, Marsad marsad) {
        try {
            return marsad.analyze(article).article().equals(article);
        } catch (RuntimeException e) {
            System.err.println("left out " + article.id() + ": " + e);
            return false;
        }
    }

    int size() {
        return articles.size();
    }

    /** Length of a text in megabytes (10^6) of UTF-8. */
    double megabytes(int i) {
        return bytes[i] / MEGABYTE;
    }
}
