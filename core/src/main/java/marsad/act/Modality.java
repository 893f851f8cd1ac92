package marsad.act;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.model.Event;
import marsad.model.EventType;
import marsad.model.Span;
import marsad.model.Statement;
import marsad.text.Text;
import org.jspecify.annotations.Nullable;

/** Whether an act took place, by tense, particles and the verbs that govern it. */
final class Modality {
    private static final char COMMA = '\u060C';
    private static final String DENY = "deny";
    /** Stances whose content is wanted or feared, not told. */
    private static final Set<String> WANT =
            Set.of("demand", "call-for", "threaten", "propose", "ask", "hope", "promise", "fear");

    private static final int BEFORE = 14;
    private static final int CONDITION = 8;
    private static final int AFTER = 3;
    /** How far behind a noun the verb may stand that says it will come. */
    private static final int PREDICATE = 12;

    private final Words words;
    private final Context context;
    private final Lattice lattice;
    private final int that;
    private final List<Span> denied;
    private final List<Span> wanted;

    Modality(Words words, Context context, int that, List<Statement> statements) {
        this.words = words;
        this.context = context;
        this.lattice = context.lattice();
        this.that = that;
        denied = contents(statements, Set.of(DENY));
        wanted = contents(statements, WANT);
    }

    private static List<Span> contents(List<Statement> statements, Set<String> stances) {
        return statements.stream()
                .filter(s -> stances.contains(s.stance()))
                .map(Statement::content)
                .toList();
    }

    /** The status that the words give an act; {@code headline} makes the present tense a past. */
    Event.Status of(Candidate c, EventType type, boolean headline) {
        int head = c.verb() >= 0 && lattice.from(c.verb()) < c.from() ? lattice.from(c.verb()) : c.from();
        Event.Status said =
                stronger(stronger(before(c, head), after(c)), stronger(governing(c), stronger(denied(c), wanted(c))));
        return said != null ? said : plain(c, type, headline, head);
    }

    /** Whether somebody is held to deny the act: it stands in the first clause of what he denies. */
    private Event.@Nullable Status denied(Candidate c) {
        Text text = context.text();
        int at = text.span(c.from(), c.from() + 1).start();
        for (Span content : denied) {
            if (content.start() <= at && at < content.end() && oneClause(text.tokenAt(content.start()), c.from())) {
                return Event.Status.DENIED;
            }
        }
        return null;
    }

    /** Whether somebody is held to want or threaten the act: no other one stands before it in what he says. */
    private Event.@Nullable Status wanted(Candidate c) {
        if (c.has(words.past())) {
            return null;
        }
        Text text = context.text();
        int at = text.span(c.from(), c.from() + 1).start();
        for (Span content : wanted) {
            if (content.start() <= at && at < content.end() && first(text.tokenAt(content.start()), c.from())) {
                return Event.Status.HYPOTHETICAL;
            }
        }
        return null;
    }

    private boolean first(int from, int to) {
        for (int token = from; token < to; token++) {
            if (context.parts(token) || context.act(token)) {
                return false;
            }
        }
        return true;
    }

    private boolean oneClause(int from, int to) {
        for (int token = from; token < to; token++) {
            if (Parties.ends(context.text(), token) || context.text().isMark(token, COMMA)) {
                return false;
            }
        }
        return true;
    }

    /** What a modal verb says that has the act for its object. */
    private Event.@Nullable Status governing(Candidate c) {
        boolean modal = c.verb() >= 0 && lattice.symbol(c.verb()) == words.modalVerb();
        boolean opposed =
                modal && c.type().quad() == 4 && lattice.entry(c.verb()).is("means", "oppose");
        return modal && !opposed ? status(lattice.entry(c.verb()).need("status")) : null;
    }

    private Event.Status plain(Candidate c, EventType type, boolean headline, int head) {
        boolean present = has(c, words.present());
        if (has(c, words.future())) {
            return Event.Status.PLANNED;
        }
        if (type == EventType.CONSULT && c.has(words.li()) && !c.has(words.finite()) && c.filled("subject")) {
            return Event.Status.PLANNED; // "to meet X"
        }
        if (type.quad() == 4 && c.has(words.li()) && !c.has(words.finite()) && c.filled("agent")) {
            return Event.Status.HYPOTHETICAL; // "to expel X"
        }
        boolean meeting = type == EventType.CONSULT
                && (c.sure() && c.entry().is("mutual", "yes") || c.entry().is("mode", "visit"));
        if (present && !headline && meeting && !led(c)) {
            return Event.Status
                    .PLANNED; // "and X meets Y" is still to come; "X meets Y" is how leads tell what took place
        }
        if (type.quad() == 4 && c.verb() < 0 && c.has(words.li()) && c.has(words.masdar())) {
            return Event.Status.HYPOTHETICAL; // "in order to attack X"
        }
        if (present && (has(c, words.li()) || head > 0 && bareThat(head - 1))) {
            return Event.Status.HYPOTHETICAL;
        }
        if (present && !headline && type.quad() != 1 && type.quad() != 3) {
            return Event.Status.ONGOING;
        }
        String lasting =
                type != c.ownType() || c.has(words.finite()) || c.verb() >= 0 && lattice.has(c.verb(), words.past())
                        ? null
                        : c.entry().get("status");
        return lasting == null ? Event.Status.HAPPENED : status(lasting);
    }

    /** Whether who meets is named before the verb. */
    private static boolean led(Candidate c) {
        return c.role("subject").stream().anyMatch(party -> party.to() <= c.from());
    }

    /** Whether "that" without a pronoun stands at a token: a verb right after it is no fact. */
    private boolean bareThat(int token) {
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            if (lattice.symbol(edge) == that && !lattice.has(edge, words.pron())) {
                return true;
            }
        }
        return false;
    }

    private boolean has(Candidate c, int feature) {
        return c.verb() >= 0 ? lattice.has(c.verb(), feature) : c.has(feature) && c.has(words.finite());
    }

    private static Event.Status status(String name) {
        return Event.Status.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** A denial outweighs a condition, a condition a plan, a plan what goes on. */
    private static Event.@Nullable Status stronger(Event.@Nullable Status a, Event.@Nullable Status b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.compareTo(b) >= 0 ? a : b;
    }

    private Event.@Nullable Status before(Candidate c, int head) {
        Event.Status found = null;
        int start = context.text().sentenceStart(context.text().sentenceOf(head));
        boolean direct = true;
        for (int at = head - 1; at >= Math.max(start, head - BEFORE); at--) {
            if (Parties.ends(context.text(), at)) {
                break;
            }
            found = stronger(found, at(c, at, head, direct));
            direct &= context.transparent(at);
            if (!direct && (head - at > CONDITION || context.finiteAt(at))) {
                break;
            }
        }
        return found;
    }

    /** What the modal words that begin at a token say; only those that govern others reach over foreign words. */
    private Event.@Nullable Status at(Candidate c, int token, int head, boolean direct) {
        Event.Status found = null;
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            int symbol = lattice.symbol(edge);
            boolean modal = symbol == words.modal();
            if ((modal || symbol == words.modalVerb() && !lattice.has(edge, words.def()))
                    && edge != c.verb()
                    && lattice.to(edge) <= head) {
                Entry entry = lattice.entry(edge);
                boolean near = entry.get("with") == null ? direct : lattice.to(edge) == head && has(c, words.present());
                boolean condition = modal && entry.get("with") == null && entry.is("reach", "clause");
                if ((near || condition) && needed(entry, lattice.to(edge), c.from())) {
                    found = stronger(found, status(entry.need("status")));
                }
            }
        }
        return found;
    }

    private boolean needed(Entry entry, int from, int to) {
        String prep = entry.get("needs");
        if (prep == null) {
            return true;
        }
        for (int token = from; token <= to; token++) {
            if (context.governs(token, prep)) {
                return true;
            }
        }
        return false;
    }

    private static boolean after(Entry entry, int distance) {
        return entry.is("after", "far") || distance < AFTER && entry.is("after", "yes");
    }

    private Event.@Nullable Status after(Candidate c) {
        int end = Math.min(context.text().sentenceEnd(context.text().sentenceOf(c.from())), c.to() + PREDICATE);
        Event.Status found = null;
        for (int at = c.to(); at < end && !c.has(words.finite()); at++) {
            for (int edge = lattice.first(at); edge >= 0; edge = lattice.next(edge)) {
                if (lattice.symbol(edge) == words.modal() && after(lattice.entry(edge), at - c.to())) {
                    found = stronger(found, status(lattice.entry(edge).need("status")));
                }
            }
        }
        return found;
    }
}
