package marsad.story;

/**
 * How reports are grouped. The weights make a logistic score: 0 is as likely the same event as not.
 *
 * @param windowDays days after which a report is forgotten, once {@code fewest} are remembered
 * @param fewest reports that are remembered however old, so that undated ones of a small collection find theirs
 * @param windowReports most reports that are remembered at once
 * @param leadWords words of the text, after the title, that count as its lead
 * @param candidates most stories that a report is compared with
 * @param bias score of two reports that share nothing
 * @param lead weight of the square root of the cosine of title and lead
 * @param full weight of the square root of the cosine of the whole reports
 * @param told weight of the headline of each standing in the other, the one that does so less
 * @param numbers weight of the logarithm of how many numbers they share
 * @param dayApart weight of a day between them; two days weigh 2.8 times that
 * @param undated weight of not knowing the day of one of them
 * @param samePersons weight of opening with the same two persons or more; with others, it counts against where a day is not known
 * @param sameStates weight of opening with the same states
 * @param otherFirst weight of naming another state first: who reacts to an event tells another one; of a talk each may name its own first
 * @param sameOutlet weight of coming from the same outlet, which seldom tells an event twice
 * @param sameSpeakers weight of opening with the words of the same
 * @param otherSpeakers weight of opening with the words of others
 * @param sameActs weight of opening with the same type of event
 * @param otherDays weight of opening with another day though published on the same one
 * @param join score from which a report joins a story
 * @param related score from which a story that is not joined is named as one that the report follows
 * @param sameEvent similarity from which two reports without a date are called the same event
 */
public record StoryConfig(
        int windowDays,
        int fewest,
        int windowReports,
        int leadWords,
        int candidates,
        double bias,
        double lead,
        double full,
        double told,
        double numbers,
        double dayApart,
        double undated,
        double samePersons,
        double sameStates,
        double otherFirst,
        double sameOutlet,
        double sameSpeakers,
        double otherSpeakers,
        double sameActs,
        double otherDays,
        double join,
        double related,
        double sameEvent) {
    /** Weights learnt over labelled pairs of reports of May 2018, and by search over the stories that they make. */
    public static final StoryConfig DEFAULT = new StoryConfig(
            4, 500, 4000, 50, 12, -8.6, 8.8, 5.0, 2.0, 0.7, -2.2, -1.0, 2.8, 0.9, -2.8, -1.4, 1.2, -1.9, 1.2, -0.75,
            0.0, -2.6, 0.53);

    public StoryConfig {
        if (windowDays < 1 || windowReports < 1 || candidates < 1) {
            throw new IllegalArgumentException("a window and the candidates need a size of 1 or more");
        }
    }

    /** The same with another window. */
    public StoryConfig withWindow(int days, int fewest, int reports) {
        return new StoryConfig(
                days,
                fewest,
                reports,
                leadWords,
                candidates,
                bias,
                lead,
                full,
                told,
                numbers,
                dayApart,
                undated,
                samePersons,
                sameStates,
                otherFirst,
                sameOutlet,
                sameSpeakers,
                otherSpeakers,
                sameActs,
                otherDays,
                join,
                related,
                sameEvent);
    }
}
