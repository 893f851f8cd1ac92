package marsad.act;

import java.util.ArrayList;
import java.util.List;
import marsad.lang.Reading;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Mention;
import marsad.text.Text;
import marsad.text.Token;
import org.jspecify.annotations.Nullable;

/** The mentions of one report as sides of acts, with those that "and" joins to them. */
final class Parties {
    private static final String PLACE_RULE = "place";

    private final Words words;
    private final Lattice lattice;
    private final Text text;
    private final List<Mention> mentions;

    Parties(Words words, Reading reading, List<Mention> mentions) {
        this.words = words;
        this.lattice = reading.lattice();
        this.text = reading.text();
        this.mentions = mentions;
    }

    /** Makes an edge of each place, because only states, persons and organizations have one from the stage before. */
    void addPlaces(Reading reading) {
        for (int i = 0; i < mentions.size(); i++) {
            if (PLACE_RULE.equals(mentions.get(i).rule())) {
                int from = text.tokenAt(mentions.get(i).span().start());
                int to = text.tokenAt(mentions.get(i).span().end() - 1) + 1;
                reading.mention(words.place(), from, to, i, 0);
            }
        }
    }

    /** The party or place of an edge with those that "and" joins to it. */
    List<Party> joined(int edge) {
        List<Party> all = new ArrayList<>();
        all.add(of(edge));
        int next = joinedAfter(lattice.to(edge));
        while (next >= 0) {
            all.add(of(next));
            next = joinedAfter(lattice.to(next));
        }
        return all;
    }

    private int joinedAfter(int token) {
        int at = token < text.size() && text.isMark(token, '\u060C') ? token + 1 : token;
        if (at >= text.size() || text.sentenceOf(at) != text.sentenceOf(token - 1)) {
            return -1;
        }
        int edge = lattice.longest(at, words.party());
        return edge >= 0 && lattice.has(edge, words.and()) ? edge : -1;
    }

    private Party of(int edge) {
        Entity entity = mentions.get(lattice.value(edge)).entity();
        return new Party(code(entity), entity, lattice.from(edge), lattice.to(edge));
    }

    /** The party that an adjective of a state stands for, or null for an adjective of none. */
    @Nullable
    Party adjective(int edge) {
        Entry entry = lattice.entry(edge);
        return entry.id().equals("-")
                ? null
                : new Party(entry.id(), Entity.state(entry.id(), entry.id()), lattice.from(edge), lattice.to(edge));
    }

    /** The last party before a token in its sentence that an attached pronoun may stand for, or null. */
    @Nullable
    Party before(int token, boolean feminine) {
        int start = text.sentenceStart(text.sentenceOf(token));
        for (int at = token - 1; at >= start; at--) {
            int edge = lattice.longest(at, words.party());
            if (edge >= 0 && lattice.to(edge) <= token && feminine == feminine(of(edge).entity())) {
                return of(edge);
            }
        }
        return null;
    }

    private static boolean feminine(Entity entity) {
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
}
