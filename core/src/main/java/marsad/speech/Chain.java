package marsad.speech;

import java.util.ArrayList;
import java.util.List;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Link;
import marsad.model.Mention;
import marsad.text.Text;
import org.jspecify.annotations.Nullable;

/** Through what words reach the outlet, and to whom they were said. */
final class Chain {
    /** Tokens after the content in which "according to" may name its medium. */
    private static final int FURTHEST_SOURCE = 12;
    /** Tokens after the content in which the document may stand: "..., he said in a statement". */
    private static final int FURTHEST_DOCUMENT = 4;

    private final Words words;
    private final Lattice lattice;
    private final Text text;
    private final Clauses clauses;
    private final Subjects subjects;
    private final List<Mention> mentions;

    Chain(Words words, Lattice lattice, Clauses clauses, Subjects subjects, List<Mention> mentions) {
        this.words = words;
        this.lattice = lattice;
        this.text = lattice.text();
        this.clauses = clauses;
        this.subjects = subjects;
        this.mentions = mentions;
    }

    /** Media named after the content, then the agency that passes it on, then what stands between cue and content. */
    List<Link> via(Use use, int contentEnd) {
        List<Link> via = new ArrayList<>();
        int end = clauses.sentenceEnd(Math.max(contentEnd - 1, 0));
        for (int token = contentEnd; token < Math.min(end, contentEnd + FURTHEST_SOURCE); token++) {
            if (lattice.begins(token, words.cueNoun)) {
                links(token, Math.min(end, contentEnd + FURTHEST_SOURCE), via);
                break;
            }
        }
        if (use.from() >= 0) {
            links(lattice.to(use.from()), use.begin(), via);
        } else if (use.begin() > use.cueFrom()) {
            links(use.cueTo(), use.begin(), via);
        }
        if (via.stream().noneMatch(link -> link.role() == Link.Role.DOCUMENT)) {
            documents(contentEnd, Math.min(end, contentEnd + FURTHEST_DOCUMENT), via);
        }
        return via;
    }

    private void links(int from, int to, List<Link> via) {
        media(from, to, via);
        documents(from, to, via);
    }

    private void media(int from, int to, List<Link> via) {
        for (int token = from; token < to; token++) {
            int party = lattice.begins(token, words.party) ? lattice.longest(token, words.party) : -1;
            Mention mention = party < 0 ? null : mentions.get(lattice.value(party));
            if (mention != null && medium(mention)) {
                via.add(new Link(Link.Role.MEDIUM, mention.phrase(), mention.entity()));
                token = lattice.to(party) - 1;
            }
        }
    }

    private static boolean medium(Mention mention) {
        return mention.entity().kind() == Entity.Kind.MEDIUM || "media".equals(mention.rule());
    }

    /** "In a statement", "on his page"; not a meeting, in which words are only said. */
    private void documents(int from, int to, List<Link> via) {
        for (int token = from; token < to; token++) {
            int edge = lattice.begins(token, words.medium) ? lattice.longest(token, words.medium) : -1;
            if (edge >= 0 && !lattice.entry(edge).is("strength", "weak")) {
                via.add(new Link(Link.Role.DOCUMENT, text.span(token, lattice.to(edge)), null));
                token = lattice.to(edge) - 1;
            }
        }
    }

    /** The party in the dative right after the subject, or right after the cue. */
    @Nullable
    Entity addressee(Use use) {
        if (use.cue() < 0 || use.begin() < use.cueTo()) {
            return null;
        }
        Entity first = told(use.cueTo(), use.begin());
        return first != null ? first : told(clauses.pastAdverbials(subjects.end(use.cue())), use.begin());
    }

    private @Nullable Entity told(int token, int end) {
        int party = token < end ? lattice.longestWith(token, words.party, words.li) : -1;
        if (party < 0) {
            return null;
        }
        Entity entity = mentions.get(lattice.value(party)).entity();
        // "The agency for news", "the league for scholars": words of the speaker's own name.
        boolean unnamed = entity.kind() == Entity.Kind.SOURCE && entity.state() == null;
        return entity.kind() == Entity.Kind.MEDIUM || unnamed ? null : entity;
    }
}
