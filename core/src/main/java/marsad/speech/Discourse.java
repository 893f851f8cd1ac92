package marsad.speech;

import java.util.List;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Speaker;
import marsad.text.Text;

/** Who has been speaking so far: resolves "he added", "the official said", "stressing that". */
final class Discourse {
    private final Words words;
    private final Lattice lattice;
    private final Text text;
    private final Clauses clauses;
    private final Parties parties;
    private final Leads leads;
    private final Subjects subjects;
    private final Strangers strangers;
    private final Antecedents antecedents;
    private final Introduced introduced;
    private final Naming naming;
    private final Genders genders;
    private Antecedents.Turn turn = new Antecedents.Turn(Speaker.UNKNOWN, null, null);
    private int lastSentence = -1;

    Discourse(
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
        leads = new Leads(words, lattice, clauses, parties);
        this.subjects = subjects;
        this.strangers = strangers;
        this.antecedents = antecedents;
        this.introduced = introduced;
        naming = new Naming(words, lattice, clauses, parties, subjects, strangers, antecedents, introduced);
        genders = new Genders(words, lattice);
    }

    /**
     * The speaker of a use; unless somebody else reports it, he is remembered for the uses after it.
     *
     * @param contentEnd token after the contents of the uses before this one
     */
    Speaker speaker(Use use, int contentEnd) {
        boolean inside = use.cueFrom() < contentEnd;
        Speaker speaker = inside && strange(use) ? Speaker.UNKNOWN : find(use);
        if (speaker.known() && !inside && !nested(use) && !felt(use, speaker)) {
            lastSentence = text.sentenceOf(use.cueFrom());
            Entity first = speaker.entities().get(0);
            turn = new Antecedents.Turn(
                    speaker,
                    first.kind() == Entity.Kind.PERSON ? first : turn.person(),
                    document(use) ? first : turn.issuer());
        }
        return speaker;
    }

    /** "That those who live there say": a verb inside what somebody says whose subject nobody knows is not said by whoever speaks. */
    private boolean strange(Use use) {
        int cue = use.cue();
        if (cue < 0 || use.kind() == Use.Kind.FROM || !lattice.has(cue, words.finite) || lattice.has(cue, words.and)) {
            return false;
        }
        int opener = use.cueFrom() == 0 ? -1 : lattice.longest(use.cueFrom() - 1, words.opener);
        if (opener >= 0 && lattice.entry(opener).is("time", "yes")) {
            // "Then he said"
            return false;
        }
        int before = strangers.beforeOpeners(cue) - 1;
        boolean pronoun = before >= 0 && lattice.longestWith(before, words.that, words.pron) >= 0;
        return !pronoun && !subjects.named(cue) && !naming.stranger(cue).known();
    }

    /** What a crowd hopes or fears nobody has said; "he said" after it means somebody else. */
    private boolean felt(Use use, Speaker speaker) {
        boolean feeling = use.cue() >= 0
                && (lattice.entry(use.cue()).is("stance", "hope")
                        || lattice.entry(use.cue()).is("stance", "fear"));
        return feeling && speaker.entities().get(0).kind() == Entity.Kind.SOURCE;
    }

    /** Whether words were said in a statement or a letter, which can be named for its author later. */
    private boolean document(Use use) {
        for (int token = use.cueTo(); token < use.begin(); token++) {
            int medium = lattice.begins(token, words.medium) ? lattice.longest(token, words.medium) : -1;
            if (medium >= 0 && !lattice.entry(medium).is("strength", "weak")) {
                return true;
            }
        }
        return false;
    }

    /** Who spoke last. */
    Speaker last() {
        return turn.last();
    }

    private boolean nested(Use use) {
        return use.kind() == Use.Kind.HEADLINE
                || use.kind() != Use.Kind.FROM && use.cue() >= 0 && lattice.has(use.cue(), words.masdar);
    }

    private Speaker find(Use use) {
        return switch (use.kind()) {
            case HEADLINE -> antecedents.of(use.speaker(), turn);
            case ACCORDING -> according(use);
            case FROM -> from(use);
            case AFTER -> afterQuotation(use);
            default -> ofCue(use);
        };
    }

    private Speaker according(Use use) {
        if (use.speaker() >= 0) {
            return naming.whole(List.of(use.speaker()), turn);
        }
        return use.from() < 0 ? turn.last() : introduced.meet(use.cueTo(), strangers.phrase(use.cueTo()));
    }

    private Speaker from(Use use) {
        for (int token = lattice.to(use.from()); token < use.begin(); token++) {
            if (!isAbout(token)) {
                continue;
            }
            int party = lattice.longest(token + 1, words.party);
            if (party >= 0) {
                return naming.whole(List.of(party), turn);
            }
            int end = Math.min(strangers.phrase(token + 1), use.begin());
            return end > token + 1 ? introduced.meet(token + 1, end) : Speaker.UNKNOWN;
        }
        return Speaker.UNKNOWN;
    }

    private boolean isAbout(int token) {
        int prep = lattice.longest(token, words.prep);
        return prep >= 0 && lattice.entry(prep).id().equals("an");
    }

    private Speaker afterQuotation(Use use) {
        List<Integer> edges = subjects.of(use.cue());
        if (!edges.isEmpty()) {
            return naming.whole(edges, turn);
        }
        Speaker stranger = naming.stranger(use.cue());
        return stranger.known() ? stranger : turn.last();
    }

    private Speaker ofCue(Use use) {
        int cue = use.cue();
        if (lattice.has(cue, words.participle)) {
            return participle(use);
        }
        if (lattice.has(cue, words.masdar)) {
            return masdar(use);
        }
        int tongue = onTheTongueOf(use);
        if (tongue >= 0) {
            return naming.whole(List.of(tongue), turn);
        }
        List<Integer> edges = subjects.of(cue);
        // "Issued a statement which said": the statement's author speaks.
        if (edges.size() == 1 && parties.document(edges.get(0)) && lattice.to(edges.get(0)) <= use.cueFrom()) {
            int first = leads.first(lattice.from(edges.get(0)));
            return first >= 0 ? antecedents.of(first, turn) : antecedents.of(edges, turn);
        }
        if (!edges.isEmpty()) {
            Speaker speaker =
                    use.kind() == Use.Kind.NOUN ? naming.subject(use, edges, turn) : naming.whole(edges, turn);
            genders.learn(speaker, cue);
            return speaker;
        }
        return subjects.relative(cue) ? Speaker.UNKNOWN : unnamed(use);
    }

    /** "Putin arrived and said": the subject of the sentence, unless somebody has spoken in it; else whoever spoke last. */
    private Speaker unnamed(Use use) {
        int author = author(use);
        if (author >= 0) {
            return antecedents.of(author, turn);
        }
        Speaker stranger = parted(use) ? naming.stranger(use.cue()) : Speaker.UNKNOWN;
        if (stranger.known()) {
            return stranger;
        }
        if (reporting(use.cueFrom() - 1)) {
            // "Published a report that shows": who published it speaks.
            int first = leads.first(use.cueFrom() - 1);
            return first >= 0 ? naming.whole(List.of(first), turn) : Speaker.UNKNOWN;
        }
        int leading = lastSentence == text.sentenceOf(use.cueFrom()) ? -1 : leads.of(use.cueFrom());
        if (leading >= 0) {
            return naming.whole(List.of(leading), turn);
        }
        return turn.last().known() && !genders.disagrees(turn.last(), use.cue()) ? turn.last() : other(use);
    }

    /** Whether a token is an indefinite document: "a report". */
    private boolean reporting(int token) {
        int source = token < 0 ? -1 : lattice.longest(token, words.source);
        return source >= 0 && lattice.entry(source).is("kind", "document") && !clauses.definite(token);
    }

    /** Somebody else than who spoke last: the subject of the sentence before, or whoever spoke before him in the gender of the verb. */
    private Speaker other(Use use) {
        Speaker before = before(use);
        return before.known() && !genders.disagrees(before, use.cue()) ? before : genders.last(use.cue());
    }

    /** The subject of the sentence before: "X arrived. He said". */
    private Speaker before(Use use) {
        int start = clauses.sentenceStart(use.cueFrom());
        int subject = start > 0 ? leads.of(start - 1) : -1;
        return subject >= 0 ? naming.whole(List.of(subject), turn) : Speaker.UNKNOWN;
    }

    /** Whether what stands between cue and content can only be the subject: a noun as content would be the object else. */
    private boolean parted(Use use) {
        return use.kind() != Use.Kind.NOUN
                || use.begin() > use.cueTo()
                        && (lattice.begins(use.begin() - 1, words.prep) || strangers.end(use.cue()) == use.begin())
                        && !lattice.entry(use.cue()).is("to", "obj");
    }

    /** "Published an article by X in which he says": who wrote what the pronoun stands for, or -1. */
    private int author(Use use) {
        int medium = lattice.longest(use.cueTo(), words.medium);
        if (medium < 0 || !lattice.entry(medium).is("kind", "anaphora")) {
            return -1;
        }
        return leads.author(use.cueFrom());
    }

    /** "Jordan said through its spokesman that": the party after such words between cue and content, or -1. */
    private int onTheTongueOf(Use use) {
        for (int token = use.cueTo(); token < use.begin(); token++) {
            int noun = lattice.longest(token, words.cueNoun);
            if (noun >= 0 && lattice.entry(noun).is("pos", "after")) {
                return lattice.longest(lattice.to(noun), words.party);
            }
        }
        return -1;
    }

    /** The subject of a participle is the speaker of its sentence, or the sentence's own subject. */
    private Speaker participle(Use use) {
        boolean opens = use.cueFrom() == clauses.sentenceStart(use.cueFrom());
        if (turn.last().known() && (opens || lastSentence == text.sentenceOf(use.cueFrom()))) {
            return turn.last();
        }
        int first = leads.first(use.cueFrom());
        return first >= 0 ? naming.whole(List.of(first), turn) : turn.last();
    }

    private Speaker masdar(Use use) {
        if (!lattice.has(use.cue(), words.pron)) {
            int party = lattice.longest(lattice.to(use.cue()), words.party);
            return party >= 0 ? antecedents.of(party, turn) : Speaker.UNKNOWN;
        }
        int first = leads.first(use.cueFrom());
        return first >= 0 ? antecedents.of(first, turn) : turn.last();
    }
}
