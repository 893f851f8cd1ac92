package marsad.clause;

import marsad.lang.Reading;

/** Tells reports on sport, whose sums, plans and wishes are no matter of states. */
public final class Sport {
    private static final String SPORT = "sport";

    /** A report with more weight of sport than one in so many tokens is about sport. */
    private static final int SPARSE = 12;

    /** Less weight of sport than this tells nothing of a short report. */
    private static final int FEW = 6;

    private Sport() {}

    /**
     * Whether a report is about sport.
     *
     * @param topic number of the lexicon class of topics
     */
    public static boolean is(Reading reading, int topic) {
        int sport = reading.weight(topic, SPORT);
        return sport >= FEW && sport * SPARSE > reading.text().size();
    }
}
