package marsad.app.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Words as Lucene indexes them: the stem of each and, at the same place, the whole form under a mark, for those who ask for
 * exactly that.
 */
final class WordStream extends TokenStream {
    /** Stands before a whole form, so that it is never taken for a stem. */
    static final char EXACT = '=';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final List<Words.Word> words = new ArrayList<>();
    private int at;
    private boolean whole;

    /** Makes it ready for another text. */
    WordStream of(Words reader, String source) {
        words.clear();
        reader.each(source, words::add);
        return this;
    }

    @Override
    public boolean incrementToken() {
        if (at == words.size()) {
            return false;
        }
        clearAttributes();
        Words.Word word = words.get(at);
        if (whole) {
            term.append(EXACT).append(word.form());
            increment.setPositionIncrement(0);
            at++;
        } else {
            term.append(word.stem());
        }
        whole = !whole;
        return true;
    }

    @Override
    public void reset() {
        at = 0;
        whole = false;
    }
}
