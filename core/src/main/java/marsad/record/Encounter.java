package marsad.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import marsad.model.Entity;
import marsad.model.Event;
import marsad.model.EventType;
import marsad.model.Mention;
import marsad.model.Span;

/**
 * Two persons, one of each state, whom reports name in the sentence of a meeting, visit or call between the two states.
 *
 * @param a id of the one of the first state
 * @param b id of the one of the second state
 * @param times each meeting with its words, in time order; never empty
 */
public record Encounter(String a, String b, List<Happening> times) {
    private static final String ENDS = "\n.!?\u061F";

    public Encounter {
        times = List.copyOf(times);
    }

    /** Who met whom in some stories, the most frequent first. */
    static List<Encounter> of(Pair pair, List<Story> stories) {
        Map<List<String>, List<Happening>> met = new LinkedHashMap<>();
        for (Story story : stories) {
            for (Happening event : story.events()) {
                if (isMeeting(event)) {
                    pairs(pair, event)
                            .forEach(two -> met.computeIfAbsent(two, k -> new ArrayList<>())
                                    .add(event));
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

    private static Collection<List<String>> pairs(Pair pair, Happening event) {
        return event.words().stream()
                .flatMap(words -> {
                    Set<String> others = named(words, pair.b());
                    return named(words, pair.a()).stream()
                            .flatMap(a -> others.stream().map(b -> List.of(a, b)));
                })
                .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(List::toString))));
    }

    private static Set<String> named(Citation words, String state) {
        Span sentence = sentence(words);
        return words.report().analysis().mentions().stream()
                .filter(m -> sentence.contains(m.span()))
                .map(Mention::entity)
                .filter(e -> e.kind() == Entity.Kind.PERSON && state.equals(e.state()))
                .map(Entity::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Span sentence(Citation words) {
        String text = words.article().text();
        int start = words.span().start();
        while (start > 0 && !ends(text, start - 1)) {
            start--;
        }
        int end = words.span().end();
        while (end < text.length() && !ends(text, end)) {
            end++;
        }
        return new Span(start, end);
    }

    /** A full stop ends a sentence only where a space or line end follows. */
    private static boolean ends(String text, int at) {
        boolean last = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
        return text.charAt(at) == '\n' || ENDS.indexOf(text.charAt(at)) >= 0 && last;
    }
}
