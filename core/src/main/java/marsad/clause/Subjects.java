package marsad.clause;

import java.util.ArrayList;
import java.util.List;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Mention;
import marsad.model.Speaker;
import marsad.text.Text;
import marsad.text.Token;

/** Finds the party that is the subject of a verb: just before it, just after it, or a few words before it. */
public final class Subjects {
    /** How far after its verb a subject may begin, in tokens. */
    private static final int AFTER = 2;

    /** How far before its verb a subject may end, in tokens. */
    private static final int BEFORE = 4;

    /** The longest subject and what may stand between it and its verb, in tokens. */
    private static final int LONGEST = 16;

    private final Words words;
    private final Lattice lattice;
    private final Text text;
    private final List<Mention> mentions;

    /** The classes and features that are asked for, looked up once for a language. */
    public record Words(int party, int that, int prep, int pronoun, int and, int bi, int li) {
        public static Words of(Language language) {
            return new Words(
                    language.symbol("@party"),
                    language.symbol("that"),
                    language.symbol("prep"),
                    language.feature("pron"),
                    language.feature("and"),
                    language.feature("bi"),
                    language.feature("li"));
        }
    }

    public Subjects(Words words, Reading reading, List<Mention> mentions) {
        this.words = words;
        this.lattice = reading.lattice();
        this.text = reading.text();
        this.mentions = mentions;
    }

    /**
     * The subject of a verb in the third person.
     *
     * @param verb its lattice edge
     * @param from first token of the clause
     * @param last the last token at which a subject after the verb may begin
     */
    public Subject of(int verb, int from, int last) {
        int start = lattice.from(verb);
        int back = Math.max(from, start - LONGEST);
        Subject adjacent = before(start, back, 0);
        if (adjacent.known()) {
            return adjacent;
        }
        int after = lattice.to(verb);
        for (int token = after; token <= Math.min(after + AFTER, last); token++) {
            int party = lattice.longest(token, words.party());
            if (party >= 0 && standsFree(token, party)) {
                return lattice.has(verb, words.pronoun()) ? Subject.NONE : following(party);
            }
            if (text.kind(token) == Token.MARK || lattice.begins(token, words.prep())) {
                break;
            }
        }
        return before(start, back, BEFORE);
    }

    /** The subject that begins at a token, right after its verb. */
    public Subject following(int token, int limit) {
        int party = token < limit ? lattice.longest(token, words.party()) : -1;
        return party >= 0 && standsFree(token, party) ? following(party) : Subject.NONE;
    }

    /** The first party of a stretch that can be a subject: that of what is told. */
    public Subject first(int from, int to) {
        for (int token = from; token < to; token++) {
            int party = lattice.longest(token, words.party());
            if (party >= 0 && standsFree(token, party)) {
                return Subject.elsewhere(
                        Speaker.of(entity(party), mention(party).phrase()));
            }
        }
        return Subject.NONE;
    }

    /** Whether an entity can act: media and unnamed sources cannot, "the Israeli leaders" can. */
    public static boolean acts(Entity entity) {
        return entity.kind() != Entity.Kind.MEDIUM && (entity.kind() != Entity.Kind.SOURCE || entity.state() != null);
    }

    /**
     * The party that ends nearest before a token, with those joined to it.
     *
     * @param from first token of the clause
     * @param reach how many tokens may stand between
     */
    public Subject before(int verb, int from, int reach) {
        for (int token = verb - 1; token >= from; token--) {
            int party = lattice.longest(token, words.party());
            if (party >= 0 && lattice.to(party) <= verb && verb - lattice.to(party) <= reach) {
                return standsFree(token, party) && clear(lattice.to(party), verb) ? joined(party, from) : Subject.NONE;
            }
        }
        return Subject.NONE;
    }

    /** Whether nothing between subject and verb begins another clause. */
    private boolean clear(int from, int to) {
        for (int token = from; token < to; token++) {
            if (lattice.begins(token, words.that()) || text.isMark(token, '.') || text.isMark(token, ':')) {
                return false;
            }
        }
        return true;
    }

    private Subject joined(int last, int from) {
        List<Entity> all = new ArrayList<>(List.of(entity(last)));
        int first = last;
        for (int token = lattice.from(last) - 1; token >= from && lattice.has(first, words.and()); token--) {
            int party = lattice.longest(token, words.party());
            if (party >= 0 && lattice.to(party) == lattice.from(first)) {
                all.add(0, entity(party));
                first = party;
            }
        }
        return new Subject(new Speaker(all, null), lattice.from(first), lattice.to(last));
    }

    /** The party with those joined to it after it. */
    private Subject following(int first) {
        List<Entity> all = new ArrayList<>(List.of(entity(first)));
        int last = first;
        while (lattice.to(last) < text.size()) {
            int next = lattice.longest(lattice.to(last), words.party());
            if (next < 0 || !lattice.has(next, words.and())) {
                break;
            }
            all.add(entity(next));
            last = next;
        }
        return new Subject(new Speaker(all, null), lattice.from(first), lattice.to(last));
    }

    /** A party after a preposition is no subject. */
    private boolean standsFree(int token, int party) {
        return !lattice.has(party, words.bi())
                && !lattice.has(party, words.li())
                && (token == 0 || !lattice.begins(token - 1, words.prep()))
                && acts(entity(party));
    }

    private Mention mention(int party) {
        return mentions.get(lattice.value(party));
    }

    private Entity entity(int party) {
        return mention(party).entity();
    }
}
