package marsad.app.search;

import java.util.function.Consumer;
import marsad.lang.Language;
import marsad.lang.Stems;
import marsad.model.Span;
import marsad.text.Text;
import marsad.text.Token;

/**
 * The words of a text as they are searched: folded, and without the conjunction, preposition or article that is written
 * together with them. Belongs to one thread.
 */
final class Words {
    /**
     * A word of a text.
     *
     * @param form folded, as it stands
     * @param stem without its clitics; the form itself if it has none
     * @param span where it stands in the source
     */
    record Word(String form, String stem, Span span) {}

    private final Language language;
    private final Stems stems;

    Words(Language language) {
        this.language = language;
        stems = new Stems(language);
    }

    void each(String source, Consumer<Word> sink) {
        Text text = Text.of(source, language.folding());
        for (int token = 0; token < text.size(); token++) {
            if (text.kind(token) == Token.WORD || text.kind(token) == Token.NUMBER) {
                String form = text.form(token);
                int cut = stems.start(text.folded(), text.start(token), text.end(token)) - text.start(token);
                sink.accept(new Word(form, cut == 0 ? form : form.substring(cut), text.span(token, token + 1)));
            }
        }
    }
}
