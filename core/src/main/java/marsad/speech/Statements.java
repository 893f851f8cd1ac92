package marsad.speech;

import java.util.ArrayList;
import java.util.List;
import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.model.Span;
import marsad.model.Speaker;
import marsad.model.Statement;
import marsad.text.Quotation;

/** Gathers the statements of one report: joins what the other classes found out about each. */
final class Statements {
    private final Reading reading;
    private final Lattice lattice;
    private final Chain chain;
    private final Bearing bearing;
    private final List<Statement> found = new ArrayList<>();

    Statements(Reading reading, Chain chain, Bearing bearing) {
        this.reading = reading;
        this.lattice = reading.lattice();
        this.chain = chain;
        this.bearing = bearing;
    }

    List<Statement> found() {
        return found;
    }

    void add(Use use, Contents.Content content, Speaker speaker) {
        Span cue = use.cue() < 0
                ? reading.text().span(use.cueFrom(), use.cueTo())
                : reading.text().span(lattice.from(use.cue()), lattice.to(use.cue()));
        String stance = use.cue() < 0 ? "say" : lattice.entry(use.cue()).get("stance", "say");
        found.add(new Statement(
                speaker,
                cue,
                content.mode(),
                stance,
                content.span(),
                chain.addressee(use),
                chain.via(use, content.to()),
                bearing.distanced(use, content),
                bearing.about(content.from(), content.to(), content.span()),
                use.rule()));
    }

    /** Quotations before a token that begin a sentence without a cue go on with the words of whoever spoke last. */
    void addAll(Free free, int before, Discourse discourse) {
        for (int index = free.before(before); index >= 0; index = free.before(before)) {
            Quotation quotation = reading.text().quotations().get(index);
            Span content = reading.trimmed(quotation.first(), quotation.close());
            found.add(new Statement(
                    discourse.last(),
                    null,
                    Statement.Mode.DIRECT,
                    "say",
                    content,
                    null,
                    List.of(),
                    false,
                    bearing.about(quotation.first(), quotation.close(), content),
                    "speech.free-quotation"));
        }
    }
}
