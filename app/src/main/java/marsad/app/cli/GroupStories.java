package marsad.app.cli;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import marsad.Marsad;
import marsad.app.out.StoryJson;
import marsad.story.Sketch;
import marsad.story.Sketcher;
import marsad.story.Stories;
import marsad.story.StoryConfig;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code marsad stories}: which articles report the same event. */
@Command(
        name = "stories",
        header = "Group reports that tell the same event; print the story of each, one JSON object a line.",
        customSynopsis = {"  marsad stories news.jsonl", "  marsad stories may/ june/ -o stories.jsonl"})
final class GroupStories implements Callable<Integer> {
    @Mixin
    final Work work = new Work();

    @Mixin
    final Manners manners = new Manners();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE instead of standard output.")
    @Nullable
    String output;

    private final Surroundings surroundings;

    GroupStories(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Marsad marsad = Marsad.arabic();
        Sketcher sketcher = new Sketcher(marsad.language(), StoryConfig.DEFAULT);
        List<Sketch> sketches = new ArrayList<>();
        try (Output out = Output.to(output, surroundings)) {
            ExitStatus status = new Batch(surroundings, work, manners)
                    .run(article -> sketcher.sketch(marsad.analyze(article)), sketches::add);
            Map<Sketch, String> storyOf = group(new Stories(marsad.language(), StoryConfig.DEFAULT), sketches);
            StoryJson json = new StoryJson();
            sketches.forEach(s -> out.write(json.story(s.id(), Objects.requireNonNull(storyOf.get(s)))));
            return status.code();
        }
    }

    /** Adds all in order of publication. Two articles may have the same id, so their identity counts. */
    private static Map<Sketch, String> group(Stories stories, List<Sketch> sketches) {
        Map<Sketch, String> storyOf = new IdentityHashMap<>();
        sketches.stream()
                .sorted(Stories.ORDER)
                .forEach(sketch -> storyOf.put(sketch, stories.add(sketch).story()));
        return storyOf;
    }
}
