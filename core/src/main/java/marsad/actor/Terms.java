package marsad.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import marsad.lexicon.BadData;
import marsad.lexicon.Entry;
import marsad.model.Dated;
import org.jspecify.annotations.Nullable;

/** Who held which office of which state or body, and when: the {@code terms} of the person lexicons. */
final class Terms {
    private static final int FIELDS = 4;
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    /** From and to compare as text with ISO dates; a shorter one means the whole month or year. */
    private record Term(Entry person, String from, String to) {
        boolean covers(String earliest, String latest) {
            boolean begun = from.isEmpty() || from.compareTo(latest) <= 0;
            boolean goesOn = to.equals("..") || to.isEmpty() || to.compareTo(earliest) >= 0 || earliest.startsWith(to);
            return begun && goesOn;
        }
    }

    private static final String SINCE_EVER = "0000";
    private static final String EVER_AFTER = "9999";

    private final Map<String, List<Term>> byOffice = new HashMap<>();

    private final Set<String> familyFirst = new HashSet<>();
    /** Codes of international bodies and armed groups by their id and by their short name. */
    private final Map<String, String> bodies = new HashMap<>();

    Terms(List<Entry> persons, List<Entry> states, List<Entry> organizations) {
        for (Entry entry : organizations) {
            String code = entry.get("code");
            if (code != null) {
                bodies.put(entry.id(), code);
                bodies.putIfAbsent(code.toLowerCase(Locale.ROOT).replace(' ', '-'), code);
            }
        }
        for (Entry entry : states) {
            if (entry.is("names", "family-first")) {
                familyFirst.add(entry.id());
            }
        }
        for (Entry entry : persons) {
            String terms = entry.get("terms");
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

    /**
     * The time in which a person held an office, as far as it touches a span of time: the hull of the terms.
     *
     * @param from ISO date, the earliest, or null if open
     * @param to ISO date, or null
     * @return null if no known term touches it
     */
    @Nullable
    Tenure tenure(String person, String office, String state, @Nullable String from, @Nullable String to) {
        String earliest = EVER_AFTER;
        String latest = SINCE_EVER;
        for (Term term : byOffice.getOrDefault(office + "/" + state, List.of())) {
            boolean touches = term.covers(from == null ? SINCE_EVER : from, to == null ? EVER_AFTER : to);
            if (touches && term.person.id().equals(person)) {
                earliest = term.from.compareTo(earliest) < 0 ? term.from : earliest;
                String end = term.to.isEmpty() || term.to.equals("..") ? EVER_AFTER : term.to;
                latest = end.compareTo(latest) > 0 ? end : latest;
            }
        }
        return latest.equals(SINCE_EVER) ? null : new Tenure(firstDay(earliest), lastDay(latest));
    }

    /** The first day on which a person held an office, or null if that is not known. */
    @Nullable
    LocalDate first(String person, String office, String state) {
        Tenure all = tenure(person, office, state, null, null);
        return all == null ? null : all.from();
    }

    /** From when to when an office was held; null where that is open. */
    record Tenure(@Nullable LocalDate from, @Nullable LocalDate to) {}

    private static @Nullable LocalDate firstDay(String date) {
        return switch (date.length()) {
            case YEAR -> LocalDate.of(Integer.parseInt(date), 1, 1);
            case MONTH -> LocalDate.parse(date + "-01");
            case DAY -> LocalDate.parse(date);
            default -> null;
        };
    }

    private static @Nullable LocalDate lastDay(String date) {
        LocalDate first = date.equals(EVER_AFTER) ? null : firstDay(date);
        if (first == null) {
            return null;
        }
        return switch (date.length()) {
            case YEAR -> first.plusYears(1).minusDays(1);
            case MONTH -> first.plusMonths(1).minusDays(1);
            default -> first;
        };
    }

    /** Whether the persons of a state have the family name first. */
    boolean familyFirst(String state) {
        return familyFirst.contains(state);
    }

    /**
     * For whom a person acts when the report is written: the body whose office was held, unless an office of a state was
     * held as well; else the state.
     */
    @Nullable
    String represented(Entry person, Dated dated) {
        String terms = person.get("terms");
        LocalDate earliest = dated.earliest();
        LocalDate latest = dated.latest();
        String state = person.get("state");
        if (terms == null || terms.isEmpty()) {
            return state;
        }
        if (earliest == null || latest == null) {
            String last = Stream.of(terms.split(","))
                    .max(Comparator.comparing(term -> term.split("/", -1)[2]))
                    .orElseThrow();
            return bodies.getOrDefault(last.split("/", -1)[1], state);
        }
        String body = onlyBody(terms);
        for (String term : terms.split(",")) {
            String[] fields = term.split("/", -1);
            if (new Term(person, fields[2], fields[3]).covers(earliest.toString(), latest.toString())) {
                String code = bodies.get(fields[1]);
                if (code == null) {
                    return state;
                }
                body = code;
            }
        }
        return body != null ? body : state;
    }

    /** Code of the body that all terms are of, before and after which a person stands for it as well; or null. */
    private @Nullable String onlyBody(String terms) {
        List<String> of = Stream.of(terms.split(","))
                .map(term -> bodies.getOrDefault(term.split("/", -1)[1], ""))
                .distinct()
                .toList();
        return of.size() == 1 && !of.get(0).isEmpty() ? of.get(0) : null;
    }

    /** The office that a person held throughout the time when the report may have been written, or null. */
    static @Nullable String officeOf(Entry person, Dated dated) {
        String terms = person.get("terms");
        LocalDate earliest = dated.earliest();
        LocalDate latest = dated.latest();
        if (terms == null || terms.isEmpty() || earliest == null || latest == null) {
            return null;
        }
        for (String term : terms.split(",")) {
            String[] fields = term.split("/", -1);
            if (new Term(person, fields[2], fields[3]).covers(earliest.toString(), latest.toString())) {
                return fields[0];
            }
        }
        return null;
    }

    /** Whether a person ever held an office, wherever. */
    static boolean held(Entry person, String office) {
        String terms = person.get("terms");
        return terms != null && (terms.startsWith(office + "/") || terms.contains("," + office + "/"));
    }

    /** Whether a person belongs to a state or ever held an office, {@code null} standing for any, of it. */
    static boolean fits(Entry person, @Nullable String office, String state) {
        String terms = person.get("terms");
        return person.get("state") == null
                || person.is("state", state)
                || office != null && terms != null && terms.contains(office + "/" + state + "/");
    }
}
