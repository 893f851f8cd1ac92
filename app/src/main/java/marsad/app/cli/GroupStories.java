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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code marsad stories}: which articles report the same event. */
@Command(
        name = "stories",
        header = "Group reports that tell the same event; print the story of each, one JSON object a line.",
        customSynopsis = {"  marsad stories news.jsonl", "  marsad stories may/ june/ -o stories.jsonl"})
final class GroupStories implements Callable<Integer> {
    @Mixin
    final Reports reports = new Reports();

    private final Surroundings surroundings;

    GroupStories(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Marsad marsad = Marsad.arabic();
        Sketcher sketcher = new Sketcher(marsad.language(), StoryConfig.DEFAULT);
        List<Sketch> sketches = new ArrayList<>();
        try (Output out = reports.target.open(surroundings)) {
            ExitStatus status =
                    reports.each(surroundings, article -> sketcher.sketch(marsad.analyze(article)), sketches::add);
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
