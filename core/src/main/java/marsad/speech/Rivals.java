package marsad.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import marsad.lexicon.Lattice;
import marsad.text.Text;

/** Decides between uses that claim the same cue or the same content. */
final class Rivals {
    private final Words words;
    private final Lattice lattice;
    private final Text text;
    private final Clauses clauses;

    Rivals(Words words, Lattice lattice, Clauses clauses) {
        this.words = words;
        this.lattice = lattice;
        this.text = lattice.text();
        this.clauses = clauses;
    }

    /** One use per cue token; where words overlap the longer cue wins, and a conjunction or quotation over a noun. */
    List<Use> distinct(List<Use> uses) {
        uses.sort(Comparator.comparingInt(Use::cueFrom)
                .thenComparing(Comparator.comparingInt(Use::cueTo).reversed())
                .thenComparing(u -> u.kind() != Use.Kind.FROM)
                .thenComparing(u -> u.kind() == Use.Kind.NOUN));
        List<Use> kept = new ArrayList<>();
        Set<Integer> contents = new HashSet<>();
        Set<Integer> passedOn = new HashSet<>();
        int end = -1;
        for (Use use : uses) {
            boolean newContent = (use.quotation() < 0 || contents.add(use.quotation()))
                    && (use.kind() == Use.Kind.FROM || use.kind() == Use.Kind.COLON
                            ? passedOn.add(use.begin())
                            : !passedOn.contains(use.begin()));
            if (use.cueFrom() >= end && newContent) {
                kept.add(use);
                end = use.kind() == Use.Kind.HEADLINE ? use.cueFrom() : use.cueTo();
            }
        }
        kept.removeIf(use -> use.kind() == Use.Kind.ACCORDING && within(use, kept));
        return kept;
    }

    /** Whether "according to" only names the source of what another word of the sentence reports, or of too few words. */
    private boolean within(Use according, List<Use> uses) {
        if (according.begin() >= according.cueFrom()) {
            return passesOn(according, uses);
        }
        for (Use use : uses) {
            boolean before = use.cueFrom() < according.cueFrom()
                    && use.kind() != Use.Kind.ACCORDING
                    && (use.cue() < 0 || !lattice.has(use.cue(), words.participle));
            if (before && use.kind() == Use.Kind.COLON && clauses.sameLine(use.cueTo(), according.cueFrom())) {
                return true;
            }
            if (before && text.sentenceOf(use.cueFrom()) == text.sentenceOf(according.cueFrom())) {
                return true;
            }
        }
        return according.cueFrom() - according.begin() <= Clauses.SHORTEST_QUOTATION;
    }

    /** "According to the agency, the minister said": it only passes on what another word reports right after it. */
    private static boolean passesOn(Use according, List<Use> uses) {
        for (Use use : uses) {
            if (use.kind() != Use.Kind.ACCORDING
                    && use.cueFrom() >= according.begin()
                    && use.cueFrom() <= according.begin() + 1) {
                return true;
            }
        }
        return false;
    }
}
