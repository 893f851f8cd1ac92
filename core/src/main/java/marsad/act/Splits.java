package marsad.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import marsad.lang.Language;
import marsad.lexicon.Entry;
import marsad.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Act phrases cut after their verb, to be found where the subject stands between verb and rest: "cut - the kingdom - its
 * relations". Immutable.
 */
final class Splits {
    private final Map<String, List<Rest>> byVerb = new HashMap<>();
    private final Map<Entry, String> verbs = new HashMap<>();

    /** What follows the verb of a phrase, folded. */
    private record Rest(String words, Entry entry) {}

    /** A phrase found: its entry and the token after it. */
    record Found(Entry entry, int to) {}

    Splits(Language language) {
        for (Entry phrase : language.lexicon().entries("act-phrase")) {
            add(language.folding().fold(phrase.form()), phrase);
        }
        for (Entry verb : language.lexicon().entries("phrase-verb")) {
            verbs.put(verb, language.folding().fold(verb.form()));
        }
    }

    private void add(String phrase, Entry entry) {
        int space = phrase.indexOf(' ');
        if (space > 0) {
            byVerb.computeIfAbsent(phrase.substring(0, space), v -> new ArrayList<>())
                    .add(new Rest(phrase.substring(space + 1), entry));
        }
    }

    /** The longest phrase of a verb whose rest begins at a token, or null. */
    @Nullable
    Found at(Entry verb, Text text, int token) {
        Found best = null;
        for (Rest rest : byVerb.getOrDefault(verbs.getOrDefault(verb, ""), List.of())) {
            int to = end(text, token, rest.words());
            if (to > 0 && (best == null || to > best.to())) {
                best = new Found(rest.entry(), to);
            }
        }
        return best;
    }

    /** The token after the words if they stand at a token, or -1. */
    private static int end(Text text, int token, String words) {
        int start = text.start(token);
        if (start + words.length() > text.foldedLength()) {
            return -1;
        }
        for (int i = 0; i < words.length(); i++) {
            if (text.folded()[start + i] != words.charAt(i)) {
                return -1;
            }
        }
        int last = token;
        while (last < text.size() && text.end(last) < start + words.length()) {
            last++;
        }
        return last < text.size() && text.end(last) == start + words.length() ? last + 1 : -1;
    }
}
