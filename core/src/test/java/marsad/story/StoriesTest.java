package marsad.story;

import static marsad.story.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import marsad.model.Analysis;
import org.junit.jupiter.api.Test;

class StoriesTest {
    private static final String DAY = "2023-05-02";
    private static final String NEXT_DAY = "2023-05-03";
    private static final Analysis FIRST = report("first", "alpha", DAY, "سبعة قتلى في انهيار جسر معلق", Reports.BRIDGE);
    private static final Analysis OTHER_OUTLET =
            report("other", "beta", DAY, "انهيار جسر السرو يودي بحياة سبعة", Reports.BRIDGE_ELSEWHERE);
    private static final Analysis FOLLOW_UP =
            report("follow-up", "alpha", NEXT_DAY, "استقالة وزير النقل", Reports.BRIDGE_FOLLOW_UP);
    private static final Analysis BANK = report("bank", "beta", DAY, "البنك المركزي يرفع الفائدة", Reports.BANK);

    private final Stories stories = new Stories(Reports.MARSAD.language(), StoryConfig.DEFAULT);

    @Test
    void oneEventInTwoOutletsIsOneStoryWithItsReasons() {
        stories.add(FIRST);
        stories.add(BANK);
        StoryChange change = stories.add(OTHER_OUTLET);
        assertThat(change.story()).isEqualTo("first");
        assertThat(change.opened()).isFalse();
        assertThat(change.reasons()).extracting(Reason::kind).contains(Reason.Kind.SHARED_WORDS, Reason.Kind.LEAD);
        assertThat(change.reasons().get(0).detail()).contains("جسر");
        assertThat(stories.storyOf("other")).hasValue("first");
    }

    @Test
    void aFollowUpOfTheNextDayIsAStoryOfItsOwn() {
        stories.add(FIRST);
        stories.add(OTHER_OUTLET);
        assertThat(stories.add(FOLLOW_UP).opened()).isTrue();
    }

    @Test
    void whoReactsToAnEventTellsAnotherOne() {
        stories.add(BANK);
        stories.add(report("complaint", "alpha", DAY, "شكوى تركية إلى مجلس الأمن", Reports.COMPLAINT));
        stories.add(report("other", "beta", DAY, "أنقرة تشكو أثينا إلى مجلس الأمن", Reports.COMPLAINT_ELSEWHERE));
        StoryChange reaction = stories.add(report("reaction", "gamma", DAY, "أثينا ترد على أنقرة", Reports.REACTION));

        assertThat(stories.storyOf("other")).hasValue("complaint");
        assertThat(reaction.opened()).isTrue();
        assertThat(reaction.reasons()).contains(new Reason(Reason.Kind.OTHER_FIRST, "GRC / TUR"));
        assertThat(reaction.follows()).isEqualTo("complaint");
    }

    @Test
    void aDatelineIsNoPartOfTheReport() {
        assertThat(Dateline.end("أثينا (وكالات) - قدم الوزير")).isEqualTo("أثينا (وكالات) -".length());
        assertThat(Dateline.end("دبي (وكالات)-- قدم الوزير")).isEqualTo("دبي (وكالات)-".length());
        assertThat(Dateline.end("قدم المبعوث جان-بول شكوى")).isZero();
    }

    @Test
    void anActThatRecursOnAnotherDayIsAnotherStory() {
        stories.add(report(
                "monday",
                "alpha",
                "2023-05-01",
                "غارات على الوادي الأخضر",
                Reports.RAID.formatted("عشرة", "مخزن أسلحة", "التلال")));
        StoryChange wednesday = stories.add(report(
                "wednesday",
                "beta",
                "2023-05-03",
                "غارات على الوادي الأخضر",
                Reports.RAID.formatted("تسعة", "عربتين", "السد")));
        assertThat(wednesday.opened()).isTrue();
    }

    @Test
    void aRepublishedTextIsACopyOfTheEarlierOne() {
        stories.add(FIRST);
        StoryChange change = stories.add(report("copy", "gamma", DAY, "كارثة جسر السرو", "وكالات\n" + Reports.BRIDGE));
        assertThat(change.story()).isEqualTo("first");
        assertThat(change.copyOf()).isNotNull();
        assertThat(change.copyOf().origin()).isEqualTo("first");
        assertThat(change.copyOf().share()).isGreaterThan(0.8);
    }

    @Test
    void anUndatedReportJoinsTheStoryItTells() {
        stories.add(FIRST);
        stories.add(BANK);
        assertThat(stories.add(report("undated", "beta", null, "انهيار جسر السرو", Reports.BRIDGE_ELSEWHERE))
                        .story())
                .isEqualTo("first");
    }

    @Test
    void undatedReportsAreSortedLastInOrderOfInput() {
        Sketcher sketcher = new Sketcher(Reports.MARSAD.language(), StoryConfig.DEFAULT);
        List<String> order = List.of(
                        report("u1", "a", null, "خبر", Reports.BANK),
                        FOLLOW_UP,
                        report("u2", "a", null, "خبر", Reports.BANK),
                        FIRST)
                .stream()
                .map(sketcher::sketch)
                .sorted(Stories.ORDER)
                .map(Sketch::id)
                .toList();
        assertThat(order).containsExactly("first", "follow-up", "u1", "u2");
    }

    @Test
    void theSameReportsGiveTheSameStories() {
        List<Analysis> reports = List.of(FIRST, BANK, OTHER_OUTLET, FOLLOW_UP);
        assertThat(changes(reports)).isEqualTo(changes(reports));
    }

    @Test
    void whoComesFirstWithinADayDoesNotChangeWhoStandsTogether() {
        List<Analysis> reports = new ArrayList<>(List.of(FIRST, BANK, OTHER_OUTLET));
        for (int seed = 0; seed < 6; seed++) {
            Collections.shuffle(reports, new Random(seed));
            Map<String, String> story =
                    changes(reports).stream().collect(Collectors.toMap(StoryChange::report, StoryChange::story));
            assertThat(story.get("first")).as("seed %d", seed).isEqualTo(story.get("other"));
            assertThat(story.get("bank")).as("seed %d", seed).isEqualTo("bank");
        }
    }

    @Test
    void memoryIsBoundedByDaysAndByNumber() {
        StoryConfig small = StoryConfig.DEFAULT.withWindow(1, 1, 10);
        Stories few = new Stories(Reports.MARSAD.language(), small);
        IntStream.range(0, 40).forEach(i -> few.add(report("r" + i, "a", DAY, "عنوان " + i, Reports.BANK)));
        assertThat(few.remembered()).isEqualTo(10);
        few.add(report("later", "a", "2023-05-20", "عنوان", Reports.BRIDGE));
        assertThat(few.remembered()).isEqualTo(1);
        assertThat(few.storyOf("r39")).isEmpty();
    }

    @Test
    void aReportWithoutWordsStandsAlone() {
        stories.add(report("dots", "a", DAY, "...", "..."));
        assertThat(stories.add(report("marks", "b", DAY, "؟", "!")).opened()).isTrue();
    }

    private static List<StoryChange> changes(List<Analysis> reports) {
        Stories stories = new Stories(Reports.MARSAD.language(), StoryConfig.DEFAULT);
        return reports.stream().map(stories::add).toList();
    }
}
