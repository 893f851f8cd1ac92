package marsad.speech;

import java.util.ArrayList;
import java.util.List;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Mention;
import marsad.model.Speaker;
import marsad.text.Text;
import marsad.text.Token;
import org.jspecify.annotations.Nullable;

/** Those whom a report itself introduces as speakers, so that a surname or a head alone stands for them later. */
final class Introduced {
    private final Words words;
    private final Lattice lattice;
    private final Text text;
    private final String source;
    private final List<Mention> mentions;
    private final List<Known> known = new ArrayList<>();

    Introduced(Words words, Lattice lattice, String source, List<Mention> mentions) {
        this.words = words;
        this.mentions = mentions;
        this.lattice = lattice;
        this.text = lattice.text();
        this.source = source;
    }

    /**
     * A phrase and whom it introduced.
     *
     * @param head first token of what he is, which may stand before his name
     */
    private record Known(int from, int to, int head, Entity entity) {}

    /** Who is meant by some tokens: whoever was introduced with the same last word, or somebody new. */
    Speaker meet(int from, int to) {
        return meet(from, to, from);
    }

    /** Who is meant by a name that follows what he is from {@code head} on: "the chief executive of the fair, X". */
    Speaker meet(int from, int to, int head) {
        int first = from;
        int last = to;
        while (last - 1 > first && text.kind(last - 1) == Token.MARK) {
            last--;
        }
        while (first < last - 1 && text.kind(first) == Token.MARK) {
            first++;
        }
        Entity met = earlier(first, last);
        Entity entity = met != null
                ? met
                : Entity.source(
                        text.foldedSpan(start(first), text.end(last - 1)).of(source));
        if (met == null || head < first) {
            known.add(new Known(first, last, Math.min(head, first), entity));
        }
        return Speaker.of(entity, text.span(from, to));
    }

    private @Nullable Entity earlier(int from, int to) {
        for (int i = known.size() - 1; i >= 0; i--) {
            Known earlier = known.get(i);
            if (to - from <= earlier.to() - earlier.from() && ends(earlier, from, to)) {
                return earlier.entity();
            }
        }
        return mentioned(from, to);
    }

    /** Where the first word of a name begins, behind a preposition that is written together with it. */
    private int start(int token) {
        int start = text.start(token);
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            if (!lattice.has(edge, words.bi | words.li)) {
                return text.start(token);
            }
            start = lattice.symbol(edge) == words.party ? start : lattice.start(edge);
        }
        return start;
    }

    /** Whether an earlier phrase ends with the same words; a word for what somebody is may stand before them. */
    private boolean ends(Known earlier, int from, int to) {
        int last = 1;
        while (last <= to - from && same(earlier.to() - last, to - last)) {
            last++;
        }
        int other = to - last;
        return last > 1 && (other < from || lattice.begins(other, words.source) || lattice.begins(other, words.office));
    }

    /** Whoever an earlier phrase with the same words names: the paper "Le Monde" ... "Le Monde". */
    private @Nullable Entity mentioned(int from, int to) {
        int start = text.span(from, to).start();
        for (Mention mention : mentions) {
            if (mention.phrase().start() >= start) {
                return null;
            }
            Entity.Kind kind = mention.entity().kind();
            boolean known = to - from == 1 ? kind != Entity.Kind.STATE : kind == Entity.Kind.PERSON;
            if (known && holds(mention, from, to)) {
                return mention.entity();
            }
        }
        return null;
    }

    private boolean holds(Mention mention, int from, int to) {
        int end = text.tokenAt(mention.phrase().end()) - (to - from);
        for (int at = text.tokenAt(mention.phrase().start()); at <= end; at++) {
            int equal = 0;
            while (equal < to - from && same(at + equal, from + equal)) {
                equal++;
            }
            if (equal == to - from) {
                return true;
            }
        }
        return false;
    }

    /** Whoever was introduced last by a longer phrase whose head is the same entry of a class, or null. */
    @Nullable
    Entity headed(int token, int symbol) {
        int head = lattice.longest(token, symbol);
        for (int i = known.size() - 1; i >= 0 && head >= 0; i--) {
            int other = lattice.longest(known.get(i).head(), symbol);
            if (other >= 0 && lattice.value(other) == lattice.value(head)) {
                return known.get(i).entity();
            }
        }
        return null;
    }

    /** Whoever was introduced last as what some tokens say: "the chief executive" ... "the chief executive"; or null. */
    @Nullable
    Entity described(int from, int to) {
        for (int i = known.size() - 1; i >= 0; i--) {
            if (known.get(i).head() < from && begins(known.get(i).head(), from, to)) {
                return known.get(i).entity();
            }
        }
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            boolean person = mention.entity().kind() == Entity.Kind.PERSON;
            if (person && begins(text.tokenAt(mention.phrase().start()), from, to)) {
                return mention.entity();
            }
        }
        return null;
    }

    /** Whether an earlier phrase begins with the same words. */
    private boolean begins(int head, int from, int to) {
        for (int i = 0; i < to - from; i++) {
            if (head + i >= from || !same(head + i, from + i)) {
                return false;
            }
        }
        return true;
    }

    private boolean same(int one, int other) {
        int length = text.end(one) - text.start(one);
        if (text.end(other) - text.start(other) != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.folded()[text.start(one) + i] != text.folded()[text.start(other) + i]) {
                return false;
            }
        }
        return true;
    }
}
