package marsad.app.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import marsad.model.Analysis;
import marsad.model.Entity;
import marsad.model.Event;
import marsad.model.Span;
import marsad.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What GDELT calls an event: one side does something, perhaps to another one.
 *
 * @param source code of who acts, or null
 * @param target code of who is acted on, or null
 * @param date EDTF, or null
 * @param anchor the words that tell it
 * @param place words, or null
 */
record Dyad(
        Analysis analysis,
        @Nullable String source,
        @Nullable String target,
        Cameo cameo,
        @Nullable String date,
        Span anchor,
        @Nullable String place) {
    /** The same number for the same report, sides and words. */
    long key() {
        return Cells.key(analysis.article().id(), source, target, cameo.code(), anchor.start(), anchor.end());
    }

    /** Events and statements of reports as dyads. */
    static final class Finder {
        private final Cameo.Codes codes = new Cameo.Codes();

        /** Those of one report, in the order of the text; a saying that is itself an event stands once, as the event. */
        List<Dyad> of(Analysis analysis) {
            List<Dyad> dyads = new ArrayList<>();
            analysis.events().stream().filter(Done::is).forEach(event -> add(analysis, event, dyads));
            analysis.statements().stream()
                    .filter(s -> analysis.events().stream()
                            .noneMatch(e -> s.cue() != null && e.anchor().overlaps(s.cue())))
                    .forEach(statement -> add(analysis, statement, dyads));
            dyads.sort(Comparator.comparing(Dyad::anchor));
            return dyads;
        }

        private void add(Analysis analysis, Event event, List<Dyad> dyads) {
            String place = event.place() == null
                    ? null
                    : event.place().of(analysis.article().text());
            Cameo cameo = codes.of(event);
            pairs(event)
                    .forEach(pair -> dyads.add(new Dyad(
                            analysis, pair.source(), pair.target(), cameo, event.date(), event.anchor(), place)));
        }

        private record Sides(
                @Nullable String source, @Nullable String target) {}

        /** Each actor with each recipient; those who act on each other, each with each. */
        private static List<Sides> pairs(Event event) {
            boolean mutual = event.recipients().isEmpty() && event.actors().size() > 1;
            List<String> sources = event.actors();
            List<String> targets = mutual ? sources : event.recipients();
            List<Sides> pairs = new ArrayList<>();
            for (String source : sources) {
                targets.stream()
                        .filter(target -> !mutual || !target.equals(source))
                        .forEach(target -> pairs.add(new Sides(source, target)));
                if (targets.isEmpty()) {
                    pairs.add(new Sides(source, null));
                }
            }
            if (sources.isEmpty()) {
                targets.forEach(target -> pairs.add(new Sides(null, target)));
            }
            return pairs;
        }

        private void add(Analysis analysis, Statement statement, List<Dyad> dyads) {
            Cameo cameo = codes.of(statement);
            Entity to = statement.to();
            String target = to == null ? null : to.code();
            Span anchor = Objects.requireNonNullElse(statement.cue(), statement.content());
            String day = Cells.published(analysis.article());
            for (String source : sources(statement)) {
                dyads.add(new Dyad(analysis, source, source.equals(target) ? null : target, cameo, day, anchor, null));
            }
        }

        /** The states and bodies that a speaker stands for. */
        private static Set<String> sources(Statement statement) {
            Set<String> sources = new LinkedHashSet<>();
            for (Entity entity : statement.speaker().entities()) {
                if (entity.kind() != Entity.Kind.MEDIUM && entity.code() != null) {
                    sources.add(entity.code());
                }
            }
            return sources;
        }
    }
}
