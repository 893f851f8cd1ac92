package marsad.story;

/**
 * How reports are grouped. The weights make a logistic score: 0 is as likely the same event as not.
 *
 * @param windowDays days after which a report is no longer compared
 * @param windowReports most reports that are remembered at once
 * @param leadWords words of the text, after the title, that count as its lead
 * @param candidates most stories that a report is compared with
 * @param bias score of two reports that share nothing
 * @param lead weight of the square root of the cosine of title and lead
 * @param full weight of the square root of the cosine of the whole reports
 * @param dayApart weight of a day between them; two days weigh 2.8 times that
 * @param sameOutlet weight of coming from the same outlet, which seldom tells an event twice
 * @param join score from which a report joins a story
 * @param related score from which a story that is not joined is named as one that the report follows
 * @param sameEvent similarity from which two reports without a date are called the same event
 */
public record StoryConfig(
        int windowDays,
        int windowReports,
        int leadWords,
        int candidates,
        double bias,
        double lead,
        double full,
        double dayApart,
        double sameOutlet,
        double join,
        double related,
        double sameEvent) {
    public static final StoryConfig DEFAULT =
            new StoryConfig(4, 4000, 50, 12, -9.4, 12.3, 6.1, -2.0, -1.3, 0.0, -1.0, 0.46);

    public StoryConfig {
        if (windowDays < 1 || windowReports < 1 || candidates < 1) {
            throw new IllegalArgumentException("a window and the candidates need a size of 1 or more");
        }
    }

    /** The same with another window. */
    public StoryConfig withWindow(int days, int reports) {
        return new StoryConfig(
                days, reports, leadWords, candidates, bias, lead, full, dayApart, sameOutlet, join, related, sameEvent);
    }
}
