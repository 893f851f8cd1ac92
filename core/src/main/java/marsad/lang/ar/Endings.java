package marsad.lang.ar;

import java.util.LinkedHashMap;
import java.util.Map;

/** Collects what may follow one kind of stem up to the end of its word, each with what it says. Those added first win. */
final class Endings {
    private static final int HER = Feature.PRON.bit() | Feature.HER.bit();
    private static final int THEM = Feature.PRON.bit() | Feature.THEM.bit();
    private static final int BOTH = Feature.PRON.bit() | Feature.BOTH.bit();

    private final Map<String, Integer> features = new LinkedHashMap<>();

    Endings add(String ending, Feature... says) {
        features.putIfAbsent(ending, bits(says));
        return this;
    }

    private static int bits(Feature... says) {
        int bits = 0;
        for (Feature feature : says) {
            bits |= feature.bit();
        }
        return bits;
    }

    /** The ending with each attached pronoun. */
    Endings pronouns(String before, Feature... says) {
        int bits = bits(says);
        features.putIfAbsent(before + "ه", bits | Feature.PRON.bit());
        features.putIfAbsent(before + "ها", bits | HER);
        features.putIfAbsent(before + "هم", bits | THEM);
        features.putIfAbsent(before + "هما", bits | BOTH);
        features.putIfAbsent(before + "نا", bits | THEM);
        features.putIfAbsent(before + "ني", bits | Feature.PRON.bit());
        features.putIfAbsent(before + "ي", bits | Feature.PRON.bit());
        features.putIfAbsent(before + "ك", bits | Feature.PRON.bit());
        features.putIfAbsent(before + "كم", bits | THEM);
        return this;
    }

    Map<String, Integer> features() {
        return features;
    }
}
