package marsad.act;

import java.util.List;
import marsad.lang.Reading;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Mention;
import marsad.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Makes the edges that the rules of acts speak of: a {@code @side} of each party and of the words that stand for one ("both
 * countries", "his country", "the tanks of X", "the army"), a {@code @place} of each place.
 */
final class Standing {
    private static final char TEH_MARBUTA = '\u0629';
    private static final String PLACE_RULE = "place";
    /** Value of the edge of "both countries". */
    private static final int BOTH = -1;
    /** How many sentences back a body of a state is the same one. */
    private static final int BACK = 2;
    /** How many times more often the one meant is named than another that could be. */
    private static final int FAR = 3;

    private final Words words;
    private final Reading reading;
    private final Lattice lattice;
    private final Text text;
    private final List<Mention> mentions;
    private final Parties parties;

    private Standing(Words words, Reading reading, List<Mention> mentions, Parties parties) {
        this.words = words;
        this.reading = reading;
        this.lattice = reading.lattice();
        this.text = reading.text();
        this.mentions = mentions;
        this.parties = parties;
    }

    static void addEdges(Words words, Reading reading, List<Mention> mentions, Parties parties) {
        Standing standing = new Standing(words, reading, mentions, parties);
        standing.addNamed();
        for (int token = 0; token < reading.text().size(); token++) {
            standing.addNative(token, true);
        }
        for (int token = 0; token < reading.text().size(); token++) {
            standing.addArm(token);
            standing.addHomeland(token);
            standing.addBoth(token);
        }
        for (int token = 0; token < reading.text().size(); token++) {
            standing.addNative(token, false);
        }
    }

    private void addNamed() {
        for (int i = 0; i < mentions.size(); i++) {
            if (PLACE_RULE.equals(mentions.get(i).rule())) {
                int from = text.tokenAt(mentions.get(i).span().start());
                int to = text.tokenAt(mentions.get(i).span().end() - 1) + 1;
                reading.mention(words.place(), from, to, i, clitics(from, to));
            }
        }
        for (int token = 0; token < text.size(); token++) {
            for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
                if (lattice.symbol(edge) == words.party() && acts(edge)) {
                    add(edge, lattice.value(edge));
                }
            }
        }
    }

    /** The glued prepositions and "and" of the word that begins between two tokens. */
    private int clitics(int from, int to) {
        int all = 0;
        for (int edge = lattice.first(from); edge >= 0; edge = lattice.next(edge)) {
            all |= lattice.to(edge) == to ? lattice.features(edge) : 0;
        }
        return all & (words.bi() | words.li() | words.ka() | words.and());
    }

    /** Whether a mention can be a side: an unnamed source that is a document or a mere adjective is none. */
    private boolean acts(int edge) {
        Entity entity = mentions.get(lattice.value(edge)).entity();
        if (entity.code() != null || entity.kind() != Entity.Kind.SOURCE) {
            return true;
        }
        int source = lattice.longest(lattice.from(edge), words.source());
        boolean document = source >= 0 && lattice.entry(source).is("kind", "document");
        boolean adjective =
                lattice.to(edge) == lattice.from(edge) + 1 && lattice.begins(lattice.from(edge), words.quality());
        return !document && !adjective;
    }

    private void add(int edge, int value) {
        reading.mention(words.side(), lattice.from(edge), lattice.to(edge), value, lattice.features(edge));
    }

    /** "The aircraft of X", "X-ish tanks", "fighters of X's", "troops that belong to X" are X acting. */
    private void addArm(int token) {
        int arm = lattice.longest(token, words.arm());
        if (arm < 0 || lattice.has(arm, words.pron()) || lattice.to(arm) >= text.size() || parties.coded(side(token))) {
            return;
        }
        int owner = owner(lattice.to(arm));
        if (owner >= 0) {
            reading.mention(words.side(), token, lattice.to(owner), lattice.value(owner), lattice.features(arm));
            return;
        }
        int demonym = lattice.longest(lattice.to(arm), words.demonym());
        for (Party party : demonym < 0 ? List.<Party>of() : parties.adjective(demonym)) {
            reading.mention(words.side(), token, party.to(), parties.imply(party), lattice.features(arm));
        }
    }

    /** The side to which an arm belongs that ends before a token, or -1. */
    private int owner(int token) {
        int owner = side(token);
        if (parties.coded(owner)) {
            return lattice.has(owner, words.bi() | words.li() | words.ka() | words.and()) ? -1 : owner;
        }
        int link = lattice.longest(token, words.belonging());
        int owned = link < 0 || lattice.to(link) >= text.size() ? -1 : side(lattice.to(link));
        if (!parties.coded(owned)
                || lattice.has(owned, words.li()) != lattice.entry(link).is("with", "li")) {
            return -1;
        }
        boolean state = parties.of(owned).get(0).entity().kind() == Entity.Kind.STATE;
        return state && lattice.entry(link).is("of", "group") ? -1 : owned;
    }

    private int side(int token) {
        return lattice.longest(token, words.side());
    }

    /** "His country" becomes a party: the state of the last one named before it in the sentence or the one before. */
    private void addHomeland(int token) {
        int edge = lattice.longest(token, words.homeland());
        if (edge < 0 || parties.coded(side(token)) || town(token)) {
            return;
        }
        for (int at = token - 1; at >= start(token, 1); at--) {
            int owner = side(at);
            for (Party party : owner < 0 ? List.<Party>of() : parties.of(owner)) {
                if (party.code() != null && party.entity().kind() != Entity.Kind.STATE) {
                    add(edge, parties.imply(party));
                    return;
                }
            }
        }
    }

    /** Whether a word ends in teh marbuta, which folding makes the pronoun: "town", not "his country". */
    private boolean town(int token) {
        return text.source().charAt(text.span(token, token + 1).end() - 1) == TEH_MARBUTA;
    }

    private void addBoth(int token) {
        int both = lattice.longest(token, words.bothSides());
        if (both >= 0 && !parties.focus().both().isEmpty() && side(token) < 0) {
            add(both, BOTH);
        }
    }

    /**
     * "The army", "the kingdom" become the state that they can only mean here.
     *
     * @param listed whether only those whose entry lists the states are meant, so that arms can be theirs
     */
    private void addNative(int token, boolean listed) {
        int edge = ownBody(token);
        boolean meant = edge >= 0 && (!listed || lattice.entry(edge).get("of") != null);
        int named = meant ? side(token) : -1;
        if (!meant || named >= 0 && (parties.coded(named) || lattice.to(named) > lattice.to(edge))) {
            return;
        }
        Party owner = owner(lattice.entry(edge), token);
        if (owner == null) {
            return;
        }
        int value = parties.imply(new Party(owner.code(), owner.entity(), token, lattice.to(edge)));
        if (named < 0 || lattice.to(named) < lattice.to(edge)) {
            add(edge, value);
        }
    }

    /** The longest certain body at a token, or -1. */
    private int ownBody(int token) {
        int best = -1;
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            boolean certain = lattice.symbol(edge) == words.ownBody() && definite(edge);
            best = certain && (best < 0 || lattice.to(edge) > lattice.to(best)) ? edge : best;
        }
        return best;
    }

    /** Whether a body is a certain one: it bears the article, or its second word does. */
    private boolean definite(int edge) {
        boolean several = lattice.to(edge) > lattice.from(edge) + 1;
        return !lattice.has(edge, words.pron() | words.dual() | words.plural())
                && (several || lattice.has(edge, words.def()));
    }

    /**
     * Whose a body without a name is: of the state its entry lists that the report names, else of him whose body of this kind
     * was named last, else of the only state near.
     */
    private @Nullable Party owner(Entry body, int token) {
        boolean anywhere = body.is("near", "no");
        Party same = body.get("of") != null ? null : lastNamed(body, anywhere ? 0 : start(token, BACK), token);
        if (same != null || anywhere) {
            return same;
        }
        String code = body.get("of") == null ? near(token) : listed(body.need("of"));
        return code == null ? null : new Party(code, Entity.state(code, code), token, token);
    }

    /** First token of the sentence that stands so many sentences before that of a token. */
    private int start(int token, int sentences) {
        return text.sentenceStart(Math.max(0, text.sentenceOf(token) - sentences));
    }

    /** The last party between two tokens that is named by the same kind of body. */
    private @Nullable Party lastNamed(Entry body, int from, int token) {
        for (int at = token - 1; at >= from; at--) {
            int own = lattice.longest(at, words.ownBody());
            int edge = own < 0 || !lattice.entry(own).id().equals(body.id()) ? -1 : side(at);
            if (edge >= 0 && lattice.to(edge) > lattice.to(own) && parties.coded(edge)) {
                return parties.of(edge).get(0);
            }
        }
        return null;
    }

    /** The one of some states that the report names, far more often than the others of them; or null. */
    private @Nullable String listed(String codes) {
        String most = null;
        int first = 0;
        int second = 0;
        for (String code : codes.split(",")) {
            int count = parties.focus().counts().getOrDefault(code, 0);
            second = Math.max(second, Math.min(first, count));
            most = count > first ? code : most;
            first = Math.max(first, count);
        }
        return first > FAR * second ? most : null;
    }

    /** The only state that the sentence, up to a token, and the one before it name; where they name none, that of the report. */
    private @Nullable String near(int token) {
        String found = null;
        for (int at = token - 1; at >= start(token, 1); at--) {
            int edge = side(at);
            for (Party party : edge < 0 ? List.<Party>of() : parties.of(edge)) {
                String code = party.entity().state();
                if (code != null && found != null && !code.equals(found)) {
                    return null;
                }
                found = code == null ? found : code;
            }
        }
        return found == null ? parties.focus().first() : found;
    }
}
