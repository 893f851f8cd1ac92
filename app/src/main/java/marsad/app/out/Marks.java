package marsad.app.out;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import marsad.model.Analysis;
import marsad.model.Commitment;
import marsad.model.Entity;
import marsad.model.Event;
import marsad.model.Figure;
import marsad.model.Link;
import marsad.model.Mention;
import marsad.model.Position;
import marsad.model.Quantity;
import marsad.model.Span;
import marsad.model.Statement;
import marsad.model.TimeExpression;

/** Turns every fact of an analysis into a mark. */
public final class Marks {
    private final String text;
    private final List<Mark> marks = new ArrayList<>();

    private Marks(String text) {
        this.text = text;
    }

    /** All facts in the order of the text, outer ones before inner ones, numbered from 1. */
    public static List<Mark> of(Analysis analysis) {
        Marks all = new Marks(analysis.article().text());
        analysis.furniture().forEach(all::furniture);
        analysis.statements().forEach(all::statement);
        analysis.events().forEach(all::event);
        analysis.commitments().forEach(all::commitment);
        analysis.positions().forEach(all::position);
        analysis.figures().forEach(all::figure);
        analysis.quantities().forEach(all::quantity);
        analysis.times().forEach(all::time);
        analysis.mentions().stream().filter(mention -> tells(mention, analysis)).forEach(all::mention);
        return all.numbered();
    }

    /** Whether a mention is a fact by itself: a phrase that names nobody is one only where somebody of it speaks. */
    private static boolean tells(Mention mention, Analysis analysis) {
        return mention.entity().kind() != Entity.Kind.SOURCE
                || analysis.statements().stream()
                        .map(statement -> statement.speaker().span())
                        .anyMatch(speaker -> speaker != null && speaker.overlaps(mention.phrase()));
    }

    private List<Mark> numbered() {
        marks.sort(Comparator.comparing(Mark::span)); // stable: of equal spans the kinds keep the order above
        List<Mark> numbered = new ArrayList<>();
        for (Mark mark : marks) {
            numbered.add(mark.numbered(numbered.size() + 1));
        }
        return List.copyOf(numbered);
    }

    private void add(String kind, Mark.Layer layer, Span span, Slots slots, String rule) {
        marks.add(new Mark(0, kind, layer, span, slots.all(), rule));
    }

    private Slots slots() {
        return new Slots(text);
    }

    private void furniture(Span span) {
        add("furniture", Mark.Layer.FURNITURE, span, slots(), null);
    }

    private void mention(Mention m) {
        Slots slots = slots().value("id", m.entity().id())
                .value("name", m.entity().name())
                .value("office", m.entity().office())
                .value(
                        "state",
                        m.entity().id().equals(m.entity().state())
                                ? null
                                : m.entity().state());
        if (!m.phrase().equals(m.span())) {
            slots.words("phrase", m.phrase());
        }
        add(Json.lower(m.entity().kind()), Mark.Layer.ACTOR, m.span(), slots, m.rule());
    }

    private void time(TimeExpression t) {
        add("time", Mark.Layer.TIME, t.span(), slots().value("value", t.value()), t.rule());
    }

    private void quantity(Quantity q) {
        Slots slots = slots().value("value", Json.plain(q.value()))
                .value("upper", q.upper() == null ? null : Json.plain(q.upper()))
                .value("unit", q.unit())
                .value("bound", q.bound() == Quantity.Bound.EXACT ? null : Json.lower(q.bound()));
        add("quantity", Mark.Layer.FIGURE, q.span(), slots, q.rule());
    }

    private void figure(Figure f) {
        Slots slots = slots().value("metric", f.metric())
                .values("between", f.between())
                .value("value", Json.plain(f.value()))
                .value("unit", f.unit())
                .value("period", f.period())
                .value("status", Json.lower(f.status()))
                .speaker("speaker", f.speaker());
        add("figure", Mark.Layer.FIGURE, f.span(), slots, f.rule());
    }

    private void statement(Statement s) {
        Slots slots = slots().speaker("speaker", s.speaker())
                .words("cue", s.cue())
                .value("mode", Json.lower(s.mode()))
                .value("stance", s.stance())
                .value("distanced", s.distanced() ? "yes" : null)
                .values("about", s.about().topics())
                .values(
                        "concerns",
                        s.about().concerned().stream().map(Entity::name).toList())
                .party("to", s.to());
        s.via().forEach(via -> slots.words(via.role() == Link.Role.MEDIUM ? "via" : "in", via.span()));
        add("statement", Mark.Layer.SPEECH, s.content(), slots, s.rule());
    }

    private void event(Event e) {
        Slots slots = slots().value("type", e.type())
                .value("mode", e.mode())
                .value("status", Json.lower(e.status()))
                .values("actors", e.actors())
                .values("recipients", e.recipients())
                .value("date", e.date())
                .words("place", e.place());
        add("event", Mark.Layer.EVENT, e.anchor(), slots, e.rule());
    }

    private void commitment(Commitment c) {
        Slots slots = slots().speaker("who", c.who())
                .value("due", c.due())
                .party("to", c.to())
                .value("conditional", c.conditional() ? "yes" : null)
                .value("act", c.act());
        add("commitment", Mark.Layer.PROMISE, c.what(), slots, c.rule());
    }

    private void position(Position p) {
        Slots slots = slots().value("actor", p.actor())
                .party("holder", p.holder().kind() == Entity.Kind.PERSON ? p.holder() : null)
                .value("stance", Json.lower(p.stance()))
                .words("target", p.target())
                .party("toward", p.toward());
        add("position", Mark.Layer.POSITION, p.span(), slots, p.rule());
    }
}
