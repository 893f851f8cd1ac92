package marsad.lexicon;

import java.util.Map;

/**
 * What may be attached to one kind of stem.
 *
 * @param admitted the bits that prefixes before it may have
 * @param required those that they must have
 * @param endings what may follow it up to the end of its word, and the features that each says; the empty ending is in it
 *     if the stem may stand alone
 */
public record StemKind(int admitted, int required, Map<String, Integer> endings) {
    public StemKind {
        endings = Map.copyOf(endings);
    }
}
