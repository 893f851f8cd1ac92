package marsad.app.page;

import java.util.ArrayList;
import java.util.List;
import marsad.record.Story;

/** All facts of a story, each once for all its reports. */
final class StoryCards {
    private StoryCards() {}

    static List<Card> of(Story story, Cards facts) {
        List<Card> all = new ArrayList<>();
        story.events().forEach(e -> all.add(facts.of(e)));
        story.statements().forEach(s -> all.add(facts.of(s)));
        story.figures().forEach(f -> all.add(facts.of(f.series(), f.point())));
        story.promises().forEach(p -> all.add(facts.of(p)));
        return all;
    }
}
