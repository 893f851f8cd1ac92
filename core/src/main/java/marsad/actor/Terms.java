package marsad.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import marsad.lexicon.BadData;
import marsad.lexicon.Entry;
import marsad.model.Dated;
import org.jspecify.annotations.Nullable;

/** Who held which office of which state or body, and when: the {@code terms} of the person lexicons. */
final class Terms {
    private static final int FIELDS = 4;

    /** From and to compare as text with ISO dates; a shorter one means the whole month or year. */
    private record Term(Entry person, String from, String to) {
        boolean covers(String earliest, String latest) {
            boolean begun = from.isEmpty() || from.compareTo(latest) <= 0;
            boolean goesOn = to.equals("..") || to.isEmpty() || to.compareTo(earliest) >= 0 || earliest.startsWith(to);
            return begun && goesOn;
        }
    }

    private final Map<String, List<Term>> byOffice = new HashMap<>();

    Terms(List<Entry> entries) {
        for (Entry entry : entries) {
            String terms = entry.type().equals("person") ? entry.get("terms") : null;
            if (terms != null && !terms.isEmpty()) {
                for (String term : terms.split(",")) {
                    add(entry, term);
                }
            }
        }
    }

    private void add(Entry person, String term) {
        String[] fields = term.split("/", -1);
        if (fields.length != FIELDS) {
            throw new BadData(person.file(), person.line(), "a term reads office/state/from/to, not " + term);
        }
        byOffice.computeIfAbsent(fields[0] + "/" + fields[1], k -> new ArrayList<>())
                .add(new Term(person, fields[2], fields[3]));
    }

    /** The one person who held an office throughout the time when the report may have been written, or null. */
    @Nullable
    Entry holder(String office, String state, Dated dated) {
        LocalDate earliest = dated.earliest();
        LocalDate latest = dated.latest();
        List<Term> terms = byOffice.get(office + "/" + state);
        if (terms == null || earliest == null || latest == null) {
            return null;
        }
        Entry found = null;
        Set<String> seen = new HashSet<>();
        for (Term term : terms) {
            if (term.covers(earliest.toString(), latest.toString()) && seen.add(term.person.id())) {
                found = seen.size() == 1 ? term.person : null;
            }
        }
        return seen.size() == 1 ? found : null;
    }

    /** Whether a person belongs to a state or ever held an office, {@code null} standing for any, of it. */
    static boolean fits(Entry person, @Nullable String office, String state) {
        String terms = person.get("terms");
        return person.get("state") == null
                || person.is("state", state)
                || office != null && terms != null && terms.contains(office + "/" + state + "/");
    }
}
