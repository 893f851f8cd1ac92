package marsad.act;

import java.util.List;
import marsad.lexicon.Lattice;
import marsad.text.Text;
import org.jspecify.annotations.Nullable;

/** Who is the subject of the verbs around a trigger, for acts that leave their actor to them. */
final class Subjects {
    private static final int SUBJECT_REACH = 3;
    private static final int NEED_REACH = 8;

    private final Words words;
    private final Lattice lattice;
    private final Text text;
    private final Context context;

    Subjects(Words words, Context context) {
        this.words = words;
        this.lattice = context.lattice();
        this.text = context.text();
        this.context = context;
    }

    /** The party edge that is subject of the last finite verb before a token in its sentence or the one before, or -1. */
    int lastSubject(int token, boolean feminine, boolean anyGender) {
        int start = text.sentenceStart(Math.max(0, text.sentenceOf(token) - 1));
        for (int at = token - 1; at >= start; at--) {
            for (int edge = lattice.first(at); edge >= 0; edge = lattice.next(edge)) {
                if (context.finiteVerb(edge) && (anyGender || feminine == lattice.has(edge, words.fem()))) {
                    int subject = subjectOf(edge, token);
                    if (subject >= 0) {
                        return subject;
                    }
                }
            }
        }
        return -1;
    }

    /** The party edge behind the first finite verb after a token in its sentence, or -1: "on his visit, the president said". */
    int nextSubject(int token) {
        int end = text.sentenceEnd(text.sentenceOf(token - 1));
        for (int at = token; at < end; at++) {
            for (int edge = lattice.first(at); edge >= 0; edge = lattice.next(edge)) {
                if (context.finiteVerb(edge)) {
                    return behind(edge, end);
                }
            }
        }
        return -1;
    }

    /** The feminine subject, a state or body, of the last finite verb before a token in its sentence, or null. */
    @Nullable
    Party subjectOfClause(int token, Parties parties) {
        int edge = lastSubject(token, true, false);
        if (edge < 0 || !context.sameSentence(edge, token)) {
            return null;
        }
        List<Party> subject = parties.of(edge);
        boolean one = subject.size() == 1 && subject.get(0).code() != null;
        return one && Parties.feminine(subject.get(0).entity()) ? subject.get(0) : null;
    }

    /** Whether the subject of the last finite verb before a token in its sentence is somebody of whom no state is known. */
    boolean strangeSubject(int token, Parties parties) {
        int edge = lastSubject(token, true, false);
        return edge >= 0 && context.sameSentence(edge, token) && !parties.coded(edge);
    }

    /** The party that stands before a verb and opens its clause, else the one behind it, or -1. */
    private int subjectOf(int verb, int limit) {
        int topic = topicOf(verb);
        return topic >= 0 ? topic : behind(verb, limit);
    }

    int topicOf(int verb) {
        int token = lattice.from(verb);
        while (token > 0 && context.particle(token - 1)) {
            token--;
        }
        int start = text.sentenceStart(text.sentenceOf(token));
        int first = -1;
        for (int at = token - 1; at >= start; at--) {
            int party = lattice.longest(at, words.side());
            if (party >= 0 && lattice.to(party) != token) {
                return first;
            }
            if (party >= 0 && !lattice.has(party, words.and())) {
                boolean oblique = lattice.has(party, words.bi() | words.li() | words.ka());
                return !oblique && context.opensClause(at) ? party : -1;
            }
            first = party >= 0 ? party : first;
            token = party >= 0 ? at : token; // one of several: the first of them is it
        }
        return first;
    }

    /** Whether the one party behind a verb of meeting can be whom somebody met: "he received X, and …". */
    private boolean lone(int verb, int party) {
        boolean meets =
                words.trigger(lattice.symbol(verb)) && lattice.entry(verb).is("type", "CONSULT");
        if (!meets
                || !lattice.entry(verb).lists("actor", "obj")
                        && !lattice.entry(verb).lists("recipient", "obj")) {
            return false;
        }
        int end = Math.min(text.sentenceEnd(text.sentenceOf(lattice.from(verb))), lattice.to(party) + NEED_REACH);
        for (int at = lattice.to(party); at < end && !context.finiteAt(at); at++) {
            if (lattice.begins(at, words.side())) {
                return false;
            }
        }
        return true;
    }

    private int behind(int verb, int limit) {
        int end = Math.min(limit, lattice.to(verb) + SUBJECT_REACH);
        for (int at = lattice.to(verb); at < end; at++) {
            int party = lattice.longest(at, words.side());
            if (party >= 0) {
                boolean oblique = lattice.has(party, words.bi() | words.li() | words.ka() | words.and());
                return oblique || lattice.to(party) > limit || lone(verb, party) ? -1 : party;
            }
            if (!context.transparent(at)) {
                return -1;
            }
        }
        return -1;
    }
}
