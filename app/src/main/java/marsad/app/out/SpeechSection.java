package marsad.app.out;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import marsad.model.Statement;
import marsad.record.Citation;
import marsad.record.Denial;
import marsad.record.Saying;
import marsad.record.Story;
import marsad.record.Use;
import marsad.record.Variant;

/** Who said what: by story, then by speaker and topic, each statement once with all its wordings. */
final class SpeechSection {
    private final Telling telling;
    private final Phrases phrases;

    SpeechSection(Telling telling) {
        this.telling = telling;
        phrases = telling.phrases();
    }

    List<Block> of(List<Story> stories) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, Line.of(phrases.of("speech")), "speech"));
        for (int i = 0; i < stories.size(); i++) {
            Story story = stories.get(i);
            if (!story.statements().isEmpty()) {
                blocks.add(new Block.Heading(3, StorySection.heading(story, i + 1, telling), "speech-" + (i + 1)));
                bySpeaker(story, blocks);
                denials(story, blocks);
            }
        }
        if (stories.stream().allMatch(s -> s.statements().isEmpty())) {
            blocks.add(new Block.Para(Line.of(phrases.of("speech.none"))));
        }
        return blocks;
    }

    private void bySpeaker(Story story, List<Block> blocks) {
        Map<String, List<Saying>> bySpeaker = new LinkedHashMap<>();
        for (Saying saying : story.statements()) {
            String id = Objects.requireNonNullElse(saying.speaker().id(), "");
            bySpeaker.computeIfAbsent(id, k -> new ArrayList<>()).add(saying);
        }
        bySpeaker.values().forEach(sayings -> {
            blocks.add(new Block.Heading(4, telling.speaker(sayings.get(0).speaker()), null));
            blocks.add(new Block.Facts(byTopic(sayings).stream().map(this::fact).toList()));
        });
    }

    /** What is about one thing stands together, the topics in the order in which they come up. */
    private static List<Saying> byTopic(List<Saying> sayings) {
        Map<String, List<Saying>> byTopic = new LinkedHashMap<>();
        for (Saying saying : sayings) {
            String topic = saying.topics().stream().findFirst().orElse("");
            byTopic.computeIfAbsent(topic, k -> new ArrayList<>()).add(saying);
        }
        return byTopic.values().stream().flatMap(List::stream).toList();
    }

    private void denials(Story story, List<Block> blocks) {
        if (!story.denials().isEmpty()) {
            blocks.add(new Block.Heading(4, Line.of(phrases.of("speech.denials")), null));
            blocks.add(
                    new Block.Facts(story.denials().stream().map(this::denial).toList()));
        }
    }

    private Block.Fact denial(Denial denial) {
        Statement said = denial.assertion().statement();
        Line line = telling.speaker(said.speaker())
                .label(": ")
                .words(denial.assertion().content().words())
                .muted(Telling.DOT)
                .with(telling.speaker(denial.denial().statement().speaker()))
                .label(" " + phrases.of("speech.denies") + ": ")
                .words(denial.denial().content().words());
        return new Block.Fact(
                line,
                telling.quotes(
                        Stream.of(denial.assertion().content(), denial.denial().content())));
    }

    private Block.Fact fact(Saying saying) {
        List<String> carriers = saying.carriers();
        int wordings = saying.variants().size();
        Line line = Line.EMPTY.words(saying.first().content().words()).muted(Telling.DOT);
        line = line.names(carriers, telling.comma());
        if (wordings > 1) {
            line = line.muted(Telling.DOT + phrases.of("speech.wordings", wordings));
        }
        for (String topic : saying.topics()) {
            line = line.muted(Telling.DOT + phrases.orElse("topic." + topic, topic));
        }
        List<Quote> quotes = new ArrayList<>();
        for (Variant variant : saying.variants()) {
            variant.uses().forEach(use -> quotes.add(quote(variant, use)));
        }
        return new Block.Fact(line, quotes);
    }

    private Quote quote(Variant variant, Use use) {
        Line source = telling.report(use.report())
                .label(Telling.DOT + phrases.of(use.direct() ? "speech.direct" : "speech.indirect"));
        if (use.cue() != null) {
            source = source.label(" ").words(use.cue().words());
        }
        if (use.statement().distanced()) {
            source = source.label(Telling.DOT + phrases.of("speech.distanced"));
        }
        if (use.statement().to() != null) {
            source = source.label(Telling.DOT + phrases.of("speech.to") + " ")
                    .name(telling.entity(use.statement().to()));
        }
        for (Citation via : use.via()) {
            source = source.label(Telling.DOT + phrases.of("speech.via") + " ").words(via.words());
        }
        return Quote.of(use.content(), source, use == variant.first() ? variant.differences() : List.of());
    }
}
