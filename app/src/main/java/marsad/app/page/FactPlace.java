package marsad.app.page;

import java.util.ArrayList;
import java.util.List;
import marsad.model.Analysis;
import marsad.model.Commitment;
import marsad.model.Event;
import marsad.model.Figure;
import marsad.model.Span;
import marsad.model.Statement;
import marsad.record.Report;

/**
 * A fact as one report holds it.
 *
 * @param index of the fact in the analysis's list of its kind
 */
public record FactPlace(String id, FactKind kind, Report report, Span span, String rule, int index) {
    /** The facts of a report in the order of its text. */
    public static List<FactPlace> of(Report report) {
        Analysis a = report.analysis();
        List<FactPlace> facts = new ArrayList<>();
        for (int i = 0; i < a.events().size(); i++) {
            Event event = a.events().get(i);
            facts.add(of(FactKind.EVENT, report, event.anchor(), event.rule(), i));
        }
        for (int i = 0; i < a.statements().size(); i++) {
            Statement statement = a.statements().get(i);
            facts.add(of(FactKind.STATEMENT, report, statement.content(), statement.rule(), i));
        }
        for (int i = 0; i < a.figures().size(); i++) {
            Figure figure = a.figures().get(i);
            facts.add(of(FactKind.FIGURE, report, figure.span(), figure.rule(), i));
        }
        for (int i = 0; i < a.commitments().size(); i++) {
            Commitment commitment = a.commitments().get(i);
            facts.add(of(FactKind.COMMITMENT, report, commitment.what(), commitment.rule(), i));
        }
        facts.sort(java.util.Comparator.comparing(FactPlace::span));
        return facts;
    }

    private static FactPlace of(FactKind kind, Report report, Span span, String rule, int index) {
        return new FactPlace(FactId.of(kind, report.id(), span), kind, report, span, rule, index);
    }
}
