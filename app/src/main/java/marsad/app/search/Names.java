package marsad.app.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import marsad.app.store.EntityLine;
import marsad.lang.Language;
import marsad.model.Entity;
import marsad.text.Text;

/** The names of a store, by their folded beginnings. Immutable. */
final class Names {
    static final int MOST = 50_000;
    private static final int MOST_LOOKED_AT = 2_000;

    private final Language language;
    private final NavigableMap<String, List<Suggestion>> byForm = new TreeMap<>();

    Names(List<EntityLine> entities, Language language) {
        this.language = language;
        for (EntityLine entity : entities.subList(0, Math.min(MOST, entities.size()))) {
            add(entity.form(), entity);
            add(entity.name(), entity);
            lastName(entity.form(), entity);
            lastName(entity.name(), entity);
        }
    }

    private void add(String name, EntityLine entity) {
        byForm.computeIfAbsent(fold(name), k -> new ArrayList<>()).add(new Suggestion(name, entity));
    }

    /** People write surnames first. */
    private void lastName(String name, EntityLine entity) {
        int cut = name.lastIndexOf(' ');
        if (cut > 0 && entity.kind() == Entity.Kind.PERSON) {
            byForm.computeIfAbsent(fold(name.substring(cut + 1)), k -> new ArrayList<>())
                    .add(new Suggestion(name, entity));
        }
    }

    private String fold(String name) {
        Text text = Text.of(name.toLowerCase(Locale.ROOT).strip(), language.folding());
        return new String(text.folded(), 0, text.foldedLength());
    }

    List<Suggestion> beginning(String beginning, int most) {
        String folded = fold(beginning);
        if (folded.isEmpty()) {
            return List.of();
        }
        return byForm.tailMap(folded, true).entrySet().stream()
                .takeWhile(e -> e.getKey().startsWith(folded))
                .limit(MOST_LOOKED_AT)
                .flatMap(e -> e.getValue().stream())
                .sorted(Comparator.comparingLong((Suggestion s) -> -s.entity().reports())
                        .thenComparing(Suggestion::name))
                .collect(Collectors.toMap(s -> s.entity().id(), s -> s, (a, b) -> a, LinkedHashMap::new))
                .values()
                .stream()
                .limit(most)
                .toList();
    }
}
