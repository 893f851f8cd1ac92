package marsad.act;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import marsad.lexicon.Entry;
import marsad.model.Entity;
import marsad.model.EventType;
import org.jspecify.annotations.Nullable;

/** One reading of the words of a trigger with the roles that rules found around it. */
final class Candidate {
    private final Entry entry;
    private final int edge;
    private final int from;
    private final int to;
    private final int features;
    private final Map<String, List<Party>> roles = new TreeMap<>();
    private final Map<String, Source> sources = new TreeMap<>();
    private final Set<String> used = new TreeSet<>();
    private final Set<String> marks = new TreeSet<>();
    private int verb = -1;
    private boolean scene;
    private boolean stopped;
    private boolean refused;
    private EventType type;
    private @Nullable String typeRule;
    private @Nullable String markRule;

    /** The rule that found a role, with its place in the file. */
    private record Source(String rule, int order) {}

    Candidate(Entry entry, int edge, int from, int to, int features) {
        this.entry = entry;
        this.edge = edge;
        this.from = from;
        this.to = to;
        this.features = features;
        this.type = ownType();
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

    EventType type() {
        return type;
    }

    /** The type that the words have by themselves. */
    EventType ownType() {
        return EventType.valueOf(entry.need("type"));
    }

    /** Sets the type that the construction gives in place of the trigger's own. */
    void type(String name, String rule) {
        type = EventType.valueOf(name);
        typeRule = rule;
    }

    /** Whether the words tell protest or violence by unnamed people, which may happen where no state is named. */
    boolean scene() {
        return scene;
    }

    /** Says that the words tell of unnamed people. */
    void setScene() {
        scene = true;
    }

    /** Says that something stands beside the words that is no party: a list, troops. */
    void mark(String what, String rule) {
        marks.add(what);
        markRule = rule;
    }

    boolean marked(String what) {
        return marks.contains(what);
    }

    /** Says that somebody ends or suspends it. */
    void stop() {
        stopped = true;
    }

    /** Whether it is friendly and somebody ends it. */
    boolean stopped() {
        return stopped && type.quad() <= 2;
    }

    /** Makes of it the refusal to do it. */
    void refuse() {
        type(EventType.REJECT.name(), "act.refusal");
        refused = true;
    }

    boolean refused() {
        return refused;
    }

    /** Whether the words mean the act by themselves. */
    boolean sure() {
        boolean uttered = verb >= 0 && type.quad() == 3 && roles.containsKey("subject");
        return typeRule != null || !marks.isEmpty() || uttered || !entry.is("confidence", "weak");
    }

    /** Whether who acts stands at the words themselves: as subject, genitive or adjective. */
    boolean byName() {
        return used.contains("subject")
                || used.contains("genitive")
                || used.contains("demonym")
                || used.contains("topic");
    }

    /** Those who act as the words themselves tell it. */
    Stream<Party> acting() {
        String genitive = entry.is("gen", "recipient") ? "agent" : "genitive";
        return Stream.of("subject", "topic", "agent", genitive).distinct().flatMap(role -> role(role).stream());
    }

    /** Whether it is done to somebody who is no state, so that none need be looked for. */
    boolean toNobody() {
        Stream<String> asked = Stream.concat(
                Stream.of("object"), Stream.of(entry.get("recipient", "").split(",")));
        return asked.anyMatch(role -> role(role).stream().anyMatch(p -> p.code() == null));
    }

    /** Those who stand where a verb has whom it acts on. */
    Stream<Party> acted() {
        return Stream.of("object", "place").flatMap(role -> role(role).stream()).filter(p -> p.code() != null);
    }

    /** Whether a person, or somebody of whom no name is known, is one of the sides. */
    boolean byPerson() {
        return used.stream()
                .flatMap(role -> role(role).stream())
                .anyMatch(p ->
                        p.entity().kind() == Entity.Kind.PERSON || p.entity().office() != null);
    }

    /** Whether one of the sides is named as a state, not only by somebody of it. */
    boolean byState() {
        return used.stream()
                .flatMap(role -> role(role).stream())
                .anyMatch(p -> p.entity().kind() != Entity.Kind.PERSON);
    }

    /** PLOVER mode of the trigger, or null. */
    @Nullable
    String mode() {
        return type == ownType() ? entry.get("mode") : null;
    }

    /** The light or modal verb that governs a noun, or -1. */
    int verb() {
        return verb;
    }

    void verb(int edge) {
        verb = edge;
    }

    /** Keeps the parties of a role unless an earlier rule has filled it with others than the subject once more. */
    void add(String role, List<Party> parties, String rule, int order) {
        if (!roles.containsKey(role) || role.equals("object") && repeatsSubject()) {
            roles.put(role, List.copyOf(parties));
            sources.put(role, new Source(rule, order));
        }
    }

    /** Gives a role to these parties, whoever had it. */
    void set(String role, List<Party> parties, String rule, int order) {
        roles.put(role, List.copyOf(parties));
        sources.put(role, new Source(rule, order));
    }

    /** Whether the object is an apposition of the subject: "the crown prince, prince X". */
    private boolean repeatsSubject() {
        List<String> subject = ids("subject");
        List<String> object = ids("object");
        return !object.isEmpty() && subject.containsAll(object);
    }

    private List<String> ids(String role) {
        return role(role).stream().map(p -> p.entity().id()).toList();
    }

    List<Party> role(String role) {
        return roles.getOrDefault(role, List.of());
    }

    /** The parties of a role that takes part in the event. */
    List<Party> use(String role) {
        if (roles.containsKey(role)) {
            used.add(role);
        }
        return role(role);
    }

    boolean filled(String role) {
        return roles.containsKey(role);
    }

    /** Whether a pronoun, not a name, fills a role. */
    boolean byPronoun(String role) {
        Source source = sources.get(role);
        return source != null && source.order() < 0;
    }

    /** Whether nothing but the pronoun at a noun tells a side. */
    boolean onlyByPronoun() {
        return byPronoun("genitive")
                && used.stream()
                        .allMatch(role -> role.equals("genitive") || role(role).isEmpty());
    }

    /** Lets the parties of one role have another too, unless that one is filled. */
    void copy(String role, String to) {
        Source source = sources.get(role);
        if (source != null) {
            add(to, role(role), source.rule(), source.order());
        }
    }

    /** Gives the parties of one role to another. */
    void move(String role, String to) {
        List<Party> parties = roles.remove(role);
        Source source = sources.remove(role);
        if (parties != null && source != null) {
            roles.put(to, parties);
            sources.put(to, source);
        }
    }

    /** The rule that says most: one that sets the type, else the last in the file of those that found the sides. */
    String rule() {
        if (typeRule != null) {
            return typeRule;
        }
        if (markRule != null) {
            return markRule;
        }
        Source last = null;
        for (String role : used) {
            Source source = sources.get(role);
            last = source != null && (last == null || source.order() > last.order()) ? source : last;
        }
        return last == null ? entry.id() : last.rule();
    }

    boolean covers(Candidate other) {
        return from <= other.from && other.to <= to;
    }

    boolean overlaps(Candidate other) {
        return from < other.to && other.from < to;
    }
}
