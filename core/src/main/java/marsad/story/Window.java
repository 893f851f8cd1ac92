package marsad.story;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The reports that a new one is compared with, and an index from their words to them. Holds reports of some days, at
 * most a fixed number.
 */
final class Window {
    /** A word that stands in more reports than this says little; only the latest are looked at. */
    private static final int MOST_POSTINGS = 40;
    /** Words rarer than this lead to candidates. */
    private static final float RARE = 2.5f;

    private static final int CANDIDATES_A_STORY = 4;

    /** A report in the window. */
    static final class Entry {
        final Weighed report;
        final Story story;
        /** Weight of the rare words it shares with the report of that query. */
        private float shared;

        private long query;

        Entry(Weighed report, Story story) {
            this.report = report;
            this.story = story;
        }

        private boolean isFirstOf(long current) {
            boolean first = query != current;
            if (first) {
                query = current;
                shared = 0;
            }
            return first;
        }
    }

    private final StoryConfig config;
    private final ArrayDeque<Entry> entries = new ArrayDeque<>();
    private final Map<String, Entry> byId = new HashMap<>();
    private final Map<String, Story> byLabel = new HashMap<>();
    private final Map<Integer, ArrayDeque<Entry>> index = new HashMap<>();
    private @Nullable LocalDate newest;
    private long queries;

    Window(StoryConfig config) {
        this.config = config;
    }

    int size() {
        return entries.size();
    }

    @Nullable
    Story storyOf(String report) {
        Entry latest = byId.get(report);
        return latest == null ? null : latest.story;
    }

    /** The story of that label, if a report of it is remembered. */
    @Nullable
    Story labelled(String label) {
        return byLabel.get(label);
    }

    /** The reports that share the most rare words of title and lead, likest first. */
    List<Entry> candidates(Weighed report) {
        List<Entry> found = new ArrayList<>();
        queries++;
        int[] terms = report.sketch().terms();
        for (int i = 0; i < terms.length; i++) {
            ArrayDeque<Entry> postings = isIndexed(report, i) ? index.get(terms[i]) : null;
            if (postings != null) {
                share(postings, report.lead(i), found);
            }
        }
        found.sort(Comparator.comparingDouble((Entry entry) -> -entry.shared));
        return found.subList(0, Math.min(found.size(), config.candidates() * CANDIDATES_A_STORY));
    }

    private void share(ArrayDeque<Entry> postings, float weight, List<Entry> found) {
        for (Entry entry : postings) {
            if (entry.isFirstOf(queries)) {
                found.add(entry);
            }
            entry.shared += weight;
        }
    }

    private static boolean isIndexed(Weighed report, int term) {
        return report.lead(term) > 0 && report.rarity(term) > RARE;
    }

    void add(Weighed report, Story story) {
        Entry entry = new Entry(report, story);
        entries.addLast(entry);
        byId.put(report.id(), entry);
        byLabel.put(story.label(), story);
        story.add(report);
        int[] terms = report.sketch().terms();
        for (int i = 0; i < terms.length; i++) {
            if (isIndexed(report, i)) {
                ArrayDeque<Entry> postings = index.computeIfAbsent(terms[i], t -> new ArrayDeque<>(2));
                postings.addLast(entry);
                if (postings.size() > MOST_POSTINGS) {
                    postings.removeFirst();
                }
            }
        }
    }

    /** Forgets what is too old for a report of that day, and the oldest beyond the size. */
    void advance(@Nullable LocalDate day) {
        if (day != null && (newest == null || day.isAfter(newest))) {
            newest = day;
        }
        while (!entries.isEmpty()
                && (entries.size() >= config.windowReports()
                        || entries.size() >= config.fewest() && isTooOld(entries.getFirst().report))) {
            forget(entries.removeFirst());
        }
    }

    private boolean isTooOld(Weighed report) {
        LocalDate day = report.sketch().latest();
        return day != null && newest != null && day.isBefore(newest.minusDays(config.windowDays()));
    }

    private void forget(Entry entry) {
        byId.remove(entry.report.id(), entry);
        entry.story.remove(entry.report);
        if (entry.story.isEmpty()) {
            byLabel.remove(entry.story.label(), entry.story);
        }
        int[] terms = entry.report.sketch().terms();
        for (int i = 0; i < terms.length; i++) {
            ArrayDeque<Entry> postings = isIndexed(entry.report, i) ? index.get(terms[i]) : null;
            if (postings != null && postings.peekFirst() == entry) {
                postings.removeFirst();
                if (postings.isEmpty()) {
                    index.remove(terms[i]);
                }
            }
        }
    }

    /** The stories of some reports, in their order, each once. */
    static List<Story> stories(List<Entry> of) {
        return of.stream().map(entry -> entry.story).distinct().toList();
    }
}
