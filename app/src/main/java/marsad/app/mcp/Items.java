package marsad.app.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import marsad.app.page.Card;
import marsad.app.page.Cited;
import marsad.app.page.ConflictView;
import marsad.app.page.LedgerRow;
import marsad.app.page.StoryPage;
import marsad.model.Article;
import org.jspecify.annotations.Nullable;

/** Parts of pages as items of answers. */
final class Items {
    private static final int MOST_CITATIONS = 8;

    private final String site;

    Items(String site) {
        this.site = site;
    }

    Map<String, Object> card(Card card) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("kind", card.key());
        item.put("says", card.line().text());
        item.put("outlets", card.carriers());
        item.put("citations", citations(card.words()));
        item.put("url", site + card.page());
        return item;
    }

    Map<String, Object> promise(LedgerRow row) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("kind", "commitment");
        item.put("says", row.maker().text() + " · " + row.state());
        item.put("state", row.state());
        item.put("reason", row.reason());
        put(item, "to", row.to());
        put(item, "due", row.due());
        item.put("citations", citations(row.fact().words()));
        item.put("evidence", citations(row.evidence()));
        item.put("url", site + row.fact().page());
        return item;
    }

    Map<String, Object> conflict(ConflictView conflict) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("kind", "conflict");
        item.put(
                "says",
                conflict.kind() + ": " + conflict.of().text() + ": "
                        + conflict.earlier().line().text() + " / "
                        + conflict.later().line().text());
        item.put(
                "citations",
                conflict.sides().stream().map(side -> citation(side.first())).toList());
        return item;
    }

    Map<String, Object> wordings(StoryPage.Aligned aligned) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("kind", "wordings");
        item.put("says", aligned.speaker().text());
        put(item, "verbs_of_saying", aligned.cues());
        item.put(
                "citations",
                aligned.wordings().stream().map(w -> citation(w.words())).toList());
        item.put("url", site + aligned.href());
        return item;
    }

    List<Map<String, Object>> citations(List<Cited> words) {
        return words.stream().limit(MOST_CITATIONS).map(this::citation).toList();
    }

    Map<String, Object> citation(Cited cited) {
        Article article = cited.citation().article();
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("words", cited.citation().words());
        put(words, "outlet", article.outlet());
        put(words, "published", article.published());
        words.put("report", article.id());
        words.put("url", site + cited.page());
        put(words, "original", cited.original());
        put(words, "rule", cited.citation().rule());
        return words;
    }

    static void put(Map<String, Object> map, String key, @Nullable Object value) {
        if (value != null) {
            map.put(key, value);
        }
    }
}
