package marsad.story;

import java.util.ArrayList;
import java.util.List;

/** The reports of one event that are still in the window. */
final class Story {
    /** So many reports tell what a story is about; more would only cost time. */
    private static final int MOST_COMPARED = 16;

    private final String label;
    private final List<Weighed> reports = new ArrayList<>();

    Story(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    void add(Weighed report) {
        reports.add(report);
    }

    void remove(Weighed report) {
        reports.remove(report);
    }

    boolean isEmpty() {
        return reports.isEmpty();
    }

    /**
     * Compares a report with the story: half the mean over its reports, half the mean of its two likest, so that neither
     * one weak edge nor a few odd tellings decide.
     */
    Match match(Weighed report, StoryConfig config) {
        List<Weighed> compared = reports.subList(Math.max(0, reports.size() - MOST_COMPARED), reports.size());
        double best = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        double sum = 0;
        Weighed likest = compared.get(0);
        for (Weighed other : compared) {
            double score = Likeness.of(report, other).score(config);
            sum += score;
            if (score > best) {
                second = best;
                best = score;
                likest = other;
            } else {
                second = Math.max(second, score);
            }
        }
        double top = compared.size() == 1 ? best : (best + second) / 2;
        return new Match(this, likest, (top + sum / compared.size()) / 2);
    }

    /**
     * A story beside a report.
     *
     * @param likest the report of the story that is most like it
     * @param score how surely it belongs there
     */
    record Match(Story story, Weighed likest, double score) {}
}
