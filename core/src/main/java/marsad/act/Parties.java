package marsad.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import marsad.lang.Reading;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Mention;
import marsad.model.Span;
import marsad.model.Speaker;
import marsad.text.Text;
import marsad.text.Token;
import org.jspecify.annotations.Nullable;

/** The mentions of one report as sides of acts, with those that "and" joins to them. */
final class Parties {
    /** How many sentences a report stays at one place. */
    private static final int SCENE = 4;
    /** How many sentences off a state is still spoken of. */
    private static final int NEAR = 2;

    private final Words words;
    private final Lattice lattice;
    private final Text text;
    private final List<Mention> mentions;
    private final Focus focus;
    /** Parties that words stand for, by their first token. */
    private final Map<Integer, Party> standing = new HashMap<>();

    private final List<Party> implied = new ArrayList<>();

    Parties(Words words, Reading reading, List<Mention> mentions) {
        this.words = words;
        this.lattice = reading.lattice();
        this.text = reading.text();
        this.mentions = mentions;
        this.focus = Focus.of(mentions);
    }

    /** Keeps a party that words stand for without naming it; the value of the edge that means it. */
    int imply(Party party) {
        implied.add(party);
        standing.put(party.from(), party);
        return mentions.size() + implied.size() - 1;
    }

    /** Whether a side is people without a state, as "the refugees". */
    boolean people(Party party) {
        int source = party.code() == null ? lattice.longest(party.from(), words.source()) : -1;
        return source >= 0 && lattice.entry(source).is("kind", "person");
    }

    /** Whether an edge names somebody who can stand in an event. */
    boolean coded(int edge) {
        return edge >= 0 && of(edge).stream().anyMatch(p -> p.code() != null);
    }

    /** The party or place of an edge with those that "and" joins to it. */
    List<Party> joined(int edge) {
        List<Party> all = new ArrayList<>(located(edge));
        if (lattice.to(edge) - 1 > lattice.from(edge)) {
            all.addAll(lastOf(lattice.to(edge) - 1)); // "the French and German forces"
        }
        all.addAll(adjectiveAfter(lattice.to(edge)));
        int next = joinedAfter(lattice.to(edge));
        while (next >= 0) {
            all.addAll(located(next));
            next = joinedAfter(lattice.to(next));
        }
        return all;
    }

    /** "The officials in Israel" are those of Israel, the group "X" is X, the people of a town are of its state. */
    private List<Party> located(int edge) {
        List<Party> named = of(edge);
        int next = lattice.to(edge);
        int quoted = next + 1 < text.size() && quotes(text, next) ? lattice.longest(next + 1, words.side()) : -1;
        if (!coded(edge) && coded(quoted) && of(quoted).get(0).entity().kind() == Entity.Kind.ORGANIZATION) {
            return of(quoted);
        }
        if (!coded(edge) && next < text.size() && body(edge) && plain(next) && lattice.begins(next, words.place())) {
            return of(lattice.longest(next, words.place()));
        }
        boolean open = named.size() == 1 && named.get(0).code() == null && next + 1 < text.size();
        int prep = open ? lattice.longest(next, words.prep()) : -1;
        int state = prep >= 0 && lattice.entry(prep).id().equals("fi") ? lattice.longest(next + 1, words.side()) : -1;
        boolean ofState =
                state >= 0 && of(state).size() == 1 && of(state).get(0).entity().kind() == Entity.Kind.STATE;
        return ofState ? of(state) : named;
    }

    /** Whether an edge is one word for a body, as "police", "people". */
    private boolean body(int edge) {
        int token = lattice.from(edge);
        boolean word = lattice.to(edge) == token + 1;
        return word && (lattice.begins(token, words.body()) || lattice.begins(token, words.ownBody()));
    }

    /** Whether no reading of a word has a preposition. */
    private boolean plain(int token) {
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            if (lattice.has(edge, words.bi() | words.li() | words.ka() | words.and())) {
                return false;
            }
        }
        return true;
    }

    private int joinedAfter(int token) {
        int at = token < text.size() && text.isMark(token, '\u060C') ? token + 1 : token;
        if (at >= text.size() || text.sentenceOf(at) != text.sentenceOf(token - 1)) {
            return -1;
        }
        int edge = lattice.longest(at, words.side());
        return edge >= 0 && lattice.has(edge, words.and()) ? edge : -1;
    }

    /** The state of an adjective that "and" joins to the last word of a phrase, as in "the French and German presidents". */
    private List<Party> adjectiveAfter(int token) {
        int edge = token < text.size() ? lattice.longest(token, words.demonym()) : -1;
        return edge >= 0 && lattice.has(edge, words.and()) ? adjective(edge) : List.of();
    }

    /** The state that the last word of a phrase names with "and", as a noun or an adjective. */
    private List<Party> lastOf(int token) {
        int edge = lattice.longest(token, words.demonym());
        return edge >= 0 && lattice.has(edge, words.and()) ? alike(edge) : List.of();
    }

    /** The state of a word that may be its adjective where it looks like its name: "a Russian" and "Russia". */
    List<Party> alike(int edge) {
        int token = lattice.from(edge);
        String code = lattice.entry(edge).id();
        return mentions.stream()
                .filter(m -> m.span().overlaps(lattice.span(edge))
                        && code.equals(m.entity().id()))
                .map(m -> new Party(code, m.entity(), token, lattice.to(edge)))
                .limit(1)
                .toList();
    }

    /** The parties that one edge names: "both sides" are two, an unclear "both sides" none. */
    List<Party> of(int edge) {
        int from = lattice.from(edge);
        if (lattice.begins(from, words.bothSides()) || ofBoth(edge)) {
            return focus.both().stream()
                    .map(code -> new Party(code, Entity.state(code, code), from, lattice.to(edge)))
                    .toList();
        }
        if (lattice.value(edge) >= mentions.size()) {
            Party owner = implied.get(lattice.value(edge) - mentions.size());
            return List.of(new Party(owner.code(), owner.entity(), from, lattice.to(edge)));
        }
        Mention mention = mentions.get(lattice.value(edge));
        Entity entity = mention.entity();
        Party stands = entity.code() == null ? standing.get(from) : null;
        boolean same = stands != null && stands.to() == lattice.to(edge);
        return same
                ? List.of(stands)
                : mentions.stream()
                        .filter(m -> m == mention
                                || m.span().equals(mention.span()) && m.entity().code() != null)
                        .map(m -> new Party(code(m.entity()), m.entity(), from, lattice.to(edge)))
                        .toList(); // "both Koreas" are two
    }

    /** Whether an edge ends with "both countries", as "the presidents of both countries". */
    private boolean ofBoth(int edge) {
        int last = lattice.to(edge) - 1;
        return last > lattice.from(edge)
                && lattice.begins(last, words.bothSides())
                && lattice.value(edge) >= 0
                && lattice.value(edge) < mentions.size()
                && mentions.get(lattice.value(edge)).entity().code() == null;
    }

    /** Who speaks, as parties that the text names somewhere before a token. */
    List<Party> of(Speaker speaker, int token) {
        return speaker.entities().stream()
                .map(entity -> new Party(code(entity), entity, token, token))
                .filter(party -> party.code() != null)
                .toList();
    }

    /** What the report is about. */
    Focus focus() {
        return focus;
    }

    /** The other of the two states in focus if it is named near a token, or null. */
    @Nullable
    String counterpart(String code, int token) {
        String other = counterpart(code);
        boolean near = other != null
                && mentions.stream()
                        .filter(m -> other.equals(m.entity().code()))
                        .mapToInt(m -> text.sentenceOf(text.tokenAt(m.span().start())))
                        .anyMatch(s -> Math.abs(s - text.sentenceOf(token)) <= NEAR);
        return near ? other : null;
    }

    /** The other of the two states in focus, or null if {@code code} is none of them. */
    @Nullable
    String counterpart(String code) {
        int at = focus.both().indexOf(code);
        return at < 0 ? null : focus.both().get(1 - at);
    }

    /** The party that an adjective of a state stands for; none where the report does not mean the state. */
    List<Party> adjective(int edge) {
        Entry entry = lattice.entry(edge);
        Span span = lattice.span(edge);
        for (Mention mention : mentions) {
            Entity entity = mention.entity();
            if (mention.span().overlaps(span) && entity.id().equals(entry.id()) && isAdjective(mention)) {
                return List.of(new Party(entry.id(), entity, lattice.from(edge), lattice.to(edge)));
            }
        }
        return List.of();
    }

    private static boolean isAdjective(Mention mention) {
        return mention.rule() != null && mention.rule().startsWith("demonym");
    }

    /** The place nearest to a token in its sentence, else the state nearest to it; if it names none, of those before it. */
    List<Party> nearest(int token) {
        int sentence = text.sentenceOf(token);
        for (int at = sentence; at >= Math.max(0, sentence - SCENE); at--) {
            List<Party> place = nearest(token, at, words.place());
            List<Party> found = place.isEmpty() ? nearest(token, at, words.side()) : place;
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Party> nearest(int token, int sentence, int symbol) {
        List<Party> best = List.of();
        int distance = Integer.MAX_VALUE;
        for (int at = text.sentenceStart(sentence); at < text.sentenceEnd(sentence); at++) {
            int edge = lattice.longest(at, symbol);
            if (edge >= 0
                    && Math.abs(at - token) < distance
                    && !origin(at)
                    && of(edge).stream().anyMatch(Parties::victim)) {
                distance = Math.abs(at - token);
                best = of(edge);
            }
            int people = symbol == words.side() && Math.abs(at - token) < distance ? people(at) : -1;
            if (people >= 0 && !adjective(people).isEmpty()) {
                distance = Math.abs(at - token);
                best = adjective(people);
            }
        }
        return best;
    }

    /** Whether "from" stands before a token: "rebels backed by X" are not X. */
    private boolean origin(int token) {
        int prep = token == 0 ? -1 : lattice.longest(token - 1, words.prep());
        return prep >= 0 && lattice.entry(prep).id().equals("min");
    }

    /** Whether a word for a place stands right before a token: "the Egyptian capital". */
    private boolean inRegion(int token) {
        int region = token == 0 ? -1 : lattice.longest(token - 1, words.region());
        return region >= 0 && lattice.to(region) == token;
    }

    /** The adjective of a state that begins at a token where it names people or a place, "the Egyptians"; or -1. */
    private int people(int token) {
        int edge = lattice.longest(token, words.demonym());
        boolean named = edge >= 0 && (lattice.has(edge, words.plural()) || inRegion(token));
        return named ? edge : -1;
    }

    private static boolean victim(Party party) {
        Entity.Kind kind = party.entity().kind();
        return party.code() != null && (kind == Entity.Kind.STATE || kind == Entity.Kind.SOURCE);
    }

    /** The name of the town at a span, folded; null where it is no place smaller than a state. */
    @Nullable
    String town(Span span) {
        int token = text.tokenAt(span.start());
        return lattice.begins(token, words.place()) ? text.form(token) : null;
    }

    /** The party edge that begins at a token, or -1. */
    int at(int token) {
        return lattice.longest(token, words.side());
    }

    /** Whether "she" stands for it: a state, a body. */
    static boolean feminine(Entity entity) {
        return entity.kind() == Entity.Kind.STATE || entity.kind() == Entity.Kind.ORGANIZATION;
    }

    private static @Nullable String code(Entity entity) {
        return entity.kind() == Entity.Kind.MEDIUM ? null : entity.code();
    }

    /** Whether a token is a mark at which a clause ends: colon, semicolon, full stop. */
    static boolean ends(Text text, int token) {
        return text.kind(token) == Token.BREAK
                || text.isMark(token, ':')
                || text.isMark(token, '\u061B')
                || text.isMark(token, '.');
    }

    /** Whether a token is a quotation mark. */
    static boolean quotes(Text text, int token) {
        int type = Character.getType(text.folded()[text.start(token)]);
        return type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || text.isMark(token, '"');
    }
}
