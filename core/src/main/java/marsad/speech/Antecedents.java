package marsad.speech;

import java.util.ArrayList;
import java.util.List;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Mention;
import marsad.model.Span;
import marsad.model.Speaker;
import marsad.text.Text;
import org.jspecify.annotations.Nullable;

/** Resolves "the minister", "the official", "the source" to whoever was named before. */
final class Antecedents {
    private final Words words;
    private final Lattice lattice;
    private final Text text;
    private final Clauses clauses;
    private final List<Mention> mentions;
    private final Introduced introduced;

    Antecedents(Words words, Lattice lattice, Clauses clauses, List<Mention> mentions, Introduced introduced) {
        this.clauses = clauses;
        this.words = words;
        this.lattice = lattice;
        this.text = lattice.text();
        this.mentions = mentions;
        this.introduced = introduced;
    }

    /**
     * Who has had the word before.
     *
     * @param last who spoke last
     * @param person the person who spoke last, or null
     * @param issuer who last spoke in a document, for whom "the statement" stands; or null
     */
    record Turn(
            Speaker last, @Nullable Entity person, @Nullable Entity issuer) {}

    /** Who is named by the subject's edges. */
    Speaker of(List<Integer> edges, Turn turn) {
        if (edges.size() == 1) {
            return of(edges.get(0), turn);
        }
        List<Entity> all = new ArrayList<>();
        Span span = null;
        for (int edge : edges) {
            Speaker one = of(edge, turn);
            all.addAll(one.entities());
            Span at = one.span();
            span = span == null || at == null ? at : span.union(at);
        }
        return new Speaker(all, span);
    }

    /** Who is named by an edge: whom a definite office or source alone stands for, else what it says. */
    Speaker of(int edge, Turn turn) {
        Mention mention = mentions.get(lattice.value(edge));
        Entity entity = mention.entity();
        if (entity.kind() == Entity.Kind.SOURCE && definiteWord(edge) && lattice.has(headOf(edge), words.dual)) {
            List<Entity> pair = lastTwoPersons(mention.phrase().start());
            return pair.isEmpty() ? Speaker.of(entity, mention.phrase()) : new Speaker(pair, mention.phrase());
        }
        Entity before = entity.kind() == Entity.Kind.SOURCE
                ? before(edge, entity, mention.phrase().start(), turn)
                : null;
        return Speaker.of(before != null ? before : regime(publisher(mention), edge), mention.phrase());
    }

    /** "An article of the paper X" is what X says; whoever else a mention names speaks for himself. */
    private Entity publisher(Mention mention) {
        Entity entity = mention.entity();
        int from = text.tokenAt(mention.phrase().start());
        int source = entity.kind() == Entity.Kind.SOURCE ? lattice.longest(from, words.source) : -1;
        if (source < 0 || !lattice.entry(source).is("kind", "document")) {
            return entity;
        }
        int end = text.span(from, Math.min(lattice.to(source) + 1, text.size())).end();
        for (Mention other : mentions) {
            boolean genitive = other.phrase().start() > mention.phrase().start()
                    && other.phrase().start() < end;
            if (genitive && other.entity().kind() == Entity.Kind.MEDIUM) {
                return other.entity();
            }
        }
        return entity;
    }

    /** Whether a speaker is somebody else than the words of an edge say by themselves. */
    boolean resolves(int edge, Speaker speaker) {
        return !mentions.get(lattice.value(edge))
                .entity()
                .equals(speaker.entities().get(0));
    }

    /** Whom somebody unnamed was named as before, or null. */
    private @Nullable Entity before(int edge, Entity entity, int start, Turn turn) {
        if (definiteWord(edge)) {
            return several(headOf(edge)) ? group(lattice.from(edge)) : antecedent(lattice.from(edge), turn);
        }
        Entity described = described(edge);
        if (described != null || !definitePerson(edge)) {
            return described;
        }
        boolean anybody = lattice.entry(headOf(edge)).is("stands", "anybody");
        Entity unnamed = unnamed(edge, entity.state(), anybody, start);
        return unnamed != null ? unnamed : compatriot(entity, anybody, start);
    }

    /** "A senior American official" ... "the American official": who was introduced without a name by the same noun; or null. */
    private @Nullable Entity unnamed(int edge, @Nullable String state, boolean anybody, int start) {
        int head = headOf(edge);
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            Entity entity = mention.entity();
            boolean before = mention.phrase().start() < start && entity.kind() == Entity.Kind.SOURCE;
            int other = before ? reading(text.tokenAt(mention.phrase().start()), head) : -1;
            boolean one = other >= 0 && !lattice.has(other, words.def | words.plural | words.dual);
            boolean open = anybody && (state == null || entity.state() == null);
            if (one && (open || state != null && state.equals(entity.state()))) {
                return entity;
            }
        }
        return null;
    }

    /** The edge at a token that reads the same entry as another, or -1. */
    private int reading(int token, int same) {
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            if (lattice.symbol(edge) == lattice.symbol(same) && lattice.value(edge) == lattice.value(same)) {
                return edge;
            }
        }
        return -1;
    }

    /** Whoever was introduced as what some words say, where they are a definite phrase that names nobody. */
    private @Nullable Entity described(int edge) {
        boolean phrase = lattice.to(edge) > lattice.from(edge) + 1;
        return phrase && clauses.definite(lattice.to(edge) - 1)
                ? introduced.described(lattice.from(edge), lattice.to(edge))
                : null;
    }

    /** "The Syrian regime" is the state, under a name that the outlet prefers. */
    private Entity regime(Entity entity, int edge) {
        int source = lattice.longest(lattice.from(edge), words.source);
        String state = entity.state();
        if (state == null || source < 0 || !lattice.entry(source).is("as", "state")) {
            return entity;
        }
        for (Mention mention : mentions) {
            if (mention.entity().kind() == Entity.Kind.STATE
                    && state.equals(mention.entity().id())) {
                return mention.entity();
            }
        }
        return entity;
    }

    /** The edge of the noun that a phrase begins with: an office or a source. */
    private int headOf(int edge) {
        int source = lattice.longestWith(lattice.from(edge), words.source, words.def);
        return source >= 0 ? source : lattice.longestWith(lattice.from(edge), words.office, words.def);
    }

    /** Those named before by a longer phrase with the same plural: no single person. */
    private @Nullable Entity group(int token) {
        Entity same = sameHead(token);
        return same == null || same.kind() == Entity.Kind.PERSON ? null : same;
    }

    /** "The ministers": a plural, by its ending or as the lexicon says. */
    private boolean several(int head) {
        return lattice.has(head, words.plural) || lattice.entry(head).is("number", "several");
    }

    /** The two persons named last before an offset, in the order of the text; empty if there are no two. */
    private List<Entity> lastTwoPersons(int before) {
        List<Entity> found = new ArrayList<>();
        for (int i = mentions.size() - 1; i >= 0 && found.size() < 2; i--) {
            Entity entity = mentions.get(i).entity();
            if (mentions.get(i).phrase().start() < before
                    && entity.kind() == Entity.Kind.PERSON
                    && (found.isEmpty() || !found.get(0).id().equals(entity.id()))) {
                found.add(0, entity);
            }
        }
        return found.size() == 2 ? found : List.of();
    }

    /** "The minister", "the source": one definite word, which stands for somebody named before. */
    private boolean definiteWord(int edge) {
        return lattice.to(edge) == lattice.from(edge) + 1
                && (lattice.longestWith(lattice.from(edge), words.source, words.def) >= 0
                        || lattice.longestWith(lattice.from(edge), words.office, words.def) >= 0);
    }

    /** "The Chinese official": one definite person of a state. */
    private boolean definitePerson(int edge) {
        int source = lattice.longestWith(lattice.from(edge), words.source, words.def);
        return source >= 0
                && lattice.entry(source).is("kind", "person")
                && !lattice.has(source, words.plural)
                && !lattice.has(source, words.dual);
    }

    /** The person named last before an offset who is of the same state as somebody and, unless his noun fits anybody, in the same office; or null. */
    private @Nullable Entity compatriot(Entity unnamed, boolean anybody, int before) {
        String state = unnamed.state();
        Entity found = null;
        for (Mention mention : mentions) {
            if (mention.phrase().start() >= before) {
                break;
            }
            Entity entity = mention.entity();
            boolean fits = anybody || holds(entity, unnamed.office());
            if (state != null && entity.kind() == Entity.Kind.PERSON && state.equals(entity.state()) && fits) {
                found = entity;
            }
        }
        return found;
    }

    private static boolean holds(Entity person, @Nullable String office) {
        String held = person.office();
        return held != null && office != null && held.endsWith(office);
    }

    private @Nullable Entity antecedent(int token, Turn turn) {
        int source = lattice.longestWith(token, words.source, words.def);
        int office = lattice.longestWith(token, words.office, words.def);
        if (office >= 0) {
            Entity holder = holder(lattice.entry(office).get("office", ""), token);
            if (holder != null) {
                return holder;
            }
        }
        Entity same = sameHead(token);
        if (same != null) {
            return same;
        }
        Entity speaking = turn.last().known() ? turn.last().entities().get(0) : null;
        Entity.Kind kind = speaking == null ? null : speaking.kind();
        return switch (source < 0 ? "person" : lattice.entry(source).get("kind", "")) {
            case "person" ->
                kind == Entity.Kind.SOURCE
                                || kind == Entity.Kind.MEDIUM
                                        && source >= 0
                                        && lattice.entry(source).id().equals("source")
                        ? speaking
                        : turn.person();
            case "body" -> kind == Entity.Kind.ORGANIZATION ? speaking : null;
            case "document" ->
                speaks(source) && turn.issuer() != null
                        ? turn.issuer()
                        : speaks(source) || kind == Entity.Kind.ORGANIZATION || turn.issuer() == speaking
                                ? speaking
                                : null;
            case "medium" -> kind == Entity.Kind.MEDIUM ? speaking : only(Entity.Kind.MEDIUM, token);
            default -> kind == Entity.Kind.SOURCE ? speaking : null;
        };
    }

    /** Whether a document has one author, so that it stands for whoever spoke last. */
    private boolean speaks(int source) {
        int next = lattice.to(source);
        boolean another = next < text.size() && lattice.begins(next, words.relative);
        return !another && lattice.entry(source).is("author", "speaker");
    }

    /** The one entity of a kind that was named before a token, or null if there are more or none. */
    private @Nullable Entity only(Entity.Kind kind, int token) {
        int before = text.span(token, token + 1).start();
        Entity found = null;
        for (Mention mention : mentions) {
            if (mention.phrase().start() >= before) {
                break;
            }
            if (mention.entity().kind() == kind) {
                if (found != null && !found.id().equals(mention.entity().id())) {
                    return null;
                }
                found = mention.entity();
            }
        }
        return found;
    }

    /** The longer phrase before a token with the same noun at its head: "an official in the ministry" ... "the official". */
    private @Nullable Entity sameHead(int token) {
        int before = text.span(token, token + 1).start();
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (mention.phrase().start() < before && mention.entity().kind() != Entity.Kind.STATE) {
                int from = text.tokenAt(mention.phrase().start());
                boolean longer =
                        mention.phrase().end() > text.span(from, from + 1).end();
                boolean more = longer || !publisher(mention).equals(mention.entity());
                if (more && (sameEntry(from, token, words.source) || sameEntry(from, token, words.office))) {
                    return publisher(mention);
                }
            }
        }
        return introduced.headed(token, words.source);
    }

    private boolean sameEntry(int one, int other, int symbol) {
        int head = lattice.longest(other, symbol);
        int same = head < 0 ? -1 : reading(one, head);
        return same >= 0 && lattice.has(same, words.plural) == lattice.has(head, words.plural);
    }

    /** The person named last before a token with an office of that kind: "the minister" is the foreign minister. */
    private @Nullable Entity holder(String office, int token) {
        int before = text.span(token, token + 1).start();
        Entity found = null;
        for (Mention mention : mentions) {
            if (mention.phrase().start() >= before) {
                break;
            }
            if (mention.entity().kind() == Entity.Kind.PERSON && holds(mention.entity(), office)) {
                found = mention.entity();
            }
        }
        return found;
    }
}
