package marsad.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import marsad.model.Event;
import marsad.model.EventType;
import org.junit.jupiter.api.Test;

class RecorderTest {
    private static Made made(String id, String day) {
        return Made.report(id, day, "s", "أجرى وزيرا خارجية مصر وتركيا محادثات في القاهرة.")
                .names("مصر", Made.EGYPT)
                .names("تركيا", Made.TURKEY);
    }

    private static Made talks(String id, String day, String date) {
        return made(id, day)
                .event(EventType.CONSULT, Event.Status.HAPPENED, List.of("EGY", "TUR"), List.of(), date, "محادثات");
    }

    @Test
    void oneEventOfTwoReportsStandsOnceWithTheWordsOfBoth() {
        Story story = Made.relation(
                        talks("b", "2024-03-06", null).done(),
                        talks("a", "2024-03-05", "2024-03-05").done())
                .stories()
                .get(0);
        assertThat(story.events()).hasSize(1);
        assertThat(story.events().get(0).date()).isEqualTo("2024-03-05");
        assertThat(story.events().get(0).words())
                .extracting(c -> c.report().id())
                .containsExactly("a", "b");
        assertThat(story.events().get(0).score()).isEqualTo(2.5);
        assertThat(story.when().basis()).isEqualTo(When.Basis.EVENT);
    }

    @Test
    void eventsOfTwoDaysOrStatusesStayApart() {
        assertThat(Made.relation(
                                talks("a", "2024-03-05", "2024-03-05").done(),
                                talks("b", "2024-03-06", "2024-03-06").done(),
                                made("c", "2024-03-06")
                                        .event(
                                                EventType.CONSULT,
                                                Event.Status.DENIED,
                                                List.of("EGY", "TUR"),
                                                List.of(),
                                                "2024-03-06",
                                                "محادثات")
                                        .done())
                        .stories()
                        .get(0)
                        .events())
                .hasSize(3);
    }

    @Test
    void aHeadlineOfTheDayAfterTellsOfTheSameMeeting() {
        String text = "أجرى وزيرا خارجية مصر وتركيا محادثات.\nوكان اللقاء بين مصر وتركيا في القاهرة أمس.";
        List<Happening> events = Made.relation(Made.report("a", "2024-03-06", "s", text)
                        .names("مصر", Made.EGYPT)
                        .names("وتركيا", Made.TURKEY)
                        .event(
                                EventType.CONSULT,
                                Event.Status.HAPPENED,
                                List.of("EGY", "TUR"),
                                List.of(),
                                "2024-03-06",
                                "محادثات")
                        .event(
                                EventType.CONSULT,
                                Event.Status.HAPPENED,
                                List.of("EGY", "TUR"),
                                List.of(),
                                "2024-03-05",
                                "اللقاء")
                        .done())
                .stories()
                .get(0)
                .events();

        assertThat(events).hasSize(1);
        assertThat(events.get(0).date()).isEqualTo("2024-03-05");
    }

    @Test
    void aReportThatNamesOneStateAloneIsNoPartOfTheRecord() {
        Report other = Made.report("a", "2024-03-05", "s", "افتتحت مصر مصنعا جديدا.")
                .names("مصر", Made.EGYPT)
                .done();
        assertThat(Made.relation(other).stories()).isEmpty();
    }

    @Test
    void aMissingSignInTheManualIsMended() {
        assertThat(new Scores().of(EventType.ACCUSE, null)).isEqualTo(-3);
        assertThat(new Scores().of(EventType.PROTEST, "vandalize")).isEqualTo(-5);
        assertThat(new Scores().of(EventType.CONSULT, "visit")).isEqualTo(4);
    }

    @Test
    void statesAreFoundByCodeAndNameAndNearOnesNamed() {
        States states = new States(Made.ARABIC);
        for (String name : List.of("EGY", "eg", "Egypt", "مصر", "جمهورية مصر العربية")) {
            assertThat(states.find(name)).as(name).contains("EGY");
        }
        assertThat(states.find("Egipt")).isEmpty();
        assertThat(states.nearest("Egipt", 1)).containsExactly("Egypt");
        assertThat(states.nearest("تركياا", 1)).containsExactly("تركيا");
    }

    @Test
    void daysOfEdtfAreRead() {
        assertThat(Days.of("2021-12-15").exact()).isTrue();
        assertThat(Days.of("2022-02").to()).hasToString("2022-02-28");
        assertThat(Days.of("199X").from()).hasToString("1990-01-01");
        assertThat(Days.of("../2023").from()).isNull();
        assertThat(Days.of("2012/..").to()).isNull();
        assertThat(Days.of("2021-12~").from()).hasToString("2021-12-01");
        assertThat(Days.of("soon")).isNull();
    }
}
