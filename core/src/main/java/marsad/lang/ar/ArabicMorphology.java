package marsad.lang.ar;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import marsad.lexicon.Morphology;
import marsad.lexicon.StemKind;

/**
 * Clitics and inflection of Arabic as far as a lexicon of citation forms needs them. It proposes; a reading counts only
 * where the lexicon knows the stem.
 */
final class ArabicMorphology implements Morphology {
    private static final StemType[] TYPES = StemType.values();
    private static final int VERB_SLOTS = 4;

    @Override
    public int slots(String paradigm) {
        return paradigm.equals("verb") ? VERB_SLOTS : 1;
    }

    @Override
    public int feature(String name) {
        return Feature.bitOf(name);
    }

    @Override
    public void stems(String paradigm, int slot, String folded, StemSink sink) {
        switch (paradigm) {
            case "exact" -> sink.stem(folded, StemType.EXACT.ordinal(), 0);
            case "name" -> name(folded, sink);
            case "numeral" -> sink.stem(folded, StemType.NUMERAL.ordinal(), 0);
            case "that" -> sink.stem(folded, StemType.THAT.ordinal(), 0);
            case "noun" -> nominal(folded, StemType.NOUN, StemType.NOUN_TEH, 0, sink);
            case "adj" -> sink.stem(folded, StemType.ADJECTIVE.ordinal(), 0);
            case "verb" -> verb(slot, folded, sink);
            default -> throw new IllegalArgumentException("no paradigm is called " + paradigm);
        }
    }

    private static void name(String folded, StemSink sink) {
        if (folded.startsWith("ال") && folded.length() > 4) {
            sink.stem(folded.substring(2), StemType.NAME_DEF.ordinal(), 0);
        } else {
            sink.stem(folded, StemType.NAME.ordinal(), 0);
        }
    }

    private static void nominal(String folded, StemType plain, StemType teh, int features, StemSink sink) {
        if (folded.charAt(folded.length() - 1) == Letters.HEH && folded.length() > 2) {
            sink.stem(folded.substring(0, folded.length() - 1), teh.ordinal(), features);
        } else {
            sink.stem(folded, plain.ordinal(), features);
        }
    }

    private static void verb(int slot, String folded, StemSink sink) {
        int space = folded.indexOf(' ');
        StemSink to = space < 0 ? sink : new PhraseSink(folded.substring(space), sink);
        String word = space < 0 ? folded : folded.substring(0, space);
        switch (slot) {
            case 0 -> past(word, to);
            case 1 -> present(word, to);
            case 2 -> participle(word, to);
            case 3 -> nominal(word, StemType.MASDAR, StemType.MASDAR_TEH, Feature.MASDAR.bit(), to);
            default -> to.stem(word, StemType.EXACT.ordinal(), further(word));
        }
    }

    /** What a form beyond the four slots is: a present verb, a participle in the accusative, or else a past verb. */
    private static int further(String word) {
        char first = word.charAt(0);
        char last = word.charAt(word.length() - 1);
        if (last == Letters.ALEF || first == Letters.MEEM && word.length() > 4) {
            return Feature.PARTICIPLE.bit() | Feature.ACC.bit();
        }
        boolean present = first == Letters.YEH || first == Letters.TEH && word.length() > 3;
        return Feature.FINITE.bit() | (present ? Feature.PRESENT.bit() : Feature.PAST.bit());
    }

    private static void past(String word, StemSink sink) {
        int features = Feature.PAST.bit() | Feature.FINITE.bit();
        char last = word.charAt(word.length() - 1);
        if (last == Letters.ALEF || last == Letters.YEH) {
            sink.stem(word.substring(0, word.length() - 1), StemType.PAST_WEAK.ordinal(), features);
        } else {
            sink.stem(word, StemType.PAST.ordinal(), features);
        }
    }

    private static void present(String word, StemSink sink) {
        if (word.charAt(0) != Letters.YEH || word.length() < 3) {
            throw new IllegalArgumentException("a present verb begins with yeh, unlike " + word);
        }
        String stem = word.substring(1);
        char last = stem.charAt(stem.length() - 1);
        boolean weak = last == Letters.WAW || last == Letters.YEH || last == Letters.ALEF;
        StemType type = weak ? StemType.PRESENT_WEAK : StemType.PRESENT;
        sink.stem(
                weak ? stem.substring(0, stem.length() - 1) : stem,
                type.ordinal(),
                Feature.PRESENT.bit() | Feature.FINITE.bit());
    }

    private static void participle(String word, StemSink sink) {
        int features = Feature.PARTICIPLE.bit();
        char last = word.charAt(word.length() - 1);
        if (last == Letters.YEH) {
            sink.stem(word.substring(0, word.length() - 1), StemType.PARTICIPLE_WEAK.ordinal(), features);
        } else {
            int accusative = last == Letters.ALEF ? Feature.ACC.bit() : 0;
            sink.stem(word, StemType.PARTICIPLE.ordinal(), features | accusative);
        }
    }

    /** Spells out the endings of the first word of a phrase, because more words follow it. */
    private record PhraseSink(String rest, StemSink sink) implements StemSink {
        private static final String[] PAST = {"", "ت", "ا", "تا", "وا"};
        private static final String[] PAST_WEAK = {"ا", "ي", "ت", "تا", "وا"};
        private static final String[] PRESENT = {"", "ان", "ون", "وا"};
        private static final String[] PRESENT_WEAK = {"و", "ي", "ون", "ان"};
        private static final String[] NOUN = {"", "ا"};
        private static final String[] TEH = {"ه"};

        @Override
        public void stem(String stem, int type, int features) {
            StemType of = TYPES[type];
            String[] endings = switch (of) {
                case PAST -> PAST;
                case PAST_WEAK -> PAST_WEAK;
                case PRESENT -> PRESENT;
                case PRESENT_WEAK -> PRESENT_WEAK;
                case MASDAR_TEH -> TEH;
                default -> NOUN;
            };
            StemType whole = of == StemType.PRESENT || of == StemType.PRESENT_WEAK
                    ? StemType.PRESENT
                    : of == StemType.PAST || of == StemType.PAST_WEAK || of == StemType.EXACT
                            ? StemType.EXACT
                            : StemType.NAME;
            for (String ending : endings) {
                int says = of.kind.endings().getOrDefault(ending, 0);
                sink.stem(stem + ending + rest, whole.ordinal(), features | says);
            }
        }
    }

    @Override
    public String latin(String folded) {
        return Romanization.of(folded);
    }

    @Override
    public String skeleton(String folded) {
        return Skeleton.of(folded);
    }

    @Override
    public Set<String> nounEndings() {
        return StemType.NOUN.kind.endings().keySet();
    }

    @Override
    public String root(String stem) {
        return Roots.of(stem);
    }

    @Override
    public List<StemKind> kinds() {
        return Arrays.stream(TYPES).map(type -> type.kind).toList();
    }

    @Override
    public void prefixes(char[] text, int from, int to, PrefixSink sink) {
        sink.prefix(0, 0, 0);
        afterConjunction(text, from, to, 0, 0, sink);
        char c = text[from];
        if ((c == Letters.WAW || c == Letters.FEH) && to - from > 2) {
            sink.prefix(1, 1, Feature.AND.bit());
            afterConjunction(text, from, to, 1, Feature.AND.bit(), sink);
        }
    }

    private static void afterConjunction(char[] text, int from, int to, int at, int features, PrefixSink sink) {
        int left = to - from - at;
        if (left < 3) {
            return;
        }
        char c = text[from + at];
        char d = text[from + at + 1];
        if (c == Letters.ALEF && d == Letters.LAM) {
            sink.prefix(at + 2, at, features | Feature.DEF.bit());
        }
        int person = person(c);
        if (person != 0) {
            sink.prefix(at + 1, at, features | person);
        }
        if (c == Letters.SEEN && person(d) != 0) {
            sink.prefix(at + 2, at, features | person(d) | Feature.FUTURE.bit());
        }
        int preposition = preposition(c);
        if (preposition != 0) {
            afterPreposition(text, from, left, at, features | preposition, sink);
        }
    }

    private static void afterPreposition(char[] text, int from, int left, int at, int features, PrefixSink sink) {
        char c = text[from + at];
        char d = text[from + at + 1];
        sink.prefix(at + 1, at + 1, features);
        if (c == Letters.LAM && d == Letters.LAM) {
            sink.prefix(at + 2, at, features | Feature.DEF.bit());
        } else if (d == Letters.ALEF && left > 3 && text[from + at + 2] == Letters.LAM) {
            sink.prefix(at + 3, at + 1, features | Feature.DEF.bit());
        }
        if (c == Letters.LAM && person(d) != 0) {
            sink.prefix(at + 2, at + 1, features | person(d));
        }
    }

    private static int preposition(char c) {
        return switch (c) {
            case Letters.BEH -> Feature.BI.bit();
            case Letters.LAM -> Feature.LI.bit();
            case Letters.KAF -> Feature.KA.bit();
            default -> 0;
        };
    }

    /** What the first letter of a present verb says, 0 if it begins none. */
    private static int person(char c) {
        int present = Feature.PRESENT.bit() | Feature.FINITE.bit();
        return switch (c) {
            case Letters.YEH -> present;
            case Letters.TEH -> present | Feature.FEM.bit();
            case Letters.ALEF, Letters.NOON -> present | Feature.FIRST.bit();
            default -> 0;
        };
    }
}
