package marsad.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import marsad.model.Analysis;
import marsad.model.Commitment;
import marsad.model.Entity;
import marsad.model.Event;
import marsad.model.Figure;
import marsad.model.Mention;
import marsad.model.Speaker;
import marsad.model.Statement;
import org.jspecify.annotations.Nullable;

/** Writes the rows by which reports and facts are found. They repeat what the analyses say and can be made anew from them. */
final class Derived implements AutoCloseable {
    /** Facts of one report at most: the number of a fact is that of its report times this, and its place. */
    static final long FACTS = 4096;

    private final Analyst analyst;
    private final Rows entities;
    private final Rows mentions;
    private final Rows concerns;
    private final Rows facts;
    private final Rows parties;
    private final List<Rows> removals;
    private final Set<String> withdrawn;
    private final Set<String> namedAlready = new HashSet<>();

    /** Opens the statements; {@code withdrawn} are the facts that an editor called wrong. */
    Derived(Connection connection, Analyst analyst, Set<String> withdrawn) throws SQLException {
        this.analyst = analyst;
        this.withdrawn = withdrawn;
        entities = new Rows(
                connection,
                "insert into entity (id, kind, name, form, state) values (?, ?, ?, ?, ?) on conflict do nothing");
        mentions = new Rows(connection, "insert into mention (entity, report, times) values (?, ?, ?)");
        concerns = new Rows(connection, "insert into concern (state, report, times) values (?, ?, ?)");
        facts = new Rows(
                connection,
                "insert into fact (no, id, kind, type, status, speaker, day, value, unit, period, withdrawn)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        parties =
                new Rows(connection, "insert into party (entity, fact, role) values (?, ?, ?) on conflict do nothing");
        removals = List.of(
                new Rows(connection, "delete from mention where report = ?"),
                new Rows(connection, "delete from concern where report = ?"),
                new Rows(connection, "delete from party where fact >= ? and fact < ?"),
                new Rows(connection, "delete from fact where no >= ? and no < ?"));
    }

    /** Takes out all rows of a report. */
    void remove(long report) throws SQLException {
        removals.get(0).add(report);
        removals.get(1).add(report);
        removals.get(2).add(report * FACTS, (report + 1) * FACTS);
        removals.get(3).add(report * FACTS, (report + 1) * FACTS);
        flush();
        for (Rows rows : removals) {
            rows.flush();
        }
    }

    /** Writes the rows of a report that has none. */
    void add(long report, String day, Analysis analysis, List<Fact> named) throws SQLException {
        mentions(report, analysis);
        for (int i = 0; i < Math.min(named.size(), FACTS); i++) {
            fact(report * FACTS + i, day, named.get(i), analysis);
        }
    }

    private void mentions(long report, Analysis analysis) throws SQLException {
        Map<String, Integer> times = new LinkedHashMap<>();
        Map<String, Integer> states = new LinkedHashMap<>();
        for (Mention mention : analysis.mentions()) {
            Entity entity = mention.entity();
            if (entity.kind() != Entity.Kind.SOURCE) {
                entity(entity, mention, analysis);
                times.merge(entity.id(), 1, Integer::sum);
            }
            if (entity.state() != null) {
                states.merge(entity.state(), 1, Integer::sum);
            }
        }
        for (Event event : analysis.events()) {
            event.actors().stream().filter(analyst::isState).forEach(s -> states.merge(s, 1, Integer::sum));
            event.recipients().stream().filter(analyst::isState).forEach(s -> states.merge(s, 1, Integer::sum));
        }
        for (Map.Entry<String, Integer> entry : times.entrySet()) {
            mentions.add(entry.getKey(), report, entry.getValue());
        }
        for (Map.Entry<String, Integer> entry : states.entrySet()) {
            concerns.add(entry.getKey(), report, entry.getValue());
        }
    }

    private void entity(Entity entity, Mention mention, Analysis analysis) throws SQLException {
        String state = analyst.stateName(entity.id());
        if ((mention.named() || state != null) && namedAlready.add(entity.id())) {
            String form =
                    state != null ? state : mention.span().of(analysis.article().text());
            entities.add(entity.id(), entity.kind().name(), entity.name(), form, entity.state());
        }
    }

    private void fact(long no, String day, Fact fact, Analysis analysis) throws SQLException {
        if (fact.told() instanceof Statement statement) {
            row(no, day, fact, statement.stance(), statement.mode().name(), statement.speaker(), null);
            speaker(no, statement.speaker());
            party(no, statement.to(), "to");
            for (Mention mention : analysis.mentions()) {
                if (statement.content().contains(mention.span())) {
                    party(no, mention.entity(), "about");
                }
            }
        } else if (fact.told() instanceof Event event) {
            row(no, day, fact, event.type().name(), event.status().name(), Speaker.UNKNOWN, event.date());
            parties(no, event.actors(), "actor");
            parties(no, event.recipients(), "recipient");
        } else if (fact.told() instanceof Figure figure) {
            figure(no, day, fact, figure);
            speaker(no, figure.speaker());
            parties(no, figure.between(), "between");
        } else if (fact.told() instanceof Commitment commitment) {
            row(no, day, fact, "", null, commitment.who(), commitment.due());
            speaker(no, commitment.who());
            party(no, commitment.to(), "to");
        }
    }

    private void row(
            long no,
            String day,
            Fact fact,
            String type,
            @Nullable String status,
            Speaker speaker,
            @Nullable String period)
            throws SQLException {
        facts.add(
                no,
                fact.id(),
                fact.kind().name(),
                type,
                status,
                speaker.id(),
                day,
                null,
                null,
                period,
                withdrawn.contains(fact.id()) ? 1 : 0);
    }

    private void figure(long no, String day, Fact fact, Figure figure) throws SQLException {
        facts.add(
                no,
                fact.id(),
                fact.kind().name(),
                figure.metric(),
                figure.status().name(),
                figure.speaker().id(),
                day,
                figure.value().toPlainString(),
                figure.unit(),
                figure.period(),
                withdrawn.contains(fact.id()) ? 1 : 0);
    }

    private void speaker(long no, Speaker speaker) throws SQLException {
        for (Entity entity : speaker.entities()) {
            party(no, entity, "speaker");
        }
    }

    /** A party, and the state that it belongs to. */
    private void party(long no, @Nullable Entity entity, String role) throws SQLException {
        if (entity != null && entity.kind() != Entity.Kind.SOURCE) {
            parties.add(entity.id(), no, role);
        }
        if (entity != null && entity.state() != null && !Objects.equals(entity.state(), entity.id())) {
            parties.add(entity.state(), no, role);
        }
    }

    private void parties(long no, List<String> codes, String role) throws SQLException {
        for (String code : codes) {
            parties.add(code, no, role);
        }
    }

    void flush() throws SQLException {
        for (Rows rows : List.of(entities, mentions, concerns, facts, parties)) {
            rows.flush();
        }
    }

    @Override
    public void close() throws SQLException {
        for (Rows rows : removals) {
            rows.close();
        }
        for (Rows rows : List.of(entities, mentions, concerns, facts, parties)) {
            rows.close();
        }
    }
}
