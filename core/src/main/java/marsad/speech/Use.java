package marsad.speech;

/**
 * A reporting word in use: where it stands and where what was said begins.
 *
 * @param kind what brings the content
 * @param cueFrom first token of the cue
 * @param cueTo token after it
 * @param cue edge of the cue, or -1 if the statement has none
 * @param begin first token of the content
 * @param quotation index of the quotation that is the content, or -1
 * @param speaker edge of the speaker where the construction itself names him, or -1
 * @param from edge of the verb whose subject passes on the words of somebody else, or -1
 * @param rule id of the rule that found it
 */
record Use(Kind kind, int cueFrom, int cueTo, int cue, int begin, int quotation, int speaker, int from, String rule) {
    /** What brings the content of a statement. */
    enum Kind {
        THAT,
        QUOTE,
        COLON,
        NOUN,
        FROM,
        AFTER,
        HEADLINE,
        ACCORDING
    }

    /** A use without a speaker of its own. */
    Use(Kind kind, int cueFrom, int cueTo, int cue, int begin, int quotation, String rule) {
        this(kind, cueFrom, cueTo, cue, begin, quotation, -1, -1, rule);
    }

    /** Whether the content stands before the cue. */
    boolean follows() {
        return begin < cueFrom;
    }
}
