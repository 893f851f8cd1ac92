package marsad.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import marsad.lexicon.Entry;
import org.jspecify.annotations.Nullable;

/** One reading of the words of a trigger with the roles that rules found around it. */
final class Candidate {
    private final Entry entry;
    private final int edge;
    private final int from;
    private final int to;
    private final int features;
    private final Map<String, List<Party>> roles = new TreeMap<>();
    private final Map<String, String> ruleOf = new TreeMap<>();
    private int verb = -1;

    Candidate(Entry entry, int edge, int from, int to, int features) {
        this.entry = entry;
        this.edge = edge;
        this.from = from;
        this.to = to;
        this.features = features;
    }

    Entry entry() {
        return entry;
    }

    int edge() {
        return edge;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    boolean has(int feature) {
        return (features & feature) != 0;
    }

    /** The light or modal verb that governs a noun, or -1. */
    int verb() {
        return verb;
    }

    void verb(int edge) {
        verb = edge;
    }

    void add(String role, List<Party> parties, String rule) {
        List<Party> there = roles.computeIfAbsent(role, r -> new ArrayList<>());
        if (there.isEmpty()) {
            there.addAll(parties);
            ruleOf.put(role, rule);
        }
    }

    List<Party> role(String role) {
        return roles.getOrDefault(role, List.of());
    }

    boolean filled(String role) {
        return roles.containsKey(role);
    }

    /** Gives the parties of one role to another. */
    void move(String role, String to) {
        List<Party> parties = roles.remove(role);
        String rule = ruleOf.remove(role);
        if (parties != null && rule != null) {
            roles.put(to, parties);
            ruleOf.put(to, rule);
        }
    }

    /** The rule that found a role, or null. */
    @Nullable
    String ruleOf(String role) {
        return ruleOf.get(role);
    }

    /** The first rule that found any role, in the order of their names; null when none did. */
    @Nullable
    String anyRule() {
        return ruleOf.isEmpty() ? null : ruleOf.values().iterator().next();
    }

    boolean overlaps(Candidate other) {
        return from < other.to && other.from < to;
    }
}
