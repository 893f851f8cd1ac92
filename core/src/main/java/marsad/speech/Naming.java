package marsad.speech;

import java.util.List;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Speaker;
import marsad.text.Text;

/** Who is named where a subject stands: by the lexicon, by the name in apposition to what he is, or by the words of the report alone. */
final class Naming {
    private final Words words;
    private final Lattice lattice;
    private final Text text;
    private final Clauses clauses;
    private final Parties parties;
    private final Subjects subjects;
    private final Strangers strangers;
    private final Antecedents antecedents;
    private final Introduced introduced;

    Naming(
            Words words,
            Lattice lattice,
            Clauses clauses,
            Parties parties,
            Subjects subjects,
            Strangers strangers,
            Antecedents antecedents,
            Introduced introduced) {
        this.words = words;
        this.lattice = lattice;
        this.text = lattice.text();
        this.clauses = clauses;
        this.parties = parties;
        this.subjects = subjects;
        this.strangers = strangers;
        this.antecedents = antecedents;
        this.introduced = introduced;
    }

    /** Who is named by edges; an unnamed one by the name that follows it, or by the whole phrase. */
    Speaker whole(List<Integer> edges, Antecedents.Turn turn) {
        int edge = edges.get(0);
        if (edges.size() > 1 || !parties.unnamed(edge)) {
            return antecedents.of(edges, turn);
        }
        int quoted = strangers.quotedName(edge);
        if (quoted > lattice.to(edge)) {
            return introduced.meet(lattice.from(edge), quoted);
        }
        Speaker named = named(edge);
        Speaker speaker = named.known() ? named : antecedents.of(edge, turn);
        if (speaker.entities().get(0).kind() != Entity.Kind.SOURCE) {
            return speaker;
        }
        int end = strangers.whole(edge);
        boolean said = named.known() || end == lattice.to(edge) || antecedents.resolves(edge, speaker);
        return said ? speaker : introduced.meet(lattice.from(edge), end);
    }

    /** The name in apposition to what an edge says, behind a comma or at the end of its phrase; unknown if there is none. */
    private Speaker named(int edge) {
        int described = strangers.descriptionEnd(edge);
        Speaker apposed = apposed(edge, described);
        if (!apposed.known()) {
            apposed = apposed(edge, strangers.longDescriptionEnd(edge));
        }
        if (apposed.known()) {
            return apposed;
        }
        int first = strangers.nameIn(edge);
        if (first >= 0) {
            return introduced.meet(first, described, lattice.from(edge));
        }
        int behind = strangers.nameBehind(edge);
        return behind > lattice.to(edge)
                ? introduced.meet(lattice.to(edge), behind, lattice.from(edge))
                : Speaker.UNKNOWN;
    }

    /** The name behind the comma that ends the words for what somebody is, or behind what is said aside there; unknown if there is none. */
    private Speaker apposed(int edge, int described) {
        int comma = strangers.pastAside(described);
        int name = strangers.apposed(comma);
        return name > comma ? introduced.meet(comma + 1, name, lattice.from(edge)) : Speaker.UNKNOWN;
    }

    /** The person whose office a definite phrase with prepositions tells: "the director for relations in the ministry X"; or -1. */
    private int holder(int edge, int end) {
        int token = lattice.to(edge);
        boolean goesOn = token < end && (clauses.clitic(token, words.bi | words.li) || clauses.governor(token) >= 0);
        if (!goesOn || !clauses.definite(token - 1)) {
            return -1;
        }
        for (; token < end && !clauses.comma(token) && !lattice.begins(token, words.reporting); token++) {
            int party = lattice.begins(token, words.party) ? lattice.longest(token, words.party) : -1;
            if (party >= 0 && !parties.object(party, lattice.from(edge)) && parties.named(party)) {
                return party;
            }
        }
        return -1;
    }

    /** Who is named by the edges of a verb with a noun as its object: words after them may be the object. */
    Speaker subject(Use use, List<Integer> edges, Antecedents.Turn turn) {
        Speaker speaker = antecedents.of(edges, turn);
        if (edges.size() > 1 || speaker.entities().get(0).kind() != Entity.Kind.SOURCE) {
            return speaker;
        }
        int edge = edges.get(0);
        int end = strangers.descriptionEnd(edge);
        int name = strangers.apposed(end);
        if (name > end) {
            return introduced.meet(end + 1, name);
        }
        int holder = holder(edge, use.begin());
        if (holder >= 0) {
            return antecedents.of(holder, turn);
        }
        int first = clauses.comma(end) ? strangers.nameIn(edge) : -1;
        return first >= 0 ? introduced.meet(first, end) : phrase(use, edge, end, speaker);
    }

    /** Who is named by the words from a head to the content, or by the head and its adjectives. */
    private Speaker phrase(Use use, int edge, int end, Speaker speaker) {
        int from = lattice.from(edge);
        int content = lattice.begins(use.begin() - 1, words.prep) ? use.begin() - 1 : use.begin();
        boolean cut = subjects.cut(use.cue()) && from > use.cueFrom() && content < use.begin();
        if (cut && content <= end) {
            return introduced.meet(from, content);
        }
        int adjectives = parties.pastAdjectives(edge);
        return adjectives > lattice.to(edge) ? introduced.meet(from, adjectives) : speaker;
    }

    /** The subject of a verb that no lexicon knows, before or after it; unknown if there is none. */
    Speaker stranger(int cue) {
        if (!lattice.has(cue, words.and)) {
            int before = strangers.beforeOpeners(cue);
            int name = Math.min(strangers.nameBefore(cue), strangers.subjectBefore(cue));
            if (name < before) {
                return introduced.meet(name, before);
            }
        }
        int begin = strangers.begin(cue);
        int end = strangers.end(cue);
        boolean known = begin < text.size() && lattice.begins(begin, words.party);
        return end > begin && !known ? introduced.meet(begin, end) : Speaker.UNKNOWN;
    }
}
