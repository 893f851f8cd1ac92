package marsad.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import marsad.Dating;
import marsad.Marsad;
import marsad.model.Analysis;
import marsad.model.Article;
import marsad.record.Concern;
import marsad.record.Pair;
import marsad.record.Report;
import marsad.story.Sketch;
import marsad.story.Sketcher;
import marsad.story.Stories;
import marsad.story.StoryChange;
import marsad.story.StoryConfig;
import org.jspecify.annotations.Nullable;

/**
 * The reports of a run, grouped into stories. All of them take part in the grouping, but only those that name both states
 * are kept, so that memory grows with the relation and not with the run.
 */
final class Collected {
    /** A report as read; {@code analysis} is null unless it names both states. */
    record Read(Sketch sketch, @Nullable Analysis analysis, int text) {}

    private final Marsad marsad;
    private final Pair pair;
    private final @Nullable LocalDate asOf;
    private final Sketcher sketcher;
    private final List<Read> reads = new ArrayList<>();
    private final Map<String, Integer> texts = new HashMap<>();

    /**
     * An empty collection.
     *
     * @param asOf last day of the reports to take, or null for all
     */
    Collected(Marsad marsad, Pair pair, @Nullable LocalDate asOf) {
        this.marsad = marsad;
        this.pair = pair;
        this.asOf = asOf;
        sketcher = new Sketcher(marsad.language(), StoryConfig.DEFAULT);
    }

    /** Analyzes one article. May be called on several threads at once. */
    Read read(Article article) {
        Analysis analysis = marsad.analyze(article);
        boolean concerns = Concern.of(analysis, pair) != Concern.NONE;
        return new Read(
                sketcher.sketch(analysis),
                concerns ? analysis : null,
                article.text().hashCode());
    }

    /** Takes a report in; one that came before and one from after the day are left out. */
    void add(Read read) {
        LocalDate written = read.sketch().earliest();
        boolean later = asOf != null && written != null && written.isAfter(asOf);
        Integer known = texts.putIfAbsent(read.sketch().id(), read.text());
        if (!later && (known == null || known != read.text())) {
            reads.add(known == null ? read : renamed(read));
        }
    }

    /** Another report under an id that is taken. */
    private Read renamed(Read read) {
        Analysis analysis = read.analysis();
        if (analysis == null) {
            return read;
        }
        Article article = analysis.article();
        String id = article.id() + "#" + (reads.size() + 1);
        Article other =
                new Article(id, article.outlet(), article.published(), article.url(), article.title(), article.text());
        Analysis again = marsad.analyze(other);
        return new Read(sketcher.sketch(again), again, read.text());
    }

    /** How many reports were taken in. */
    int count() {
        return reads.size();
    }

    /** Those that name both states, each with its story. */
    List<Report> reports() {
        Stories stories = new Stories(marsad.language(), StoryConfig.DEFAULT);
        List<Report> reports = new ArrayList<>();
        reads.stream().sorted(Comparator.comparing(Read::sketch, Stories.ORDER)).forEach(read -> {
            StoryChange change = stories.add(read.sketch());
            Analysis analysis = read.analysis();
            if (analysis != null) {
                StoryChange.Copy copy = change.copyOf();
                reports.add(new Report(analysis, change.story(), copy == null ? null : copy.origin()));
            }
        });
        return new Dating(marsad).of(reports);
    }
}
