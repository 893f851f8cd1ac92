package marsad.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import marsad.lang.Language;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.text.Text;

/** The states that a language knows, found by code or name as people write them. */
public final class States {
    private static final String CLASS = "state";

    private final Language language;
    private final Map<String, Entry> byId = new LinkedHashMap<>();
    private final Map<String, String> byName = new LinkedHashMap<>();

    public States(Language language) {
        this.language = language;
        for (Entry entry : language.lexicon().entries(CLASS)) {
            Entry known = byId.get(entry.id());
            if (known == null || known.get("name") == null) {
                byId.put(entry.id(), entry);
            }
            add(entry.id(), entry);
            add(entry.get("iso2", ""), entry);
            add(entry.get("name", ""), entry);
        }
    }

    private void add(String name, Entry entry) {
        if (!name.isEmpty()) {
            byName.putIfAbsent(name.toLowerCase(Locale.ROOT), entry.id());
        }
    }

    /** The ISO 3166-1 alpha-3 code of a state given by code, English name or Arabic name. */
    public Optional<String> find(String name) {
        String code = byName.get(name.strip().toLowerCase(Locale.ROOT));
        return code != null ? Optional.of(code) : inLexicon(name.strip());
    }

    /** The state whose name fills the whole text. */
    private Optional<String> inLexicon(String name) {
        Text text = Text.of(name, language.folding());
        if (text.size() == 0) {
            return Optional.empty();
        }
        Lattice lattice = language.lexicon().read(text);
        int symbol = language.symbol(CLASS);
        for (int edge = lattice.first(0); edge >= 0; edge = lattice.next(edge)) {
            if (lattice.symbol(edge) == symbol && lattice.to(edge) == text.size()) {
                return Optional.of(lattice.entry(edge).id());
            }
        }
        return Optional.empty();
    }

    /** The names nearest to one that is not known, by the number of letters to change, likest first. */
    public List<String> nearest(String name, int most) {
        record Near(String name, int distance) {}
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        List<Near> near = new ArrayList<>();
        byId.values().forEach(entry -> {
            int arabic = distance(wanted, entry.form());
            int english = distance(wanted, entry.get("name", "").toLowerCase(Locale.ROOT));
            int code = distance(wanted, entry.id().toLowerCase(Locale.ROOT));
            String shown = arabic < english ? entry.form() : entry.get("name", entry.id());
            near.add(new Near(
                    code < Math.min(arabic, english) ? entry.id() : shown, Math.min(code, Math.min(arabic, english))));
        });
        near.sort(Comparator.comparingInt(Near::distance).thenComparing(Near::name));
        return near.stream().limit(most).map(Near::name).toList();
    }

    /** Letters to insert, delete or replace (Levenshtein 1965). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    /** Arabic name by code. */
    Map<String, String> arabic() {
        Map<String, String> names = new LinkedHashMap<>();
        byId.forEach((id, entry) -> names.put(id, entry.form()));
        return names;
    }

    /** English name by code. */
    Map<String, String> english() {
        Map<String, String> names = new LinkedHashMap<>();
        byId.forEach((id, entry) -> names.put(id, entry.get("name", id)));
        return names;
    }
}
