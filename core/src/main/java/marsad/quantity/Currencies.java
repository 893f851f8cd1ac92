package marsad.quantity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.model.Article;
import marsad.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Tells which money a bare "riyal" or "dinar" is: that of the state named nearest in its sentence, else of the last one
 * before, else of the outlet's seat.
 */
final class Currencies {
    private static final List<String> STATES = List.of("demonym", "demonym-fixed", "state", "government", "place");

    private final Set<Integer> states = new HashSet<>();
    private final Map<String, String> seats = new HashMap<>();

    Currencies(Language language) {
        STATES.forEach(name -> states.add(language.symbol(name)));
        for (Entry entry : language.lexicon().entries("media")) {
            if (entry.get("state") != null) {
                seats.put(plain(entry.id()), entry.need("state"));
            }
        }
    }

    private static String plain(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    /** The entry that an edge of money means here, or null if it cannot be told. */
    @Nullable
    Entry resolve(Reading reading, int edge) {
        List<Entry> candidates = candidates(reading, edge);
        for (Entry entry : candidates) {
            if (!entry.is("bare", "yes")) {
                return entry;
            }
        }
        String state = state(reading, edge, candidates);
        return candidates.stream().filter(e -> e.is("state", state)).findFirst().orElse(null);
    }

    private static List<Entry> candidates(Reading reading, int edge) {
        Lattice lattice = reading.lattice();
        List<Entry> candidates = new ArrayList<>();
        for (int other = lattice.first(lattice.from(edge)); other >= 0; other = lattice.next(other)) {
            if (lattice.symbol(other) == lattice.symbol(edge)
                    && lattice.to(other) == lattice.to(edge)
                    && inUse(lattice.entry(other), reading.article())) {
                candidates.add(lattice.entry(other));
            }
        }
        return candidates;
    }

    private static boolean inUse(Entry entry, Article article) {
        LocalDate day = article.day();
        String from = entry.get("from");
        String to = entry.get("to");
        return day == null
                || (from == null || !day.isBefore(LocalDate.parse(from)))
                        && (to == null || !day.isAfter(LocalDate.parse(to)));
    }

    private String state(Reading reading, int edge, List<Entry> candidates) {
        Text text = reading.text();
        Set<String> wanted = new HashSet<>();
        candidates.forEach(entry -> wanted.add(entry.get("state", "")));
        int at = reading.lattice().from(edge);
        int sentence = text.sentenceOf(at);
        int first = text.sentenceStart(sentence);
        int last = text.sentenceEnd(sentence);
        for (int distance = 1; at - distance >= first || at + distance < last; distance++) {
            String after = at + distance < last ? stateAt(reading.lattice(), at + distance, wanted) : null;
            String before = at - distance >= first ? stateAt(reading.lattice(), at - distance, wanted) : null;
            if (after != null || before != null) {
                return after != null ? after : String.valueOf(before);
            }
        }
        for (int token = first - 1; token >= 0; token--) {
            String before = stateAt(reading.lattice(), token, wanted);
            if (before != null) {
                return before;
            }
        }
        String outlet = reading.article().outlet();
        return outlet == null ? "" : seats.getOrDefault(plain(outlet), "");
    }

    private @Nullable String stateAt(Lattice lattice, int token, Set<String> wanted) {
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            if (states.contains(lattice.symbol(edge))) {
                Entry entry = lattice.entry(edge);
                String state = entry.get("state", entry.id());
                if (wanted.contains(state)) {
                    return state;
                }
            }
        }
        return null;
    }
}
