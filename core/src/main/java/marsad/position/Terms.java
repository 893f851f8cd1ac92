package marsad.position;

import java.util.HashSet;
import java.util.Set;
import marsad.clause.Subjects;
import marsad.lang.Language;
import marsad.lexicon.Entry;

/**
 * The numbers of the lexicon classes, mentions and features that this stage asks for.
 *
 * @param offices slugs of the offices whose holders speak for their state
 * @param others ids of bodies that do not
 */
record Terms(
        Subjects.Words subjects,
        int party,
        int time,
        int that,
        int stop,
        int cue,
        int modal,
        int topic,
        int prep,
        int relative,
        int position,
        int adjective,
        int end,
        int nonIssue,
        int and,
        int bi,
        int li,
        int first,
        int past,
        int masdar,
        int fem,
        int finite,
        int them,
        int her,
        Set<String> offices,
        Set<String> others) {
    /** Ranks of those who do not speak for a state. */
    private static final Set<String> OTHER_RANKS = Set.of("organization", "judge");

    /** Kinds of bodies whose stance is not that of a state. */
    private static final Set<String> OTHER_KINDS =
            Set.of("company", "bank", "ngo", "think-tank", "university", "party", "court", "other");

    static Terms of(Language language) {
        return new Terms(
                Subjects.Words.of(language),
                language.symbol("@party"),
                language.symbol("@time"),
                language.symbol("that"),
                language.symbol("stop"),
                language.symbol("cue"),
                language.symbol("modal"),
                language.symbol("topic"),
                language.symbol("prep"),
                language.symbol("relative"),
                language.symbol("position"),
                language.symbol("stance-adj"),
                language.symbol("stance-end"),
                language.symbol("non-issue"),
                language.feature("and"),
                language.feature("bi"),
                language.feature("li"),
                language.feature("first"),
                language.feature("past"),
                language.feature("masdar"),
                language.feature("fem"),
                language.feature("finite"),
                language.feature("them"),
                language.feature("her"),
                offices(language),
                others(language));
    }

    private static Set<String> offices(Language language) {
        Set<String> offices = new HashSet<>();
        for (Entry entry : language.lexicon().entries("office")) {
            String office = entry.get("office");
            String rank = entry.get("rank");
            if (office != null && rank != null && !OTHER_RANKS.contains(rank)) {
                offices.add(office);
            }
        }
        return Set.copyOf(offices);
    }

    private static Set<String> others(Language language) {
        Set<String> others = new HashSet<>();
        for (Entry entry : language.lexicon().entries("org")) {
            if (OTHER_KINDS.contains(entry.get("kind", ""))) {
                others.add(entry.id());
            }
        }
        return Set.copyOf(others);
    }
}
