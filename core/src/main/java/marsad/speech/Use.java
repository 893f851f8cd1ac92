package marsad.speech;

import marsad.rule.Match;

/**
 * A reporting word in use: where it stands and where what was said begins.
 *
 * @param kind what brings the content
 * @param cueFrom first token of the cue
 * @param cueTo token after it
 * @param cue edge of the cue, or -1 if the statement has none
 * @param begin first token of the content
 * @param quotation index of the quotation that is the content, or -1
 */
record Use(Kind kind, int cueFrom, int cueTo, int cue, int begin, int quotation, Match match) {
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
}
