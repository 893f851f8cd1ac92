package marsad.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import marsad.clause.Stretch;
import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Event;
import marsad.model.EventType;
import marsad.model.Mention;
import marsad.model.Speaker;
import marsad.text.Text;

/** Decides which states a figure concerns. */
final class States {
    private static final int MOST = 4;
    private static final int LONGEST_DATELINE = 12;

    /** How often the second state of a report about two is named, and at least one in how many namings of the first. */
    private static final int OFTEN = 3;

    private static final int SHARE = 3;

    private final Terms terms;
    private final Lattice lattice;
    private final Text text;
    private final List<Mention> mentions;
    private final List<Event> events;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final List<String> focus;

    States(Terms terms, Reading reading, List<Mention> mentions, List<Event> events) {
        this.events = events;
        this.terms = terms;
        this.lattice = reading.lattice();
        this.text = reading.text();
        this.mentions = mentions;
        this.focus = focus();
    }

    /** The states named most; two of them only where they stand out from all others. */
    private List<String> focus() {
        for (Mention mention : mentions) {
            String state = mention.entity().state();
            if (state != null && terms.states().contains(state)) {
                counts.merge(state, 1, Integer::sum);
            }
        }
        List<Map.Entry<String, Integer>> order = new ArrayList<>(counts.entrySet());
        order.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()));
        int keep = Math.min(order.size(), 2);
        if (order.size() > keep
                && order.get(keep - 1).getValue().equals(order.get(keep).getValue())) {
            keep--;
        }
        return order.stream().limit(keep).map(Map.Entry::getKey).toList();
    }

    /** The states that a claim concerns, in the order in which they are named. */
    List<String> of(Claim claim, Stretch clause, Stretch sentence, Speaker speaker) {
        int wanted = Integer.parseInt(claim.entry().get("between", "1"));
        if (wanted == 0) {
            return List.of();
        }
        Set<String> found = collect(clause, speaker, false);
        if (wanted == 2 && found.size() < 2) {
            pair(found, sentence, speaker);
        } else if (found.isEmpty()) {
            found = new LinkedHashSet<>(single(claim, collect(sentence, speaker, true)));
        }
        if (wanted == 1 && found.size() == 1) {
            partner(claim, found.iterator().next()).ifPresent(found::add);
        }
        return found.stream().limit(MOST).toList();
    }

    /** The other state of an act, where one of the two is named beside what was counted: it did the deed, or suffered it. */
    private Optional<String> partner(Claim claim, String state) {
        if (!counted(claim)) {
            return Optional.empty();
        }
        boolean hurt = claim.entry().is("unit", "persons");
        return hurt ? enemy(state).or(() -> other(state, true)) : other(state, false);
    }

    /** The one state that the report tells to have fought with another. */
    private Optional<String> enemy(String state) {
        Set<String> enemies = new HashSet<>();
        for (Event event : events) {
            if (event.type() == EventType.ASSAULT && event.status() != Event.Status.DENIED) {
                enemies.addAll(event.actors().contains(state) ? event.recipients() : List.of());
                enemies.addAll(event.recipients().contains(state) ? event.actors() : List.of());
            }
        }
        enemies.remove(state);
        return enemies.size() == 1
                ? enemies.stream().filter(terms.states()::contains).findFirst()
                : Optional.empty();
    }

    /** The other state of a report about two that tells of an act between them. */
    private Optional<String> other(String state, boolean byForce) {
        if (focus.size() != 2 || !focus.contains(state) || !prominent()) {
            return Optional.empty();
        }
        String other = focus.get(focus.get(0).equals(state) ? 1 : 0);
        return acted(state, other, byForce) ? Optional.of(other) : Optional.empty();
    }

    /** Whether the report is about two states, and does not just name the second. */
    private boolean prominent() {
        int first = counts.getOrDefault(focus.get(0), 0);
        int second = counts.getOrDefault(focus.get(1), 0);
        return second >= OFTEN && second * SHARE >= first;
    }

    private boolean acted(String one, String other, boolean byForce) {
        return events.stream()
                .filter(e -> !byForce || e.type() == EventType.ASSAULT)
                .anyMatch(e -> e.actors().contains(one) && e.recipients().contains(other)
                        || e.actors().contains(other) && e.recipients().contains(one));
    }

    /** Whether the figure counts people or things of a deed, not what a state has. */
    private static boolean counted(Claim claim) {
        String unit = claim.entry().get("unit", "self");
        return (unit.equals("persons") || unit.equals("self")) && !claim.entry().is("owner", "one");
    }

    /** A relation of two states of which the clause names one or none. */
    private void pair(Set<String> found, Stretch sentence, Speaker speaker) {
        Set<String> named = collect(sentence, speaker, true);
        if (found.isEmpty() && focus.size() == 2 && named.size() != 2) {
            found.addAll(focus);
            return;
        }
        if (!found.isEmpty()) {
            found.addAll(statesOf(speaker));
        }
        for (String state : named) {
            if (found.size() < 2) {
                found.add(state);
            }
        }
        if (found.size() < 2 && focus.containsAll(found)) {
            found.addAll(focus);
        }
    }

    /** What a state has or does where the clause does not name it. */
    private Set<String> single(Claim claim, Set<String> named) {
        if (counted(claim) && !named.isEmpty() || named.size() == 1 || focus.isEmpty()) {
            return named;
        }
        return named.isEmpty() || named.contains(focus.get(0)) ? Set.of(focus.get(0)) : named;
    }

    private Set<String> collect(Stretch clause, Speaker speaker, boolean persons) {
        Set<String> into = new LinkedHashSet<>();
        if (clause.to() <= clause.from()) {
            return into;
        }
        int first = afterDateline(clause);
        int start = text.span(first, first + 1).start();
        int end = text.span(clause.to() - 1, clause.to()).end();
        for (Mention mention : mentions) {
            String state = mention.entity().state();
            if (state != null
                    && terms.states().contains(state)
                    && (persons || mention.entity().kind() != Entity.Kind.PERSON)
                    && mention.span().start() >= start
                    && mention.span().end() <= end) {
                into.add(state);
            }
        }
        for (int token = clause.from(); token < clause.to(); token++) {
            if (lattice.begins(token, terms.pair())) {
                into.addAll(focus.size() == 2 ? focus : List.of());
            } else if (lattice.begins(token, terms.own())) {
                into.addAll(statesOf(speaker));
            }
        }
        return into;
    }

    /** Past the place and agency before the dash with which a report begins; where they stand tells nothing of it. */
    private int afterDateline(Stretch clause) {
        int begin = text.sentenceStart(text.sentenceOf(clause.from()));
        for (int token = begin; token < Math.min(clause.to() - 1, begin + LONGEST_DATELINE); token++) {
            if (text.isMark(token, '-') && token > begin && text.isMark(token - 1, ')')) {
                return Math.max(token + 1, clause.from());
            }
        }
        return clause.from();
    }

    private List<String> statesOf(Speaker speaker) {
        List<String> states = new ArrayList<>();
        for (Entity entity : speaker.entities()) {
            String state = entity.state();
            if (state != null && terms.states().contains(state)) {
                states.add(state);
            }
        }
        return states;
    }
}
