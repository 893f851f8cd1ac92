package marsad.speech;

import java.util.ArrayList;
import java.util.List;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.model.Mention;
import marsad.model.Span;
import marsad.model.Speaker;
import marsad.model.Statement;
import marsad.text.Quotation;

/**
 * Finds statements: reporting words with their content by {@code speech.rule}, their speakers over sentences, and
 * quotations that stand free.
 */
public final class SpeechStage {
    /** So many words between marks are a name or a scare quote unless a colon announces them. */
    private static final int LONGEST_NAME = 3;

    private final Words words;

    public SpeechStage(Language language) {
        words = new Words(language);
    }

    /** The statements in the order of their cues. Quotations become {@code @quote} edges, by index. */
    public List<Statement> read(Reading reading, List<Mention> mentions) {
        addQuotations(reading);
        Lattice lattice = reading.lattice();
        Clauses clauses = new Clauses(words, lattice);
        Subjects subjects = new Subjects(words, lattice, clauses);
        List<Use> uses = new Uses(words, reading, clauses, subjects).find();
        Contents contents = new Contents(words, reading, clauses, uses);
        Discourse discourse = new Discourse(words, lattice, subjects, new Antecedents(words, lattice, mentions));
        Chain chain = new Chain(words, lattice, clauses, mentions);
        Free free = new Free(lattice, clauses, uses);
        List<Statement> statements = new ArrayList<>();
        int end = 0;
        for (Use use : uses) {
            addFree(reading, free, use.cueFrom(), discourse, statements);
            Contents.Content content = contents.of(use);
            Speaker speaker = discourse.speaker(use, end);
            if (content != null) {
                end = Math.max(end, content.to());
                statements.add(statement(reading, use, content, speaker, chain));
            }
        }
        addFree(reading, free, reading.text().size(), discourse, statements);
        return statements;
    }

    private void addQuotations(Reading reading) {
        List<Quotation> quotations = reading.text().quotations();
        for (int i = 0; i < quotations.size(); i++) {
            Quotation quotation = quotations.get(i);
            boolean announced = reading.text().isMark(quotation.open() - 1, ':');
            boolean words = quotation.close() - quotation.first() > LONGEST_NAME || announced;
            if (words && !reading.lattice().hidden(quotation.open())) {
                reading.mention(this.words.quote, quotation.open(), quotation.after(), i, 0);
            }
        }
    }

    private static Statement statement(
            Reading reading, Use use, Contents.Content content, Speaker speaker, Chain chain) {
        Lattice lattice = reading.lattice();
        Span cue = use.kind() == Use.Kind.HEADLINE
                ? reading.text().span(use.cueFrom(), use.cueTo())
                : reading.text().span(lattice.from(use.cue()), lattice.to(use.cue()));
        String stance = use.cue() < 0 ? "say" : lattice.entry(use.cue()).get("stance", "say");
        return new Statement(
                speaker,
                cue,
                content.mode(),
                stance,
                content.span(),
                chain.addressee(use),
                chain.via(use, content.to()),
                use.rule());
    }

    /** A quotation that begins a sentence without a cue goes on with the words of whoever spoke last. */
    private static void addFree(
            Reading reading, Free free, int before, Discourse discourse, List<Statement> statements) {
        for (int index = free.before(before); index >= 0; index = free.before(before)) {
            Quotation quotation = reading.text().quotations().get(index);
            statements.add(new Statement(
                    discourse.last(),
                    null,
                    Statement.Mode.DIRECT,
                    "say",
                    reading.trimmed(quotation.first(), quotation.close()),
                    null,
                    List.of(),
                    "speech.free-quotation"));
        }
    }
}
