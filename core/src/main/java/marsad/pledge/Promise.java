package marsad.pledge;

import marsad.rule.Match;

/**
 * A match that speaks of something promised.
 *
 * @param begin first token of what is promised
 * @param verb lattice edge of the verb of the promise or of the deed, or -1 where the rule knows it to be in the first person
 * @param seen token after the last that the rule has read
 * @param deed whether the verb is the deed itself, so that its subject belongs to what is promised
 */
record Promise(int begin, int verb, int seen, boolean deed, Match match) {
    /** Whether it says what is planned, whoever tells it. */
    boolean planned() {
        return match.rule().gives().kind().equals("planned");
    }

    /** Whether it tells in the present tense what a date after the report makes a plan. */
    boolean dated() {
        return match.rule().gives().kind().equals("dated");
    }

    /** Whether it says what will be done and need not say by whom. */
    boolean passive() {
        return match.rule().gives().kind().equals("passive");
    }
}
