package marsad.app.out;

import java.util.ArrayList;
import java.util.List;
import marsad.record.Concern;
import marsad.record.Happening;
import marsad.record.Headline;
import marsad.record.Relation;
import marsad.record.Report;
import marsad.record.Story;

/** The stories in time order, each with its reports and events. */
final class StorySection {
    private final Telling telling;
    private final Phrases phrases;

    StorySection(Telling telling) {
        this.telling = telling;
        phrases = telling.phrases();
    }

    List<Block> of(Relation relation) {
        List<Story> stories = relation.stories();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, Line.of(phrases.of("stories")), "stories"));
        CoursePicture.of(relation.course(), phrases).ifPresent(svg -> blocks.add(new Block.Picture(svg)));
        TimelinePicture.of(stories, phrases).ifPresent(svg -> blocks.add(new Block.Picture(svg)));
        for (int i = 0; i < stories.size(); i++) {
            story(stories.get(i), i + 1, blocks);
        }
        return blocks;
    }

    static Line heading(Story story, int number, Telling telling) {
        Line line = Line.of(telling.phrases().of("story", number)).label(Telling.DOT);
        return line.with(telling.when(story.when()));
    }

    private void story(Story story, int number, List<Block> blocks) {
        blocks.add(new Block.Heading(3, heading(story, number, telling), "story-" + number));
        blocks.add(new Block.Para(title(story)));
        if (story.concern() != Concern.FOCUS) {
            blocks.add(new Block.Para(Line.EMPTY.muted(phrases.of("story.passing"))));
        }
        blocks.add(new Block.Para(reports(story)));
        List<Happening> shown = story.events().stream()
                .filter(e -> e.involvement() == Happening.Involvement.BOTH)
                .toList();
        if (shown.isEmpty()) {
            blocks.add(new Block.Para(Line.of(phrases.of("story.no_events"))));
        } else {
            blocks.add(facts(shown));
        }
        others(story, blocks);
    }

    private Line title(Story story) {
        Headline title = story.title();
        return title == null
                ? Line.of(phrases.of("story.untitled"))
                : Line.EMPTY
                        .words(title.words())
                        .muted(Telling.DOT + phrases.of("reports.headline") + Telling.DOT)
                        .name(title.report().carrier());
    }

    private Line reports(Story story) {
        Line line = Line.of(phrases.of("story.reports", story.reports().size()) + ": ");
        boolean first = true;
        for (Report report : story.reports()) {
            line = first ? line : line.label(telling.comma());
            line = line.name(report.carrier());
            if (report.copyOf() != null) {
                line = line.muted(" (").with(copy(report.copyOf())).muted(")");
            }
            first = false;
        }
        return line;
    }

    private Line copy(String origin) {
        return Line.EMPTY.muted(phrases.of("story.copy", "")).name(origin);
    }

    private void others(Story story, List<Block> blocks) {
        List<Happening> others = story.events().stream()
                .filter(e -> e.involvement() == Happening.Involvement.ONE)
                .toList();
        long background = story.events().stream()
                .filter(e -> e.involvement() == Happening.Involvement.NEITHER)
                .count();
        if (!others.isEmpty()) {
            blocks.add(new Block.Para(Line.of(phrases.of("story.others", others.size()) + ":")));
            blocks.add(facts(others));
        }
        if (background > 0) {
            blocks.add(new Block.Para(Line.EMPTY.muted(phrases.of("story.background", background) + ".")));
        }
    }

    private Block.Facts facts(List<Happening> events) {
        return new Block.Facts(events.stream()
                .map(e -> new Block.Fact(telling.event(e), telling.quotes(e.words().stream())))
                .toList());
    }
}
