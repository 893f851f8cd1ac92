package marsad.story;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The reports that a new one is compared with, and an index from their words to them. Holds reports of some days, at
 * most a fixed number.
 */
final class Window {
    /** A word that stands in more reports than this says little; only the latest are looked at. */
    private static final int MOST_POSTINGS = 60;
    /** Words rarer than this lead to candidates. */
    private static final float RARE = 2.5f;

    private final StoryConfig config;
    private final ArrayDeque<Weighed> reports = new ArrayDeque<>();
    private final Map<Weighed, Story> storyOf = new HashMap<>();
    private final Map<String, Weighed> byId = new HashMap<>();
    private final Map<Integer, ArrayDeque<Weighed>> index = new HashMap<>();
    private @Nullable LocalDate newest;

    Window(StoryConfig config) {
        this.config = config;
    }

    int size() {
        return reports.size();
    }

    @Nullable
    Story storyOf(String report) {
        Weighed latest = byId.get(report);
        return latest == null ? null : storyOf.get(latest);
    }

    /** The reports that share the most rare words of title and lead, likest first. */
    List<Weighed> candidates(Weighed report) {
        Map<Weighed, Float> shared = new LinkedHashMap<>();
        int[] terms = report.sketch().terms();
        for (int i = 0; i < terms.length; i++) {
            ArrayDeque<Weighed> postings = report.lead(i) > 0 && report.rarity(i) > RARE ? index.get(terms[i]) : null;
            if (postings != null) {
                float weight = report.lead(i);
                postings.forEach(other -> shared.merge(other, weight, Float::sum));
            }
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Weighed, Float>comparingByValue().reversed())
                .limit(config.candidates() * 4L)
                .map(Map.Entry::getKey)
                .toList();
    }

    void add(Weighed report, Story story) {
        reports.addLast(report);
        storyOf.put(report, story);
        byId.put(report.id(), report);
        story.add(report);
        int[] terms = report.sketch().terms();
        for (int i = 0; i < terms.length; i++) {
            if (report.lead(i) > 0 && report.rarity(i) > RARE) {
                ArrayDeque<Weighed> postings = index.computeIfAbsent(terms[i], t -> new ArrayDeque<>(2));
                postings.addLast(report);
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
        while (!reports.isEmpty() && (reports.size() >= config.windowReports() || tooOld(reports.getFirst()))) {
            forget(reports.removeFirst());
        }
    }

    private boolean tooOld(Weighed report) {
        LocalDate day = report.sketch().latest();
        return day != null && newest != null && day.isBefore(newest.minusDays(config.windowDays()));
    }

    private void forget(Weighed report) {
        byId.remove(report.id(), report);
        Story story = storyOf.remove(report);
        if (story != null) {
            story.remove(report);
        }
        for (int term : report.sketch().terms()) {
            ArrayDeque<Weighed> postings = index.get(term);
            if (postings != null && postings.peekFirst() == report) {
                postings.removeFirst();
                if (postings.isEmpty()) {
                    index.remove(term);
                }
            }
        }
    }

    /** The stories of some reports, in their order, each once. */
    List<Story> stories(List<Weighed> of) {
        List<Story> stories = new ArrayList<>();
        for (Weighed report : of) {
            Story story = storyOf.get(report);
            if (story != null && !stories.contains(story)) {
                stories.add(story);
            }
        }
        return stories;
    }
}
