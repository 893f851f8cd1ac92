package marsad.actor;

import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Mention;
import marsad.model.Span;
import marsad.text.Text;
import marsad.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds single words by which a report calls a person it has introduced. */
final class Surnames {
    private final Phrases phrases;
    private final Shape shape;
    private final Text text;
    private final Lattice lattice;
    private final People people;

    Surnames(Phrases phrases, Shape shape, Reading reading, People people) {
        this.phrases = phrases;
        this.shape = shape;
        this.text = reading.text();
        this.lattice = reading.lattice();
        this.people = people;
    }

    /**
     * The mention of one word, or null.
     *
     * @param afterName whether a name ends right before it
     */
    @Nullable
    Found at(int token, boolean afterName) {
        if (text.kind(token) != Token.WORD || lattice.hidden(token) || partOfName(token, afterName)) {
            return null;
        }
        Entity both = token + 1 < text.size() ? people.called(text.form(token) + " " + text.form(token + 1)) : null;
        if (both != null) {
            return found(token, token + 2, text.start(token), both);
        }
        Entity person = people.called(text.form(token));
        if (person != null) {
            return found(token, token + 1, text.start(token), person);
        }
        Found[] bare = {null};
        if (lattice.first(token) < 0) {
            phrases.words().prefixes().bare(text, token, (form, start) -> {
                Entity one = people.called(form);
                bare[0] = one == null ? bare[0] : found(token, token + 1, start, one);
            });
        }
        return bare[0];
    }

    /** Whether the word stands inside somebody else's name. */
    private boolean partOfName(int token, boolean afterName) {
        boolean given = shape.words().isGiven(lattice, token);
        return afterName && given
                || token > 0 && shape.words().isGiven(lattice, token - 1)
                || token + 1 < text.size() && given && shape.words().isGiven(lattice, token + 1);
    }

    private Found found(int from, int to, int start, Entity person) {
        Span span = text.foldedSpan(start, text.end(to - 1));
        return new Found(new Mention(span, span, person, true, "surname"), from, to, true, 0);
    }
}
