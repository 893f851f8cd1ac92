package marsad.figure;

import marsad.lexicon.Entry;
import marsad.rule.Match;

/**
 * One reading of a quantity: the metric it measures, by which words.
 *
 * @param quantity index of the quantity
 * @param entry the metric's entry
 * @param metric its name, with "change", "decline" or "share of" where the amount is that
 * @param verb lattice edge of the verb of change, or -1
 * @param from first token of the words that say so
 * @param to token after the last
 * @param distance tokens between the metric and the quantity
 */
record Claim(int quantity, Entry entry, String metric, int verb, int from, int to, int distance, Match match) {
    /** Whether this reading is to be preferred: the nearer metric, among equals the earlier rule. */
    boolean beats(Claim other) {
        return distance != other.distance ? distance < other.distance : match.order() < other.match.order();
    }
}
