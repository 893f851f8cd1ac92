package marsad.story;

/**
 * One thing that speaks for or against two reports telling the same event.
 *
 * @param kind what it is
 * @param detail the words, ids or numbers behind it
 */
public record Reason(Kind kind, String detail) {
    /** Kinds of evidence. */
    public enum Kind {
        /** Rare words that stand in both titles or leads. */
        SHARED_WORDS,
        /** Likeness of title and lead in per cent. */
        LEAD,
        /** Likeness of the whole reports in per cent. */
        WHOLE,
        /** How much of the headline of each stands in the other in per cent: of the first's, of the second's. */
        TOLD,
        /** How many numbers stand in both. */
        NUMBERS,
        /** States, persons and organizations that both name. */
        PARTIES,
        /** Each names another state first. */
        OTHER_FIRST,
        /** Those with whose words both open. */
        SPEAKERS,
        /** Both open with words, but not of the same speakers. */
        OTHER_SPEAKERS,
        /** Types of event with which both open. */
        ACTS,
        /** Days with which both open. */
        DAYS,
        /** Both open with a day, but not the same. */
        OTHER_DAYS,
        /** Days between them. */
        DAYS_APART,
        /** Share of the wording that one has from the other in per cent. */
        COPY,
        /** Both come from one outlet. */
        SAME_OUTLET
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ": " + detail;
    }
}
