package marsad.app.page;

import java.util.ArrayList;
import java.util.List;
import marsad.app.out.Line;
import marsad.app.out.Phrases;
import marsad.app.out.Telling;
import marsad.model.Commitment;
import marsad.model.Event;
import marsad.model.Figure;
import marsad.model.Statement;

/** Says in a line what a fact of one report is. */
final class OneFact {
    private OneFact() {}

    static Line line(FactPlace place, Telling telling) {
        Record told = place.fact().told();
        if (told instanceof Event event) {
            return event(event, telling);
        }
        if (told instanceof Statement statement) {
            return statement(statement, place, telling);
        }
        if (told instanceof Figure figure) {
            return figure(figure, telling);
        }
        if (told instanceof Commitment commitment) {
            return commitment(commitment, telling);
        }
        throw new IllegalArgumentException("no fact: " + told);
    }

    private static Line event(Event event, Telling telling) {
        Phrases phrases = telling.phrases();
        Line line = telling.act(event.type(), event.mode(), event.actors(), event.recipients())
                .label(Telling.DOT + phrases.of("status." + Telling.lower(event.status())));
        return event.date() == null ? line : line.label(Telling.DOT).figure(event.date());
    }

    private static Line statement(Statement statement, FactPlace place, Telling telling) {
        Phrases phrases = telling.phrases();
        Line line = telling.speaker(statement.speaker());
        if (statement.cue() != null) {
            line = line.label(" ")
                    .words(statement.cue().of(place.report().article().text()));
        }
        boolean direct = statement.mode() == Statement.Mode.DIRECT;
        line = line.label(Telling.DOT + phrases.of(direct ? "speech.direct" : "speech.indirect"));
        return statement.to() == null
                ? line
                : line.label(Telling.DOT + phrases.of("speech.to") + " ").name(telling.entity(statement.to()));
    }

    private static Line figure(Figure figure, Telling telling) {
        Phrases phrases = telling.phrases();
        List<String> parts = new ArrayList<>(telling.names(figure.between()));
        Line line = telling.value(figure).label(Telling.DOT + phrases.of("status." + Telling.lower(figure.status())));
        line = parts.isEmpty() ? line : line.label(Telling.DOT).names(parts, telling.comma());
        line = figure.period() == null ? line : line.label(Telling.DOT).figure(figure.period());
        return figure.speaker().known() ? line.label(Telling.DOT).with(telling.speaker(figure.speaker())) : line;
    }

    private static Line commitment(Commitment commitment, Telling telling) {
        Phrases phrases = telling.phrases();
        Line line =
                commitment.who().known() ? telling.speaker(commitment.who()) : Line.of(phrases.of("ledger.unknown"));
        if (commitment.to() != null) {
            line = line.label(" " + phrases.of("ledger.to") + " ").name(telling.entity(commitment.to()));
        }
        return commitment.due() == null
                ? line
                : line.label(Telling.DOT + phrases.of("ledger.due") + " ").figure(commitment.due());
    }
}
