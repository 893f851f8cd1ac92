package marsad.act;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import marsad.lang.Reading;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.model.EventType;
import marsad.rule.Match;
import org.jspecify.annotations.Nullable;

/** Gathers what the rules of {@code act.rule} say of each trigger. */
final class Binder {
    /** How many words may stand between a trigger and the preposition of a phrase that belongs to it. */
    private static final int PHRASE_REACH = 10;

    /** How many words the object of a phrase may have. */
    private static final int THING = 4;

    private final Words words;
    private final Lattice lattice;
    private final Parties parties;
    private final Context context;
    private final Subjects subjects;
    private final Gender gender;
    private final List<List<Integer>> ends;
    /** Candidates of phrases that their subject parts, by the token after them. */
    private final Map<Integer, Candidate> splits = new TreeMap<>();

    private final Splits phrases;
    private final BitSet names;
    private final Map<Integer, Candidate> byEdge = new TreeMap<>();

    private Binder(Words words, Reading reading, Parties parties, Context context, Splits phrases, BitSet names) {
        this.phrases = phrases;
        this.names = names;
        this.words = words;
        this.context = context;
        this.subjects = new Subjects(words, context);
        this.gender = new Gender(words, reading.lattice());
        this.lattice = reading.lattice();
        this.parties = parties;
        this.ends = ends(reading.text().size());
    }

    /** Every trigger outside {@code names}, the tokens of names, for which at least one role was found. */
    static List<Candidate> bind(
            Words words, Reading reading, Parties parties, Context context, Splits phrases, BitSet names) {
        Binder binder = new Binder(words, reading, parties, context, phrases, names);
        for (Match match : reading.matcher("act").all(1)) {
            switch (match.rule().gives().kind()) {
                case "phrase" -> binder.attach(match);
                case "split" -> binder.split(match);
                case "mark" -> binder.mark(match);
                default -> binder.take(match);
            }
        }
        binder.addImplied();
        List<Candidate> all = new ArrayList<>(binder.byEdge.values());
        all.addAll(binder.splits.values());
        all.removeIf(candidate -> names.get(candidate.from()));
        return all;
    }

    /**
     * Verbs after "and", participles that tell how something happens and nouns with a pronoun leave their actor to what
     * stands before, so no rule need name it.
     */
    private void addImplied() {
        for (List<Integer> triggers : ends) {
            for (int edge : triggers) {
                boolean finite = lattice.has(edge, words.finite());
                boolean noun = lattice.has(edge, words.pron()) && !lattice.has(edge, words.def());
                boolean goesOn = lattice.has(edge, words.and()) || lattice.has(edge, words.first());
                if (finite ? goesOn : noun || context.circumstantial(edge)) {
                    candidate(edge);
                }
            }
        }
    }

    private Candidate candidate(int trigger) {
        return byEdge.computeIfAbsent(
                trigger, e -> new Candidate(lattice.entry(e), e, lattice.from(e), lattice.to(e), lattice.features(e)));
    }

    /** The trigger edges by the token after them. */
    private List<List<Integer>> ends(int size) {
        List<List<Integer>> byEnd = new ArrayList<>(Collections.nCopies(size + 1, List.of()));
        for (int token = 0; token < size; token++) {
            for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
                if (words.trigger(lattice.symbol(edge)) && !names.get(token)) {
                    if (byEnd.get(lattice.to(edge)).isEmpty()) {
                        byEnd.set(lattice.to(edge), new ArrayList<>(2));
                    }
                    byEnd.get(lattice.to(edge)).add(edge);
                }
            }
        }
        return byEnd;
    }

    /**
     * Gives a party behind a preposition to the triggers before it in its clause, up to the first whose frame asks for
     * that preposition: those before that one do not govern it, unless they are verbs whose object that one is, and that
     * do to its recipient what they do to it, as in "stopped the delivery to X".
     */
    private void attach(Match match) {
        List<Party> sides = sides(match);
        String role = role(match);
        if (sides.isEmpty() || role == null) {
            return;
        }
        int served = -1;
        for (int end = match.from(); end >= Math.max(0, match.from() - PHRASE_REACH); end--) {
            for (int trigger : ends.get(end)) {
                boolean asked = asks(lattice.entry(trigger), role);
                if (end > served || asked && passes(trigger)) {
                    take(match, trigger, sides);
                    stop(served, trigger);
                    served = asked ? Math.max(served, lattice.from(trigger)) : served;
                }
            }
            Candidate split = splits.get(end);
            if (split != null && (end > served || split.entry().is("passes", "yes"))) {
                split.add(role, sides, match.rule().id(), match.order());
            }
            boolean placed = end == match.from() && role.equals("fi") && context.comma(end - 1); // "…, south of X"
            boolean parted = end > 0
                    && !placed
                    && context.parts(end - 1)
                    && !context.resumes(end - 1)
                    && !context.looseComma(end - 1);
            if (end == 0 || parted || context.preposition(end - 1, role)) {
                return;
            }
        }
    }

    /** What a verb of stopping has for its object does not take place. */
    private void stop(int served, int verb) {
        for (int edge = served < 0 ? -1 : lattice.first(served); edge >= 0; edge = lattice.next(edge)) {
            Candidate object = byEdge.get(edge);
            if (object != null && passes(verb) && candidate(verb).type() == EventType.SANCTION) {
                object.stop();
            }
        }
    }

    private boolean passes(int trigger) {
        return lattice.has(trigger, words.finite()) && lattice.entry(trigger).is("passes", "yes");
    }

    private static boolean asks(Entry entry, String role) {
        return entry.lists("recipient", role) || entry.lists("actor", role);
    }

    /** A phrase whose subject stands between its verb and the rest. */
    private void split(Match match) {
        int verb = thirdPerson(match.edgeOf("verb"));
        int token = match.tokenOf("t");
        Splits.Found found = phrases.at(lattice.entry(verb), lattice.text(), token);
        if (found == null) {
            return;
        }
        Candidate candidate = new Candidate(found.entry(), verb, token, found.to(), lattice.features(verb));
        candidate.verb(verb);
        int topic = subjects.topicOf(verb);
        candidate.add(
                "subject",
                topic < 0 ? sides(match) : parties.joined(topic),
                match.rule().id(),
                match.order());
        if (topic >= 0) {
            candidate.add("object", sides(match), match.rule().id(), match.order());
        }
        int between = topic >= 0 ? -1 : other(match.edgeOf("party"), token);
        int object = between >= 0 ? between : found.to() < lattice.text().size() ? parties.at(found.to()) : -1;
        if (object >= 0) {
            candidate.add("object", parties.joined(object), match.rule().id(), match.order());
        }
        candidate.add("far", people(found.to()), match.rule().id(), match.order());
        splits.put(found.to(), candidate);
    }

    /** The first party between the subject of a verb and a token that stands for somebody else, or -1. */
    private int other(int subject, int token) {
        List<String> codes = Sides.codes(parties.joined(subject));
        for (int at = lattice.to(subject); at < token; at++) {
            int edge = parties.at(at);
            boolean alone = edge >= 0 && lattice.to(edge) <= token && !lattice.has(edge, words.and());
            if (alone && parties.coded(edge) && !codes.containsAll(Sides.codes(parties.of(edge)))) {
                return edge;
            }
        }
        return -1;
    }

    /** The state of the adjective that follows within a few words: of whom the thing is that a phrase has for its object. */
    private List<Party> people(int token) {
        int end = Math.min(lattice.text().size(), token + THING);
        for (int at = token; at < end && !context.parts(at) && !lattice.begins(at, words.prep()); at++) {
            int demonym = lattice.longest(at, words.demonym());
            if (demonym >= 0) {
                return lattice.has(demonym, words.bi() | words.li() | words.and()) ? List.of() : parties.alike(demonym);
            }
        }
        return List.of();
    }

    /** Notes what a trigger has beside it that its frame asks for and that is no party. */
    private void mark(Match match) {
        String what = match.rule().gives().get("as");
        if (what != null) {
            candidate(match.edge("t")).mark(what, match.rule().id());
        }
    }

    /** The reading of the same verb that is not "I …", if there is one. */
    private int thirdPerson(int verb) {
        for (int edge = lattice.first(lattice.from(verb)); edge >= 0; edge = lattice.next(edge)) {
            boolean same = lattice.symbol(edge) == lattice.symbol(verb)
                    && lattice.to(edge) == lattice.to(verb)
                    && lattice.entry(edge).equals(lattice.entry(verb));
            if (same && lattice.has(edge, words.finite()) && !lattice.has(edge, words.first())) {
                return edge;
            }
        }
        return verb;
    }

    /**
     * A match captures one reading of its trigger; what it says holds of every reading of the same words that it could
     * have captured: verbs or nouns, or both where the rule says {@code of=any}.
     */
    private void take(Match match) {
        int trigger = match.edge("t");
        int token = lattice.from(trigger);
        List<Party> sides = sides(match);
        boolean any = "any".equals(match.rule().gives().get("of"));
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            boolean alike = any || lattice.has(edge, words.finite()) == lattice.has(trigger, words.finite());
            if (edge == trigger
                    || words.trigger(lattice.symbol(edge))
                            && alike
                            && apart(edge, sides)
                            && reaches(edge, trigger, any)) {
                take(match, edge, sides);
            }
        }
    }

    /** What stands right after a noun belongs to the words it stands after, and to no shorter reading of them. */
    private boolean reaches(int edge, int trigger, boolean any) {
        return any || lattice.has(trigger, words.finite()) || lattice.to(edge) == lattice.to(trigger);
    }

    private boolean apart(int edge, List<Party> sides) {
        return !sides.isEmpty()
                && (sides.get(0).from() >= lattice.to(edge) || sides.get(0).to() <= lattice.from(edge));
    }

    private void take(Match match, int trigger, List<Party> sides) {
        if (!lattice.has(trigger, words.finite())
                && lattice.has(trigger, words.def())
                && lattice.has(trigger, words.pron())) {
            return; // no noun has both: it is another word
        }
        Candidate candidate = candidate(trigger);
        String type = match.rule().gives().get("type");
        String instead = match.rule().gives().get("instead");
        if (type != null && (instead == null || candidate.entry().is("type", instead))) {
            candidate.type(type, match.rule().id());
            if ("yes".equals(match.rule().gives().get("scene"))) {
                candidate.setScene();
            }
        }
        int verb = match.edgeOf("verb") < 0 ? -1 : thirdPerson(match.edgeOf("verb"));
        String role = role(match);
        if (verb < 0 && "subject".equals(role) && !gender.agree(trigger, match.edgeOf("party"))) {
            role = gender.alsoNoun(trigger) ? null : "object";
        }
        if (verb >= 0 && (role == null || !sides.isEmpty())) {
            candidate.verb(verb);
        }
        if (verb >= 0 && asksOther(verb)) {
            int asked = other(match.edgeOf("party"), lattice.from(trigger));
            sides = asked < 0 ? List.of() : parties.joined(asked);
        }
        if (verb >= 0 && refuses(verb) && candidate.type().quad() % 2 == 1) {
            return; // the request that one rejects is not his own
        }
        if (verb < 0 && "subject".equals(role) && genitive(trigger, match.edgeOf("party"))) {
            return; // "called for a change of the Iranian regime"
        }
        if ("subject".equals(role) && itsTroops(trigger, match.edgeOf("party"))) {
            return; // "pulls out its troops"
        }
        if ("object".equals(role) && candidate.entry().is("mutual", "yes") && topical(match, candidate.entry())) {
            return; // "discussed the Ukrainian crisis with X"
        }
        boolean joint = "demonym2".equals(role) && lattice.has(match.edgeOf("demonym"), words.and());
        if (!sides.isEmpty() && role != null && (!joint || candidate.entry().is("mutual", "yes"))) {
            candidate.add(role, sides, match.rule().id(), match.order());
        }
    }

    /** Whether what a mutual act has for its object is what it is about, not with whom it is done. */
    private static boolean topical(Match match, Entry entry) {
        return match.edgeOf("party") < 0 || "maa".equals(entry.get("needs"));
    }

    /** Whether a party behind a verb stands right behind a bare noun that a preposition governs: it is of that noun. */
    private boolean genitive(int trigger, int party) {
        int noun = party < 0 ? -1 : lattice.from(party) - 1;
        if (noun <= lattice.to(trigger) || !lattice.has(trigger, words.finite())) {
            return false;
        }
        int prep = lattice.longest(noun - 1, words.prep());
        return prep >= 0 && lattice.to(prep) == noun && context.bare(noun);
    }

    /** Whether what follows a verb that moves troops is these troops. */
    private boolean itsTroops(int trigger, int party) {
        boolean moves = party >= 0 && "troops".equals(lattice.entry(trigger).get("needs"));
        return moves && lattice.begins(lattice.from(party), words.troops());
    }

    /** Whether a verb wants others to act: what it governs its subject does not do. */
    private boolean asksOther(int verb) {
        int token = lattice.from(verb);
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            boolean modal = lattice.symbol(edge) == words.modalVerb() && lattice.to(edge) == lattice.to(verb);
            if (modal && lattice.entry(edge).is("by", "object")) {
                return true;
            }
        }
        return false;
    }

    private boolean refuses(int verb) {
        return lattice.symbol(verb) == words.modalVerb() && lattice.entry(verb).is("status", "denied");
    }

    private @Nullable String role(Match match) {
        int verb = match.edgeOf("verb");
        if (verb >= 0 && lattice.entry(verb).is("subject", "recipient")) {
            return "patient";
        }
        int prep = match.edgeOf("prep");
        return prep >= 0 ? lattice.entry(prep).id() : match.rule().gives().get("as");
    }

    private List<Party> sides(Match match) {
        int party = match.edgeOf("party");
        if (party >= 0) {
            return parties.joined(party);
        }
        int demonym = match.edgeOf("demonym");
        if (demonym < 0) {
            return List.of();
        }
        return "far".equals(match.rule().gives().get("as")) ? parties.alike(demonym) : parties.adjective(demonym);
    }
}
