package marsad.clause;

import java.util.List;
import marsad.model.Span;
import marsad.model.Statement;
import marsad.text.Text;
import org.jspecify.annotations.Nullable;

/** Tells whose words some words are, and how far these go. */
public final class Scope {
    private final Text text;
    private final List<Statement> statements;

    public Scope(Text text, List<Statement> statements) {
        this.text = text;
        this.statements = statements;
    }

    /** The innermost statement that holds a span, or null where the outlet itself speaks. */
    public @Nullable Statement statement(Span span) {
        Statement inner = null;
        for (Statement s : statements) {
            if (s.content().contains(span)
                    && (inner == null || s.content().length() < inner.content().length())) {
                inner = s;
            }
        }
        return inner;
    }

    /** The sentence of a token, as far as it belongs to the same speaker. */
    public Stretch sentence(int token, @Nullable Statement statement) {
        int sentence = text.sentenceOf(token);
        int from = text.sentenceStart(sentence);
        int to = text.sentenceEnd(sentence);
        if (statement != null) {
            from = Math.max(from, text.tokenAt(statement.content().start()));
            to = Math.min(to, text.tokenAt(statement.content().end() - 1) + 1);
        }
        return new Stretch(Math.min(from, token), Math.max(to, token + 1));
    }
}
