package marsad.speech;

import java.util.ArrayList;
import java.util.List;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Mention;
import marsad.model.Span;
import marsad.model.Speaker;
import marsad.model.Statement;
import marsad.text.Quotation;
import marsad.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds statements: reporting words with their content by {@code speech.rule}, their speakers over sentences, and
 * quotations that stand free.
 */
public final class SpeechStage {
    /** A free-standing quotation of fewer tokens is no statement. */
    private static final int SHORTEST_FREE_QUOTATION = 6;

    /** So many words between marks are a name or a scare quote unless a colon announces them. */
    private static final int LONGEST_NAME = 3;

    private final Words words;

    public SpeechStage(Language language) {
        words = new Words(language);
    }

    /** The statements in the order of their cues. Quotations become {@code @quote} edges, by index. */
    public List<Statement> read(Reading reading, List<Mention> mentions) {
        addQuotations(reading);
        Subjects subjects = new Subjects(words, reading);
        List<Use> uses = new Uses(words, reading, subjects).find();
        Contents contents = new Contents(words, reading, uses);
        Discourse discourse = new Discourse(words, reading, mentions, subjects);
        Chain chain = new Chain(words, reading, mentions);
        List<Statement> statements = new ArrayList<>();
        int quotation = 0;
        int end = 0;
        for (Use use : uses) {
            quotation = free(reading, uses, use.cueFrom(), quotation, discourse, statements);
            Contents.Content content = contents.of(use);
            Speaker speaker = discourse.speaker(use, end);
            if (content != null) {
                end = Math.max(end, content.to());
                statements.add(statement(reading, use, content, speaker, chain));
            }
        }
        free(reading, uses, reading.text().size(), quotation, discourse, statements);
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

    private Statement statement(Reading reading, Use use, Contents.Content content, Speaker speaker, Chain chain) {
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
                rule(use));
    }

    private static String rule(Use use) {
        return use.kind() == Use.Kind.NOUN
                ? "speech.cue-noun"
                : use.match().rule().id();
    }

    /**
     * Quotations before a token that no cue introduces. One that begins a sentence goes on with the words of whoever spoke
     * last.
     */
    private int free(
            Reading reading, List<Use> uses, int before, int from, Discourse discourse, List<Statement> statements) {
        Text text = reading.text();
        int i = from;
        while (i < text.quotations().size() && text.quotations().get(i).open() < before) {
            Quotation quotation = text.quotations().get(i);
            boolean begins = quotation.open() == text.sentenceStart(text.sentenceOf(quotation.open()));
            boolean used = used(uses, i, quotation);
            if (begins
                    && !used
                    && quotation.depth() == 0
                    && !reading.lattice().hidden(quotation.open())
                    && quotation.close() - quotation.first() >= SHORTEST_FREE_QUOTATION) {
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
            i++;
        }
        return i;
    }

    private static boolean used(List<Use> uses, int index, Quotation quotation) {
        for (Use use : uses) {
            if (use.quotation() == index
                    || use.begin() >= quotation.open() && use.begin() <= quotation.close()
                    || use.cueFrom() > quotation.open() && use.cueFrom() < quotation.close()) {
                return true;
            }
        }
        return false;
    }

    /** The media through which words reach the outlet, and to whom they were said. */
    private static final class Chain {
        private final Words words;
        private final Lattice lattice;
        private final List<Mention> mentions;
        private final Text text;

        Chain(Words words, Reading reading, List<Mention> mentions) {
            this.words = words;
            this.lattice = reading.lattice();
            this.text = reading.text();
            this.mentions = mentions;
        }

        /** Media named between cue and content, or right after the content, nearest to the outlet first. */
        List<Span> via(Use use, int contentEnd) {
            List<Span> via = new ArrayList<>();
            int to = use.begin() > use.cueFrom() ? use.begin() : use.cueTo();
            int from = use.kind() == Use.Kind.FROM ? lattice.to(use.match().edgeOf("from")) : use.cueTo();
            for (int token = from; token < to; token++) {
                media(token, via);
            }
            int end = Math.min(text.sentenceEnd(text.sentenceOf(Math.max(contentEnd - 1, 0))), contentEnd + 12);
            for (int token = contentEnd; token < end; token++) {
                if (lattice.begins(token, words.cueNoun)) {
                    for (int after = token; after < end; after++) {
                        media(after, via);
                    }
                    break;
                }
            }
            return via;
        }

        private void media(int token, List<Span> via) {
            int party = lattice.longest(token, words.party);
            if (party >= 0 && medium(mentions.get(lattice.value(party)))) {
                via.add(mentions.get(lattice.value(party)).phrase());
            }
        }

        private static boolean medium(Mention mention) {
            return mention.entity().kind() == Entity.Kind.MEDIUM || "media".equals(mention.rule());
        }

        /** The party in the dative right after the subject. */
        @Nullable
        Entity addressee(Use use) {
            if (use.cue() < 0 || use.begin() < use.cueTo()) {
                return null;
            }
            for (int token = use.cueTo(); token < use.begin(); token++) {
                int party = lattice.longestWith(token, words.party, words.li);
                if (party >= 0 && mentions.get(lattice.value(party)).entity().kind() != Entity.Kind.MEDIUM) {
                    return mentions.get(lattice.value(party)).entity();
                }
            }
            return null;
        }
    }
}
