package marsad.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Mention;
import marsad.model.Span;
import marsad.model.Statement;
import marsad.text.Quotation;

/** Tells what a content is about, whom it names, and whether the outlet keeps its distance from it. */
final class Bearing {
    /** The words of a topic must weigh so much together; one telling phrase does. */
    private static final int ENOUGH = 3;
    /** So many words in marks inside indirect speech are a word that the outlet does not make its own. */
    private static final int SINGLE_WORDS = 2;

    private final Words words;
    private final Lattice lattice;
    private final List<Mention> mentions;
    private int next;

    Bearing(Words words, Lattice lattice, List<Mention> mentions) {
        this.words = words;
        this.lattice = lattice;
        this.mentions = mentions;
    }

    Statement.About about(int from, int to, Span content) {
        return new Statement.About(topics(from, to), concerned(content));
    }

    private List<String> topics(int from, int to) {
        Map<String, Integer> weights = new TreeMap<>();
        for (int token = from; token < to; token++) {
            if (!lattice.begins(token, words.topic)) {
                continue;
            }
            int edge = lattice.longest(token, words.topic);
            Entry entry = lattice.entry(edge);
            weights.merge(entry.id(), Integer.parseInt(entry.get("weight", "1")), Integer::sum);
            token = lattice.to(edge) - 1;
        }
        weights.values().removeIf(weight -> weight < ENOUGH);
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Entity> concerned(Span content) {
        Set<String> known = new LinkedHashSet<>();
        List<Entity> concerned = new ArrayList<>();
        for (int i = firstFrom(content.start()); i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.span().start() >= content.end()) {
                break;
            }
            Entity.Kind kind = mention.entity().kind();
            boolean named = kind != Entity.Kind.SOURCE && kind != Entity.Kind.MEDIUM;
            if (named
                    && mention.span().start() >= content.start()
                    && known.add(mention.entity().id())) {
                concerned.add(mention.entity());
            }
        }
        return concerned;
    }

    /** The first mention that may lie in a content; contents come nearly in order. */
    private int firstFrom(int start) {
        while (next > 0 && mentions.get(next - 1).phrase().start() >= start) {
            next--;
        }
        while (next < mentions.size() && mentions.get(next).phrase().end() <= start) {
            next++;
        }
        return next;
    }

    /** Whether the cue doubts what it reports, or marks stand around single words of indirect speech. */
    boolean distanced(Use use, Contents.Content content) {
        if (use.cue() >= 0 && lattice.entry(use.cue()).is("distance", "yes")) {
            return true;
        }
        return content.mode() == Statement.Mode.INDIRECT && marked(content.from(), content.to());
    }

    private boolean marked(int from, int to) {
        for (Quotation quotation : lattice.text().quotations()) {
            if (quotation.open() >= to) {
                return false;
            }
            boolean inside = quotation.open() >= from && quotation.close() <= to;
            if (inside && quotation.close() - quotation.first() <= SINGLE_WORDS && !name(quotation)) {
                return true;
            }
        }
        return false;
    }

    /** Marks around a name say nothing of what the outlet thinks. */
    private boolean name(Quotation quotation) {
        Span span = lattice.text().span(quotation.first(), Math.max(quotation.close(), quotation.first() + 1));
        for (int i = firstFrom(span.start()); i < mentions.size(); i++) {
            if (mentions.get(i).phrase().start() >= span.end()) {
                return false;
            }
            if (mentions.get(i).phrase().end() >= span.start()) {
                return true;
            }
        }
        return false;
    }
}
