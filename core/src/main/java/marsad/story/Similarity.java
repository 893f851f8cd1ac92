package marsad.story;

/**
 * How alike people find two reports, from what they share. The weights were learnt by ridge regression over pairs of reports that
 * people graded from unrelated to the same event.
 */
final class Similarity {
    private static final double BIAS = -0.25;
    private static final double TOLD = 0.54;
    private static final double MOST_TOLD = 0.48;
    private static final double FULL = 0.3;
    private static final double NUMBER = 0.09;
    private static final double PERSONS = 0.1;
    /** More numbers in common say no more: pages of prices and scores hold many. */
    private static final int MOST_NUMBERS = 2;

    private Similarity() {}

    /** 0 unrelated to 1 the same. */
    static double of(Likeness likeness) {
        double sum = BIAS
                + TOLD * likeness.told()
                + MOST_TOLD * likeness.mostTold()
                + FULL * Math.sqrt(Math.max(0, likeness.full()))
                + NUMBER * Math.min(MOST_NUMBERS, likeness.numbers())
                + PERSONS * likeness.anyPersons();
        return Math.max(0, Math.min(1, sum));
    }
}
