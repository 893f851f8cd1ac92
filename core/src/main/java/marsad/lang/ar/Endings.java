package marsad.lang.ar;

import java.util.ArrayList;
import java.util.List;

/** What may follow one kind of stem up to the end of its word, each with what it says. */
final class Endings {
    private static final int HER = Feature.PRON.bit() | Feature.HER.bit();
    private static final int THEM = Feature.PRON.bit() | Feature.THEM.bit();
    private static final int BOTH = Feature.PRON.bit() | Feature.BOTH.bit();

    /** By length. */
    private final char[][][] endings;

    private final int[][] features;

    private Endings(List<String> endings, List<Integer> features) {
        int longest = endings.stream().mapToInt(String::length).max().orElse(0);
        this.endings = new char[longest + 1][][];
        this.features = new int[longest + 1][];
        for (int length = 0; length <= longest; length++) {
            List<char[]> these = new ArrayList<>();
            List<Integer> says = new ArrayList<>();
            for (int i = 0; i < endings.size(); i++) {
                if (endings.get(i).length() == length) {
                    these.add(endings.get(i).toCharArray());
                    says.add(features.get(i));
                }
            }
            this.endings[length] = these.toArray(new char[0][]);
            this.features[length] = says.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    /** The features of an ending, -1 if it is none of these. */
    int features(char[] text, int from, int to) {
        int length = to - from;
        if (length >= endings.length) {
            return -1;
        }
        char[][] these = endings[length];
        for (int i = 0; i < these.length; i++) {
            if (same(these[i], text, from)) {
                return features[length][i];
            }
        }
        return -1;
    }

    private static boolean same(char[] ending, char[] text, int from) {
        for (int i = 0; i < ending.length; i++) {
            if (text[from + i] != ending[i]) {
                return false;
            }
        }
        return true;
    }

    /** Collects endings. Those added first win. */
    static final class Builder {
        private final List<String> endings = new ArrayList<>();
        private final List<Integer> features = new ArrayList<>();

        Builder add(String ending, Feature... says) {
            int bits = 0;
            for (Feature feature : says) {
                bits |= feature.bit();
            }
            return put(ending, bits);
        }

        private Builder put(String ending, int bits) {
            if (!endings.contains(ending)) {
                endings.add(ending);
                features.add(bits);
            }
            return this;
        }

        /** The ending with each attached pronoun. */
        Builder pronouns(String before, Feature... says) {
            int bits = 0;
            for (Feature feature : says) {
                bits |= feature.bit();
            }
            put(before + "ه", bits | Feature.PRON.bit());
            put(before + "ها", bits | HER);
            put(before + "هم", bits | THEM);
            put(before + "هما", bits | BOTH);
            put(before + "نا", bits | THEM);
            put(before + "ني", bits | Feature.PRON.bit());
            put(before + "ي", bits | Feature.PRON.bit());
            put(before + "ك", bits | Feature.PRON.bit());
            put(before + "كم", bits | THEM);
            return this;
        }

        Endings build() {
            return new Endings(endings, features);
        }
    }
}
