package marsad.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import marsad.model.Event;
import marsad.model.EventType;

/**
 * Two persons, one of each state, whom reports name in the sentence of a meeting, visit or call between the two states that
 * surely took place.
 *
 * @param a id of the one of the first state
 * @param b id of the one of the second state
 * @param times each meeting with its words, in time order; never empty
 */
public record Encounter(String a, String b, List<Happening> times) {
    public Encounter {
        times = List.copyOf(times);
    }

    /** Who met whom in some stories, the most frequent first. What several stories tell of one day is one meeting. */
    static List<Encounter> of(Pair pair, List<Story> stories, Held held) {
        Map<List<String>, List<Happening>> met = new LinkedHashMap<>();
        for (Story story : stories) {
            for (Happening event : story.events()) {
                if (isMeeting(event)) {
                    pairs(pair, event, held)
                            .forEach((two, words) ->
                                    add(event.with(words), met.computeIfAbsent(two, k -> new ArrayList<>())));
                }
            }
        }
        return met.entrySet().stream()
                .map(e -> new Encounter(e.getKey().get(0), e.getKey().get(1), e.getValue()))
                .sorted(Comparator.comparingInt((Encounter e) -> -e.times().size()))
                .toList();
    }

    private static boolean isMeeting(Happening event) {
        boolean held = event.status() == Event.Status.HAPPENED || event.status() == Event.Status.ONGOING;
        return held && event.type() == EventType.CONSULT && event.involvement() == Happening.Involvement.BOTH;
    }

    /** Who met by the words that tell it outright. */
    private static Map<List<String>, List<Citation>> pairs(Pair pair, Happening event, Held held) {
        Map<List<String>, List<Citation>> pairs = new LinkedHashMap<>();
        for (Citation words : event.words()) {
            Optional<String> a =
                    surely(words, held) ? Held.nearest(words.report(), words.span(), pair.a()) : Optional.empty();
            Optional<String> b = a.isEmpty() ? a : Held.nearest(words.report(), words.span(), pair.b());
            b.ifPresent(other -> pairs.computeIfAbsent(List.of(a.orElseThrow(), other), k -> new ArrayList<>())
                    .add(words));
        }
        return pairs;
    }

    private static boolean surely(Citation words, Held held) {
        return words.report().analysis().events().stream()
                .filter(event -> event.anchor().equals(words.span()))
                .anyMatch(event -> held.surely(words.report(), event));
    }

    /** Adds a meeting, or its words to the one that it is. */
    private static void add(Happening meeting, List<Happening> times) {
        for (int i = 0; i < times.size(); i++) {
            Happening known = times.get(i);
            if (same(known, meeting)) {
                times.set(
                        i,
                        known.with(Stream.concat(known.words().stream(), meeting.words().stream())
                                .toList()));
                return;
            }
        }
        times.add(meeting);
    }

    /** One story may tell of two meetings, but then it gives them their days. */
    private static boolean same(Happening a, Happening b) {
        Days one = Days.of(a.date());
        Days other = Days.of(b.date());
        return one == null || other == null ? a.story().equals(b.story()) : one.overlaps(other);
    }
}
