package marsad.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import marsad.lang.Language;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.lexicon.Morphology;
import marsad.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes a person of the lexicon under a spelling it does not list: without the middle of the name, by the skeleton of
 * a foreign name, or with one letter amiss. Surnames with the article and given names must be the very same, because there
 * one letter makes another family.
 */
final class Spellings {
    private static final char ALEF = '\u0627';
    private static final char HEH = '\u0647';
    private static final int SHORTEST_FOR_EDIT = 5;
    private static final int SHORTEST_SKELETON = 2;
    /** What a difference costs. */
    private static final int BY_SKELETON = 1;

    private static final int BY_EDIT = 2;
    private static final int WITHOUT_MIDDLE = 1;
    private static final int WITHOUT_MIDDLE_ARABIC = 2;
    private static final int UNLIKE = 100;
    /** How much difference is borne: without evidence, for a person named elsewhere, with a fitting office or state. */
    private static final int BARE = 1;

    private static final int PRESENT = 3;
    private static final int FITTING = 4;

    private record Known(Entry entry, String[] words) {
        String last() {
            return words[words.length - 1];
        }
    }

    private final Language language;
    private final Morphology morphology;
    private final Prefixes prefixes;
    private final int given;
    private final Map<String, List<Known>> byFirst = new HashMap<>();
    private final Map<String, List<Known>> byLast = new HashMap<>();

    Spellings(Language language) {
        this.language = language;
        morphology = language.morphology();
        prefixes = new Prefixes(language);
        given = language.symbol("given");
        for (Entry entry : language.lexicon().entries("person")) {
            String[] words = language.folding().fold(entry.form()).split(" ");
            if (words.length > 1) {
                add(new Known(entry, words));
            }
        }
    }

    private void add(Known known) {
        byFirst.computeIfAbsent(morphology.skeleton(known.words[0]), k -> new ArrayList<>())
                .add(known);
        byLast.computeIfAbsent(morphology.skeleton(known.last()), k -> new ArrayList<>())
                .add(known);
    }

    /**
     * The one known person that a name of two words or more means, or null.
     *
     * @param lattice readings of the report
     * @param present ids of persons whom the report names in a known form
     */
    @Nullable
    Entry find(Lattice lattice, Candidate name, @Nullable String office, @Nullable String state, Set<String> present) {
        Text text = lattice.text();
        if (name.to() - name.from() < 2) {
            return null;
        }
        Set<Known> near = new HashSet<>(byFirst.getOrDefault(skeleton(text, name.from()), List.of()));
        near.addAll(byLast.getOrDefault(skeleton(text, name.to() - 1), List.of()));
        Entry found = null;
        for (Known known : near) {
            if (difference(lattice, name, known) <= borne(known.entry, office, state, present)) {
                if (found != null && !found.id().equals(known.entry.id())) {
                    return null;
                }
                found = known.entry;
            }
        }
        return found;
    }

    boolean given(Lattice lattice, int token) {
        return lattice.begins(token, given);
    }

    /** What the spellings of a word in a name share: its skeleton, but of Arabic names only the word itself. */
    String key(Lattice lattice, int token) {
        Text text = lattice.text();
        return lattice.begins(token, given) || prefixes.article(text, token) ? text.form(token) : skeleton(text, token);
    }

    private String skeleton(Text text, int token) {
        return morphology.skeleton(text.form(token));
    }

    private static int borne(Entry person, @Nullable String office, @Nullable String state, Set<String> present) {
        if (state != null) {
            return Terms.fits(person, office, state) ? FITTING : -1;
        }
        if (office != null && Terms.held(person, office)) {
            return FITTING;
        }
        return present.contains(person.id()) ? PRESENT : BARE;
    }

    private int difference(Lattice lattice, Candidate name, Known known) {
        int length = name.to() - name.from();
        if (length != known.words.length) {
            return ends(lattice, name, known);
        }
        int sum = 0;
        for (int i = 0; i < length && sum < UNLIKE; i++) {
            sum += difference(lattice, name.from() + i, known.words[i]);
        }
        return sum;
    }

    /** First and last word alike, with more or less between them. */
    private int ends(Lattice lattice, Candidate name, Known known) {
        Text text = lattice.text();
        int last = name.to() - 1;
        if (!text.form(last).equals(known.last()) || lattice.begins(last, given) || !within(text, name, known)) {
            return UNLIKE;
        }
        boolean arabic = prefixes.article(text, last) || name.to() - name.from() > known.words.length;
        return difference(lattice, name.from(), known.words[0]) + (arabic ? WITHOUT_MIDDLE_ARABIC : WITHOUT_MIDDLE);
    }

    /** Whether the words after the first of the shorter name stand in the longer one, in their order. */
    private static boolean within(Text text, Candidate name, Known known) {
        List<String> words = new ArrayList<>();
        for (int token = name.from(); token < name.to(); token++) {
            words.add(text.form(token));
        }
        List<String> other = List.of(known.words);
        List<String> shorter = words.size() < other.size() ? words : other;
        List<String> longer = shorter == words ? other : words;
        int at = 1;
        for (String word : longer.subList(1, longer.size())) {
            at += at < shorter.size() && shorter.get(at).equals(word) ? 1 : 0;
        }
        return at == shorter.size();
    }

    private int difference(Lattice lattice, int token, String word) {
        Text text = lattice.text();
        String form = text.form(token);
        if (form.equals(word)) {
            return 0;
        }
        if (skeletonEnd(form).equals(skeletonEnd(word))) {
            return BY_SKELETON;
        }
        int cost = cost(form, word);
        return cost == UNLIKE || prefixes.article(text, token) || otherGiven(lattice, token, word) ? UNLIKE : cost;
    }

    /** A name without the final a, which two letters write. */
    private static String skeletonEnd(String word) {
        char last = word.charAt(word.length() - 1);
        return last == ALEF || last == HEH ? word.substring(0, word.length() - 1) : word + last;
    }

    private int cost(String a, String b) {
        String skeleton = morphology.skeleton(a);
        String other = morphology.skeleton(b);
        if (skeleton.length() >= SHORTEST_SKELETON && skeleton.equals(other)) {
            return BY_SKELETON;
        }
        boolean edited = Math.min(a.length(), b.length()) >= SHORTEST_FOR_EDIT
                && skeleton.charAt(0) == other.charAt(0)
                && oneEdit(a, b);
        return edited ? BY_EDIT : UNLIKE;
    }

    /** Whether both are given names, and not the same one. */
    private boolean otherGiven(Lattice lattice, int token, String word) {
        int edge = lattice.longest(token, given);
        if (edge < 0) {
            return false;
        }
        Lattice other = language.lexicon().read(Text.of(word, language.folding()));
        int same = other.longest(0, given);
        return same >= 0 && !other.entry(same).id().equals(lattice.entry(edge).id());
    }

    /** Whether one letter more, less or other makes one word of the other. */
    static boolean oneEdit(String a, String b) {
        if (a.length() > b.length()) {
            return oneEdit(b, a);
        }
        int i = 0;
        while (i < a.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        int rest = a.length() == b.length() ? i + 1 : i;
        return b.length() - a.length() <= 1
                && a.regionMatches(Math.min(rest, a.length()), b, i + 1, b.length() - i - 1);
    }
}
