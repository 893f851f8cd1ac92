package marsad.app.out;

import java.util.ArrayList;
import java.util.List;
import marsad.record.Citation;
import marsad.record.Promise;

/** The promises and what became of them. */
final class LedgerSection {
    private final Telling telling;
    private final Phrases phrases;

    LedgerSection(Telling telling) {
        this.telling = telling;
        phrases = telling.phrases();
    }

    List<Block> of(List<Promise> promises) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, Line.of(phrases.of("ledger")), "ledger"));
        blocks.add(
                promises.isEmpty()
                        ? new Block.Para(Line.of(phrases.of("ledger.none")))
                        : new Block.Facts(promises.stream().map(this::fact).toList()));
        return blocks;
    }

    private Block.Fact fact(Promise promise) {
        Line line = Line.EMPTY
                .strong(phrases.of("state." + Telling.lower(promise.state())))
                .muted(" (" + phrases.of("reason." + Telling.lower(promise.reason())) + ")")
                .label(Telling.DOT)
                .with(telling.maker(promise));
        if (promise.to() != null) {
            line = line.label(" " + phrases.of("ledger.to") + " ").name(telling.entity(promise.to()));
        }
        line = line.label(": ").words(promise.made().get(0).words());
        if (promise.due() != null) {
            line = line.label(Telling.DOT + phrases.of("ledger.due") + " ").figure(promise.due());
        }
        List<Quote> quotes = new ArrayList<>();
        promise.made().forEach(c -> quotes.add(quote(c, "ledger.told")));
        promise.evidence().forEach(c -> quotes.add(quote(c, "ledger.decided")));
        return new Block.Fact(line, quotes);
    }

    private Quote quote(Citation citation, String role) {
        return Quote.inContext(
                citation, Line.EMPTY.muted(phrases.of(role) + " ").with(telling.report(citation.report())));
    }
}
