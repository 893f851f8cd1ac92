package marsad.speech;

import java.util.ArrayList;
import java.util.List;
import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Mention;
import marsad.model.Span;
import marsad.model.Speaker;
import marsad.text.Text;
import org.jspecify.annotations.Nullable;

/** Who has been speaking so far: resolves "he added", "the official said", "stressing that". */
final class Discourse {
    private final Words words;
    private final Lattice lattice;
    private final Text text;
    private final List<Mention> mentions;
    private final Subjects subjects;
    private Speaker last = Speaker.UNKNOWN;
    private int lastSentence = -1;
    private @Nullable Entity lastPerson;

    Discourse(Words words, Reading reading, List<Mention> mentions, Subjects subjects) {
        this.words = words;
        this.lattice = reading.lattice();
        this.text = reading.text();
        this.mentions = mentions;
        this.subjects = subjects;
    }

    /**
     * The speaker of a use; unless somebody else reports it, he is remembered for the uses after it.
     *
     * @param contentEnd token after the contents of the uses before this one
     */
    Speaker speaker(Use use, int contentEnd) {
        Speaker speaker = find(use);
        boolean inside = use.cueFrom() < contentEnd;
        if (speaker.known() && !inside && !nested(use)) {
            last = speaker;
            lastSentence = text.sentenceOf(use.cueFrom());
            Entity first = speaker.entities().get(0);
            if (first.kind() == Entity.Kind.PERSON) {
                lastPerson = first;
            }
        }
        return speaker;
    }

    /** Who spoke last. */
    Speaker last() {
        return last;
    }

    private boolean nested(Use use) {
        return use.kind() == Use.Kind.HEADLINE || use.cue() >= 0 && lattice.has(use.cue(), words.masdar);
    }

    private Speaker find(Use use) {
        return switch (use.kind()) {
            case HEADLINE, ACCORDING -> speaker(use.match().edgeOf("speaker"));
            case FROM -> from(use);
            case AFTER -> afterQuotation(use);
            default -> ofCue(use);
        };
    }

    private Speaker from(Use use) {
        int from = use.match().edgeOf("from");
        int after = -1;
        for (int token = lattice.to(from); token < use.begin(); token++) {
            boolean about = isAbout(token);
            int party = about ? lattice.longest(token + 1, words.party) : -1;
            if (party >= 0) {
                after = party;
                break;
            }
        }
        return after < 0 ? Speaker.UNKNOWN : speaker(after);
    }

    private boolean isAbout(int token) {
        int prep = lattice.longest(token, words.prep);
        return prep >= 0 && lattice.entry(prep).id().equals("an");
    }

    private Speaker afterQuotation(Use use) {
        List<Integer> edges = subjects.of(use.cue());
        return edges.isEmpty() ? last : speaker(edges);
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
            return speaker(tongue);
        }
        List<Integer> edges = subjects.of(cue);
        // "Issued a statement which said": the statement's author speaks.
        if (edges.size() == 1 && subjects.document(edges.get(0)) && lattice.to(edges.get(0)) <= use.cueFrom()) {
            int first = subjects.firstInSentence(lattice.from(edges.get(0)));
            return first >= 0 ? speaker(first) : speaker(edges);
        }
        return edges.isEmpty() ? last : speaker(edges);
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
        if (last.known() && lastSentence == text.sentenceOf(use.cueFrom())) {
            return last;
        }
        int first = subjects.firstInSentence(use.cueFrom());
        return first >= 0 ? speaker(first) : last;
    }

    private Speaker masdar(Use use) {
        if (!lattice.has(use.cue(), words.pron)) {
            int party = lattice.longest(lattice.to(use.cue()), words.party);
            return party >= 0 ? speaker(party) : Speaker.UNKNOWN;
        }
        int first = subjects.firstInSentence(use.cueFrom());
        return first >= 0 ? speaker(first) : last;
    }

    private Speaker speaker(List<Integer> edges) {
        if (edges.size() == 1) {
            return speaker(edges.get(0));
        }
        List<Entity> all = new ArrayList<>();
        Span span = null;
        for (int edge : edges) {
            Speaker one = speaker(edge);
            all.addAll(one.entities());
            Span at = one.span();
            span = span == null || at == null ? at : span.union(at);
        }
        return new Speaker(all, span);
    }

    private Speaker speaker(int edge) {
        Mention mention = mentions.get(lattice.value(edge));
        Entity entity = mention.entity();
        if (entity.kind() == Entity.Kind.SOURCE && definiteWord(edge) && lattice.has(headOf(edge), words.dual)) {
            List<Entity> pair = lastTwoPersons(mention.phrase().start());
            return pair.isEmpty() ? Speaker.of(entity, mention.phrase()) : new Speaker(pair, mention.phrase());
        }
        if (entity.kind() == Entity.Kind.SOURCE && definiteWord(edge) && !lattice.has(headOf(edge), words.plural)) {
            Entity before = antecedent(lattice.from(edge));
            if (before != null) {
                return Speaker.of(before, mention.phrase());
            }
        } else if (entity.kind() == Entity.Kind.SOURCE && entity.state() != null && definitePerson(edge)) {
            Entity compatriot = compatriot(entity.state(), mention.phrase().start());
            if (compatriot != null) {
                return Speaker.of(compatriot, mention.phrase());
            }
        }
        return Speaker.of(entity, mention.phrase());
    }

    /** The edge of the noun that a phrase begins with: an office or a source. */
    private int headOf(int edge) {
        int source = lattice.longestWith(lattice.from(edge), words.source, words.def);
        return source >= 0 ? source : lattice.longestWith(lattice.from(edge), words.office, words.def);
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

    /** The person of a state named last before an offset. */
    private @Nullable Entity compatriot(String state, int before) {
        Entity found = null;
        for (Mention mention : mentions) {
            if (mention.phrase().start() >= before) {
                break;
            }
            if (mention.entity().kind() == Entity.Kind.PERSON
                    && state.equals(mention.entity().state())) {
                found = mention.entity();
            }
        }
        return found;
    }

    private @Nullable Entity antecedent(int token) {
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
        Entity speaking = last.known() ? last.entities().get(0) : null;
        return switch (source < 0 ? "person" : lattice.entry(source).get("kind", "")) {
            case "person" -> speaking != null && speaking.kind() == Entity.Kind.SOURCE ? speaking : lastPerson;
            case "body" -> organization(token, speaking);
            case "document" -> speaking;
            default -> speaking != null && speaking.kind() == Entity.Kind.SOURCE ? speaking : null;
        };
    }

    /** The longer phrase before a token with the same noun at its head: "an official in the ministry" ... "the official". */
    private @Nullable Entity sameHead(int token) {
        int before = text.span(token, token + 1).start();
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (mention.phrase().start() < before && mention.entity().kind() == Entity.Kind.SOURCE) {
                int from = text.tokenAt(mention.phrase().start());
                boolean longer =
                        mention.phrase().end() > text.span(from, from + 1).end();
                if (longer && sameEntry(from, token, words.source) || longer && sameEntry(from, token, words.office)) {
                    return mention.entity();
                }
            }
        }
        return null;
    }

    private boolean sameEntry(int one, int other, int symbol) {
        int a = lattice.longest(one, symbol);
        int b = lattice.longest(other, symbol);
        return a >= 0 && b >= 0 && lattice.value(a) == lattice.value(b);
    }

    /** The person named last before a token with an office of that kind: "the minister" is the foreign minister. */
    private @Nullable Entity holder(String office, int token) {
        int before = text.span(token, token + 1).start();
        Entity found = null;
        for (Mention mention : mentions) {
            String held = mention.entity().office();
            if (mention.phrase().start() >= before) {
                break;
            }
            if (mention.entity().kind() == Entity.Kind.PERSON && held != null && held.endsWith(office)) {
                found = mention.entity();
            }
        }
        return found;
    }

    private @Nullable Entity organization(int token, @Nullable Entity speaking) {
        if (speaking != null && speaking.kind() == Entity.Kind.ORGANIZATION) {
            return speaking;
        }
        int before = text.span(token, token + 1).start();
        Entity found = null;
        for (Mention mention : mentions) {
            if (mention.phrase().start() < before && mention.entity().kind() == Entity.Kind.ORGANIZATION) {
                found = mention.entity();
            }
        }
        return found;
    }
}
