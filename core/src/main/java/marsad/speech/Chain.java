package marsad.speech;

import java.util.ArrayList;
import java.util.List;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Mention;
import marsad.model.Span;
import org.jspecify.annotations.Nullable;

/** The media through which words reach the outlet, and to whom they were said. */
final class Chain {
    /** Tokens after the content in which "according to" may name its medium. */
    private static final int FURTHEST_SOURCE = 12;

    private final Words words;
    private final Lattice lattice;
    private final Clauses clauses;
    private final List<Mention> mentions;

    Chain(Words words, Lattice lattice, Clauses clauses, List<Mention> mentions) {
        this.words = words;
        this.lattice = lattice;
        this.clauses = clauses;
        this.mentions = mentions;
    }

    /** Media named between cue and content, or right after the content, nearest to the outlet first. */
    List<Span> via(Use use, int contentEnd) {
        List<Span> via = new ArrayList<>();
        int to = use.begin() > use.cueFrom() ? use.begin() : use.cueTo();
        media(use.from() >= 0 ? lattice.to(use.from()) : use.cueTo(), to, via);
        int end = Math.min(clauses.sentenceEnd(Math.max(contentEnd - 1, 0)), contentEnd + FURTHEST_SOURCE);
        for (int token = contentEnd; token < end; token++) {
            if (lattice.begins(token, words.cueNoun)) {
                media(token, end, via);
                break;
            }
        }
        return via;
    }

    private void media(int from, int to, List<Span> via) {
        for (int token = from; token < to; token++) {
            int party = lattice.longest(token, words.party);
            if (party >= 0 && medium(mentions.get(lattice.value(party)))) {
                via.add(mentions.get(lattice.value(party)).phrase());
            }
        }
    }

    private static boolean medium(Mention mention) {
        return mention.entity().kind() == Entity.Kind.MEDIUM || "media".equals(mention.rule());
    }

    /** The party in the dative right after the subject. */
    @Nullable
    Entity addressee(Use use) {
        if (use.cue() < 0 || use.begin() < use.cueTo()) {
            return null;
        }
        for (int token = use.cueTo(); token < use.begin(); token++) {
            int party = lattice.longestWith(token, words.party, words.li);
            if (party >= 0 && mentions.get(lattice.value(party)).entity().kind() != Entity.Kind.MEDIUM) {
                return mentions.get(lattice.value(party)).entity();
            }
        }
        return null;
    }
}
