package marsad.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import marsad.clause.Stretch;
import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Mention;
import marsad.model.Speaker;
import marsad.text.Text;

/** Decides which states a figure concerns. */
final class States {
    private static final int MOST = 4;

    private final Terms terms;
    private final Lattice lattice;
    private final Text text;
    private final List<Mention> mentions;
    private final List<String> focus;

    States(Terms terms, Reading reading, List<Mention> mentions) {
        this.terms = terms;
        this.lattice = reading.lattice();
        this.text = reading.text();
        this.mentions = mentions;
        this.focus = focus();
    }

    /** The states named most; two of them only where they stand out from all others. */
    private List<String> focus() {
        Map<String, Integer> counts = new LinkedHashMap<>();
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
            found = single(claim, collect(sentence, speaker, true));
        }
        return found.stream().limit(MOST).toList();
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
        boolean conflict = (claim.entry().is("unit", "persons") || claim.entry().is("unit", "self"))
                && !claim.entry().is("owner", "one");
        if (conflict && !named.isEmpty() || named.size() == 1 || focus.isEmpty()) {
            return named;
        }
        return named.isEmpty() || named.contains(focus.get(0)) ? Set.of(focus.get(0)) : named;
    }

    private Set<String> collect(Stretch clause, Speaker speaker, boolean persons) {
        Set<String> into = new LinkedHashSet<>();
        if (clause.to() <= clause.from()) {
            return into;
        }
        int start = text.span(clause.from(), clause.from() + 1).start();
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
