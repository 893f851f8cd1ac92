package marsad.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import marsad.model.Event;
import marsad.model.EventType;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static Report report(String day, EventType type, Event.Status status) {
        return Made.report(
                        day,
                        day,
                        "story of " + day,
                        "أجرت مصر وتركيا محادثات بين نادر سالم وسمير عادل. ورحب مازن حكيم بها.")
                .names("مصر", Made.EGYPT)
                .names("تركيا", Made.TURKEY)
                .names("نادر سالم", Made.MINISTER)
                .names("سمير عادل", Made.person("samir-adel", "EGY"))
                .names("مازن حكيم", Made.person("mazen-hakim", "EGY"))
                .event(type, status, List.of("EGY", "TUR"), List.of(), day, "محادثات")
                .done();
    }

    private static Relation relation() {
        return Made.relation(
                report("2024-01-01", EventType.CONSULT, Event.Status.HAPPENED),
                report("2024-01-05", EventType.CONSULT, Event.Status.HAPPENED),
                report("2024-06-01", EventType.ASSAULT, Event.Status.HAPPENED),
                report("2024-06-02", EventType.ASSAULT, Event.Status.DENIED));
    }

    @Test
    void theCourseHoldsWhatHappenedInOrderAndNothingElse() {
        assertThat(relation().course().marks())
                .extracting(Course.Mark::day)
                .containsExactly(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 5), LocalDate.of(2024, 6, 1));
    }

    @Test
    void theCurveFollowsTheEventsNearby() {
        Course course = relation().course();
        List<Course.Mark> curve = course.curve(5);
        assertThat(curve).hasSize(5);
        assertThat(curve.get(0).score()).isCloseTo(2.5, within(0.1));
        assertThat(curve.get(4).score())
                .isCloseTo(course.marks().get(2).score(), within(0.1))
                .isNegative();
        assertThat(curve.get(2).score())
                .isBetween(curve.get(4).score(), curve.get(0).score());
        assertThat(new Course(course.marks().subList(0, 1)).curve(5)).isEmpty();
    }

    @Test
    void whoeverIsNamedInTheSentenceOfAMeetingMet() {
        List<Encounter> encounters = relation().encounters();
        assertThat(encounters).hasSize(1);
        assertThat(Stream.of(encounters.get(0).a(), encounters.get(0).b()))
                .containsExactly("samir-adel", "nadir-salim");
        assertThat(encounters.get(0).times()).extracting(Happening::date).containsExactly("2024-01-01", "2024-01-05");
    }
}
