package marsad.app.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import marsad.app.page.Card;
import marsad.app.page.Cited;
import marsad.app.page.ConflictView;
import marsad.app.page.FactJson;
import marsad.app.page.LedgerRow;

/** Rows of the lists of promises and conflicts as data, under the same names as in a table. */
final class Rows {
    /** The columns of promises and of conflicts. */
    static final List<String> PROMISE =
            List.of("id", "state", "reason", "who", "to", "due", "words", "outlets", "report", "url", "evidence");

    static final List<String> CONFLICT = List.of(
            "kind", "of", "inside", "earlier", "earlier_outlets", "earlier_url", "later", "later_outlets", "later_url");

    private Rows() {}

    static Map<String, Object> of(LedgerRow row, String site) {
        Cited words = row.fact().first();
        Map<String, Object> promise = new LinkedHashMap<>();
        promise.put("id", words.fact());
        promise.put("state", row.state());
        promise.put("reason", row.reason());
        promise.put("who", row.maker().text());
        FactJson.put(promise, "to", row.to());
        FactJson.put(promise, "due", row.due());
        promise.put("words", words.citation().words());
        promise.put("outlets", row.fact().carriers());
        promise.put("report", words.citation().report().id());
        promise.put("url", site + words.page());
        promise.put(
                "evidence", row.evidence().stream().map(e -> site + e.page()).toList());
        return promise;
    }

    static Map<String, Object> of(ConflictView conflict, String site) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kind", conflict.kind());
        row.put("of", conflict.of().text());
        row.put("inside", conflict.inside());
        side("earlier", conflict.earlier(), site, row);
        side("later", conflict.later(), site, row);
        return row;
    }

    private static void side(String name, Card card, String site, Map<String, Object> row) {
        row.put(name, card.line().text());
        row.put(name + "_outlets", card.carriers());
        row.put(name + "_url", site + card.page());
    }
}
