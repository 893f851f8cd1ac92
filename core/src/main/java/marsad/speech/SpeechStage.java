package marsad.speech;

import java.util.List;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.model.Mention;
import marsad.model.Speaker;
import marsad.model.Statement;

/**
 * Finds statements: reporting words with their content by {@code speech.rule}, their speakers over sentences, and
 * quotations that stand free.
 */
public final class SpeechStage {
    private final Words words;

    public SpeechStage(Language language) {
        words = new Words(language);
    }

    /** The statements in the order of their cues.  */
    public List<Statement> read(Reading reading, List<Mention> mentions) {
        new Quotes(words, reading).add();
        Lattice lattice = reading.lattice();
        Clauses clauses = new Clauses(words, lattice);
        Parties parties = new Parties(words, lattice, clauses, mentions);
        Strangers strangers = new Strangers(words, lattice, clauses, parties);
        Subjects subjects = new Subjects(words, lattice, clauses, strangers, parties);
        List<Use> uses = new Uses(words, reading, clauses, strangers, subjects, parties).find();
        Contents contents = new Contents(words, reading, clauses, parties, uses);
        Introduced introduced = new Introduced(words, lattice, reading.article().text(), mentions);
        Antecedents antecedents = new Antecedents(words, lattice, clauses, mentions, introduced);
        Discourse discourse =
                new Discourse(words, lattice, clauses, parties, subjects, strangers, antecedents, introduced);
        Statements statements = new Statements(
                reading, new Chain(words, lattice, clauses, subjects, mentions), new Bearing(words, lattice, mentions));
        Free free = new Free(lattice, clauses, uses);
        int end = 0;
        for (Use use : uses) {
            statements.addAll(free, use.cueFrom(), discourse);
            Contents.Content content = contents.of(use);
            Speaker speaker = discourse.speaker(use, end);
            if (content != null) {
                end = Math.max(end, content.to());
                statements.add(use, content, speaker);
            }
        }
        statements.addAll(free, reading.text().size(), discourse);
        return statements.found();
    }
}
