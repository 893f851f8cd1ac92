package marsad.app.page;

import java.util.ArrayList;
import java.util.List;
import marsad.app.out.Line;
import marsad.app.out.Quote;
import marsad.app.out.Telling;
import marsad.app.store.Fact;
import marsad.record.Citation;
import marsad.record.Claim;
import marsad.record.Happening;
import marsad.record.Point;
import marsad.record.Promise;
import marsad.record.Saying;
import marsad.record.Series;
import marsad.record.Use;
import marsad.record.Variant;

/** Makes cards of the parts of a record. */
final class Cards {
    private final Telling telling;
    private final FactNames names = new FactNames();

    Cards(Telling telling) {
        this.telling = telling;
    }

    Card of(Happening event) {
        List<Cited> words = event.words().stream()
                .map(c -> cited(Fact.Kind.EVENT, c, telling.quote(c)))
                .toList();
        return new Card(Fact.Kind.EVENT, telling.act(event), new Tone(event.score()), words, event.carriers());
    }

    Card of(Saying saying) {
        List<Cited> words = new ArrayList<>();
        for (Variant variant : saying.variants()) {
            for (Use use : variant.uses()) {
                words.add(cited(Fact.Kind.STATEMENT, use.content(), quote(variant, use)));
            }
        }
        return new Card(Fact.Kind.STATEMENT, telling.speaker(saying.speaker()), null, words, saying.carriers());
    }

    private Quote quote(Variant variant, Use use) {
        return Quote.of(use.content(), manner(use), use == variant.first() ? variant.differences() : List.of());
    }

    /** Outlet, day and how the outlet brings the words. */
    private Line manner(Use use) {
        Line source = telling.report(use.report())
                .label(Telling.DOT + telling.phrases().of(use.direct() ? "speech.direct" : "speech.indirect"));
        return use.cue() == null ? source : source.label(" ").words(use.cue().words());
    }

    Card of(Series series, Point point) {
        List<Cited> words = point.claims().stream().map(this::claim).toList();
        return new Card(Fact.Kind.FIGURE, telling.point(series, point), null, words, point.carriers());
    }

    private Cited claim(Claim claim) {
        Line source = telling.report(claim.report());
        if (claim.figure().speaker().known()) {
            source = source.label(Telling.DOT)
                    .with(telling.speaker(claim.figure().speaker()));
        }
        return cited(Fact.Kind.FIGURE, claim.words(), Quote.inContext(claim.words(), source));
    }

    Card of(Promise promise) {
        List<Cited> words = promise.made().stream().map(this::promised).toList();
        return new Card(Fact.Kind.COMMITMENT, telling.maker(promise), null, words, promise.carriers());
    }

    Cited promised(Citation citation) {
        return cited(Fact.Kind.COMMITMENT, citation, telling.quote(citation));
    }

    /** Words of a fact; their page is that of the fact with the same words. */
    Cited cited(Fact.Kind kind, Citation citation, Quote quote) {
        return Cited.of(names.of(kind, citation), citation, quote);
    }
}
