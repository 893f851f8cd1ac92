package marsad.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import marsad.lang.Language;
import marsad.lang.Stems;
import marsad.model.Analysis;
import marsad.model.Entity;
import marsad.model.Mention;
import marsad.model.Quantity;
import marsad.model.Span;
import marsad.text.Text;
import marsad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words of a stretch of a report so that tellings of the same thing can be compared: folded, clitics taken off,
 * whoever is named by id, amounts by value. Belongs to one thread.
 */
final class Wordings {
    private static final double PER = 10_000;
    /** A word that the language's list does not know stands in fewer reports than any in it. */
    private static final int RARE = 6;
    /** Names and amounts outside the list are no rarer than this. */
    private static final int USUAL = 100;

    /** Marks between clauses. */
    private static final String CLAUSE = ",;:.\u060C\u061B-\u2013\u2014";

    private final Language language;
    private final Stems stems;
    /** The group of synonyms by their forms without endings. */
    private final Map<String, String> synonyms = new HashMap<>();

    Wordings(Language language) {
        this.language = language;
        stems = new Stems(language);
        new TreeMap<>(language.synonyms()).forEach((form, group) -> synonyms.putIfAbsent(bare(form), group));
    }

    /** The words under a span, marks left out. */
    Wording of(Analysis analysis, Span span) {
        Text text = Text.of(span.of(analysis.article().text()), language.folding());
        List<Wording.Word> words = new ArrayList<>();
        Span whole = null;
        boolean opens = false;
        for (int token = 0; token < text.size(); token++) {
            if (text.kind(token) != Token.WORD && text.kind(token) != Token.NUMBER) {
                opens |= text.kind(token) == Token.BREAK || CLAUSE.indexOf(text.folded()[text.start(token)]) >= 0;
                continue;
            }
            Span at = shifted(text.span(token, token + 1), span.start());
            if (whole != null && whole.contains(at)) {
                continue;
            }
            Wording.Word thing = thing(analysis, at, span, opens);
            whole = thing == null ? null : thing.span();
            words.add(thing != null ? thing : word(text, token, at, opens));
            opens = false;
        }
        return new Wording(words);
    }

    private Wording.Word word(Text text, int token, Span at, boolean opens) {
        int from = stems.start(text.folded(), text.start(token), text.end(token));
        String form = new String(text.folded(), from, text.end(token) - from);
        return new Wording.Word(form, kin(form), at, rarity(form, RARE), opens);
    }

    /** What a word of a text has in common with its kin; empty if that is not known. */
    String kin(Text text, int token) {
        int from = stems.start(text.folded(), text.start(token), text.end(token));
        return kin(new String(text.folded(), from, text.end(token) - from));
    }

    private String kin(String form) {
        String group = synonyms.get(bare(form));
        return group != null ? group : language.morphology().root(form);
    }

    /** A form without endings. */
    private String bare(String form) {
        char[] letters = form.toCharArray();
        return form.substring(0, stems.end(letters, 0, letters.length));
    }

    /** The name or amount that stands at a word and inside the stretch, or null. */
    private Wording.@Nullable Word thing(Analysis analysis, Span at, Span inside, boolean opens) {
        for (Quantity quantity : analysis.quantities()) {
            if (quantity.span().overlaps(at) && inside.contains(quantity.span())) {
                String form = "#" + quantity.value().stripTrailingZeros().toPlainString() + quantity.unit();
                return new Wording.Word(
                        form, kin(quantity.unit()), quantity.span().union(at), rarity(form, USUAL), opens);
            }
        }
        for (Mention mention : analysis.mentions()) {
            boolean names = mention.entity().kind() != Entity.Kind.SOURCE && mention.named();
            if (names && mention.span().overlaps(at) && inside.contains(mention.span())) {
                String form = "@" + mention.entity().id();
                return new Wording.Word(form, "", mention.span().union(at), rarity(form, USUAL), opens);
            }
        }
        return null;
    }

    private double rarity(String form, int otherwise) {
        Map<String, Integer> frequency = language.frequency();
        return Math.max(0, Math.log(PER / Math.min(PER, frequency.getOrDefault(form, otherwise))));
    }

    private static Span shifted(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }
}
