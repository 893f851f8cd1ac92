package marsad.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import marsad.model.Entity;
import marsad.model.Event;
import marsad.model.EventType;
import marsad.model.Figure.Status;
import marsad.model.Quantity.Bound;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final String VISIT = "سيزور الوزير نادر سالم القاهرة في أيار";
    private static final String TARGET = "رفع التجارة إلى 15 مليار دولار";

    private static Report visitPromised() {
        return Made.report("a", "2024-03-05", "s", "اتفقت مصر وتركيا على تبادل الزيارات. " + VISIT + ".")
                .names("مصر", Made.EGYPT)
                .names("تركيا", Made.TURKEY)
                .names("نادر سالم", Made.MINISTER)
                .event(EventType.AGREE, Event.Status.PLANNED, List.of("TUR"), List.of("EGY"), "2024-05", "سيزور")
                .promises(Made.TURKEY, VISIT, "2024-05", Made.EGYPT)
                .done();
    }

    private static Report visited(String id, String day, Event.Status status, List<String> from, List<String> to) {
        return Made.report(id, day, "t" + id, "زار الوزير نادر سالم القاهرة، ورحبت مصر بضيفها القادم من تركيا.")
                .names("مصر", Made.EGYPT)
                .names("تركيا", Made.TURKEY)
                .names("نادر سالم", Made.MINISTER)
                .event(EventType.CONSULT, status, from, to, day, "زار")
                .done();
    }

    private static Report target() {
        return Made.report("a", "2024-03-05", "s", "تعهدت مصر وتركيا بـ" + TARGET + " في 2025.")
                .names("مصر", Made.EGYPT)
                .names("تركيا", Made.TURKEY)
                .trade(TARGET, "15000000000", Bound.EXACT, "2025", Status.TARGET)
                .promises(Made.TURKEY, TARGET, "2025", Made.EGYPT)
                .done();
    }

    private static Report reached(String value, String period, String day) {
        return Made.report("b", day, "t", "بلغت التجارة بين مصر وتركيا مستوى جديدا.")
                .names("مصر", Made.EGYPT)
                .names("تركيا", Made.TURKEY)
                .trade("بلغت التجارة", value, Bound.EXACT, period, Status.ACTUAL)
                .done();
    }

    private static Promise only(Report... reports) {
        List<Promise> promises = Made.relation(reports).promises();
        assertThat(promises).hasSize(1);
        return promises.get(0);
    }

    @Test
    void aVisitThatCameIsKeptAndBothAreCited() {
        Promise promise = only(
                visitPromised(), visited("b", "2024-05-12", Event.Status.HAPPENED, List.of("TUR"), List.of("EGY")));
        assertThat(promise.state()).isEqualTo(Promise.State.KEPT);
        assertThat(promise.made()).extracting(Citation::words).containsExactly(VISIT);
        assertThat(promise.evidence()).extracting(Citation::words).containsExactly("زار");
    }

    @Test
    void theFirstVisitKeepsThePromiseAndLaterOnesAreNotCited() {
        Promise promise = only(
                visitPromised(),
                visited("b", "2024-05-12", Event.Status.HAPPENED, List.of("TUR"), List.of("EGY")),
                visited("c", "2024-05-29", Event.Status.HAPPENED, List.of("TUR"), List.of("EGY")));
        assertThat(promise.evidence()).extracting(words -> words.report().id()).containsExactly("b");
    }

    @Test
    void aVisitTheOtherWayOrOutOfTimeKeepsNothing() {
        assertThat(only(
                                visitPromised(),
                                visited("b", "2024-05-12", Event.Status.HAPPENED, List.of("EGY"), List.of("TUR")))
                        .state())
                .isEqualTo(Promise.State.OPEN);
        assertThat(only(
                                visitPromised(),
                                visited("b", "2024-04-02", Event.Status.HAPPENED, List.of("TUR"), List.of("EGY")))
                        .state())
                .isEqualTo(Promise.State.OPEN);
    }

    @Test
    void aDayThatPassedWithoutWordOfItIsDueAndNotMissed() {
        Promise promise =
                only(visitPromised(), visited("b", "2024-06-20", Event.Status.DENIED, List.of("TUR"), List.of("EGY")));
        assertThat(promise.state()).isEqualTo(Promise.State.DUE);
        assertThat(promise.reason()).isEqualTo(Promise.Reason.DAY_PASSED);
    }

    @Test
    void whoeverPromisesToComeMustComeHimself() {
        String words = "سأزور القاهرة في أيار";
        Report promised = Made.report("a", "2024-03-05", "s", "بحثت مصر وتركيا التعاون. وقال نادر سالم: " + words + ".")
                .names("مصر", Made.EGYPT)
                .names("تركيا", Made.TURKEY)
                .promises(Made.MINISTER, words, "2024-05", Made.EGYPT)
                .done();
        Report other = Made.report("b", "2024-05-12", "t", "زار وفد من تركيا القاهرة والتقى وزير خارجية مصر.")
                .names("مصر", Made.EGYPT)
                .names("تركيا", Made.TURKEY)
                .event(EventType.CONSULT, Event.Status.HAPPENED, List.of("TUR"), List.of("EGY"), "2024-05-12", "زار")
                .done();

        assertThat(only(promised, other).state()).isEqualTo(Promise.State.OPEN);
        assertThat(only(promised, visited("b", "2024-05-12", Event.Status.HAPPENED, List.of("TUR"), List.of("EGY")))
                        .state())
                .isEqualTo(Promise.State.KEPT);
    }

    @Test
    void aMeetingOfNobodyAtNoTimeIsNotKeptByAnyMeeting() {
        Report announced = Made.report("a", "2024-03-05", "s", "ومن المنتظر أن يجتمع وزيرا خارجية مصر وتركيا قريبا.")
                .names("مصر", Made.EGYPT)
                .names("تركيا", Made.TURKEY)
                .event(EventType.AGREE, Event.Status.PLANNED, List.of("EGY", "TUR"), List.of(), null, "يجتمع")
                .done();
        assertThat(only(announced, visited("b", "2024-05-12", Event.Status.HAPPENED, List.of("TUR"), List.of("EGY")))
                        .state())
                .isEqualTo(Promise.State.OPEN);
    }

    private static final Entity PRESIDENT = Made.person("karim-hadi", "EGY");

    private static Made both(String id, String day, String text) {
        return Made.report(id, day, "story of " + id, text)
                .names("نادر سالم", Made.MINISTER)
                .names("كريم هادي", PRESIDENT)
                .names("مصر", Made.EGYPT)
                .names("تركيا", Made.TURKEY);
    }

    private static Report awaited(String id, String day, String due) {
        return both(id, day, "من المقرر أن يلتقي نادر سالم الرئيس كريم هادي لبحث علاقات مصر وتركيا.")
                .event(EventType.AGREE, Event.Status.PLANNED, List.of("EGY", "TUR"), List.of(), due, "يلتقي")
                .done();
    }

    private static Report told(String id, String day, String text, String anchor) {
        return both(id, day, text)
                .event(EventType.CONSULT, Event.Status.HAPPENED, List.of("EGY", "TUR"), List.of(), null, anchor)
                .done();
    }

    @Test
    void aMeetingIsHeldOnlyWhereAVerbOfThePastSaysSo() {
        Report named =
                told("b", "2024-03-12", "لا يزال مكان القمة بين نادر سالم وكريم هادي مجهولا في مصر وتركيا.", "القمة");
        assertThat(only(awaited("a", "2024-03-05", null), named).state()).isEqualTo(Promise.State.OPEN);
        assertThat(Made.relation(awaited("a", "2024-03-05", null), named).encounters())
                .isEmpty();

        Report met =
                told("b", "2024-03-12", "التقى نادر سالم الرئيس كريم هادي، واتفقت مصر وتركيا على المزيد.", "التقى");
        assertThat(only(awaited("a", "2024-03-05", null), met).state()).isEqualTo(Promise.State.KEPT);
        assertThat(Made.relation(awaited("a", "2024-03-05", null), met).encounters())
                .extracting(Encounter::a, Encounter::b)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("karim-hadi", "nadir-salim"));

        Report talks =
                told("b", "2024-03-12", "أجرى نادر سالم والرئيس كريم هادي محادثات تناولت مصر وتركيا.", "محادثات");
        assertThat(only(awaited("a", "2024-03-05", null), talks).state()).isEqualTo(Promise.State.KEPT);
    }

    @Test
    void whatAVerbOfThePastTellsIsNoAnnouncement() {
        Report held = both("a", "2024-03-05", "أجرى نادر سالم والرئيس كريم هادي محادثات الأربعاء بين مصر وتركيا.")
                .event(EventType.AGREE, Event.Status.PLANNED, List.of("EGY", "TUR"), List.of(), "2024-04", "محادثات")
                .done();
        assertThat(Made.relation(held).promises()).isEmpty();
    }

    @Test
    void aMeetingThatReportsGoOnAwaitingWasNotHeld() {
        Report met =
                told("b", "2024-03-12", "التقى نادر سالم الرئيس كريم هادي، واتفقت مصر وتركيا على المزيد.", "التقى");
        List<Promise> promises = Made.relation(
                        awaited("a", "2024-03-05", null),
                        met,
                        awaited("c", "2024-03-13", null),
                        awaited("d", "2024-03-14", null))
                .promises();
        assertThat(promises).extracting(Promise::state).doesNotContain(Promise.State.KEPT);
    }

    @Test
    void aLaterDayNamedInTimeMovesAPromise() {
        List<Promise> promises = Made.relation(
                        awaited("a", "2024-03-05", "2024-04"), awaited("b", "2024-04-02", "2024-09"))
                .promises();
        assertThat(promises).extracting(Promise::state).containsExactly(Promise.State.MOVED, Promise.State.OPEN);
        assertThat(promises.get(0).evidence())
                .extracting(words -> words.report().id())
                .containsExactly("b");
    }

    @Test
    void aPromiseOfAnotherStoryForTheSameTimeIsToldAgain() {
        Promise promise = only(awaited("a", "2024-03-05", "2024-04"), awaited("b", "2024-03-20", "2024-04"));
        assertThat(promise.made()).extracting(words -> words.report().id()).containsExactly("a", "b");
    }

    @Test
    void wordsThatSayNothingByThemselvesAreNoPromise() {
        Report report = Made.report("a", "2024-03-05", "s", "بحثت مصر وتركيا الاتفاق. وقال نادر سالم إنه سينسحب منه.")
                .names("مصر", Made.EGYPT)
                .names("تركيا", Made.TURKEY)
                .promises(Made.MINISTER, "سينسحب منه", null, null)
                .done();
        assertThat(Made.relation(report).promises()).isEmpty();
    }

    @Test
    void whatOneStatePromisesAnotherThanTheTwoIsNoPromiseBetweenThem() {
        String words = "سيرد على قبرص إذا أرسلت سفينة أخرى";
        Report report = Made.report(
                        "a", "2024-03-05", "s", "بحثت مصر وتركيا التعاون. وقال نادر سالم إنه " + words + ".")
                .names("مصر", Made.EGYPT)
                .names("تركيا", Made.TURKEY)
                .names("قبرص", Entity.state("CYP", "Cyprus"))
                .promises(Made.MINISTER, words, null, null)
                .done();
        assertThat(Made.relation(report).promises()).isEmpty();
    }

    @Test
    void anAnnouncedMeetingIsToldInTheWordsOfItsClause() {
        Report announced = Made.report(
                        "a",
                        "2024-03-05",
                        "s",
                        "وأضاف أن وزيري مصر وتركيا سيجتمعان في القاهرة قريبا، من دون تحديد موعد.")
                .names("مصر", Made.EGYPT)
                .names("تركيا", Made.TURKEY)
                .event(EventType.AGREE, Event.Status.PLANNED, List.of("EGY", "TUR"), List.of(), null, "سيجتمعان")
                .done();
        Promise promise = only(announced);
        assertThat(promise.made()).extracting(Citation::words).containsExactly("سيجتمعان في القاهرة قريبا");
        assertThat(promise.who().entities()).extracting(Entity::id).containsExactly("EGY", "TUR");
    }

    @Test
    void aTargetIsDecidedByTheFigureOfItsPeriod() {
        assertThat(only(target(), reached("16000000000", "2025", "2026-01-12")).state())
                .isEqualTo(Promise.State.KEPT);
        assertThat(only(target(), reached("16000000000", "2024", "2025-01-12")).state())
                .isEqualTo(Promise.State.KEPT);
        assertThat(only(target(), reached("9000000000", "2025", "2026-01-12")).state())
                .isEqualTo(Promise.State.MISSED);
        assertThat(only(target(), reached("9000000000", "2024", "2025-01-12")).state())
                .isEqualTo(Promise.State.OPEN);
    }

    @Test
    void theDayOfTheRecordDecidesWhatIsDue() {
        Recorder recorder = new Recorder(Made.ARABIC);
        Report report = visitPromised();
        assertThat(recorder.relation(Made.PAIR, List.of(report), 1, LocalDate.of(2024, 5, 31))
                        .promises())
                .extracting(Promise::state)
                .containsExactly(Promise.State.OPEN);
        assertThat(recorder.relation(Made.PAIR, List.of(report), 1, LocalDate.of(2024, 6, 1))
                        .promises())
                .extracting(Promise::state)
                .containsExactly(Promise.State.DUE);
    }

    private static final String CONTRACT = "سنوقع عقد توريد الغواصات لميناء مرسين قبل نهاية حزيران";

    private static Report contract() {
        return Made.report("a", "2024-03-05", "s", "بحثت مصر وتركيا التعاون. وقال نادر سالم: " + CONTRACT + ".")
                .names("مصر", Made.EGYPT)
                .names("تركيا", Made.TURKEY)
                .promises(Made.MINISTER, CONTRACT, "../2024-06", Made.EGYPT)
                .done();
    }

    private static Report later(String day, String sentence) {
        return Made.report("b", day, "t", sentence + "\nوترتبط مصر وتركيا بعلاقات تجارية.")
                .names("مصر", Made.EGYPT)
                .names("تركيا", Made.TURKEY)
                .done();
    }

    private static Promise.State told(String day, String sentence) {
        return Made.relation(contract(), later(day, sentence)).promises().stream()
                .filter(promise -> promise.made().get(0).words().equals(CONTRACT))
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Test
    void aReportThatSaysWhatBecameOfAPromiseDecidesIt() {
        String done = "وقع البلدان عقد توريد الغواصات لميناء مرسين، تنفيذا لما وعد به الوزير التركي.";
        String undone = "مضى حزيران من دون أن توقع تركيا عقد توريد الغواصات لميناء مرسين.";
        assertThat(told("2024-05-12", done)).isEqualTo(Promise.State.KEPT);
        assertThat(told("2024-07-12", undone)).isEqualTo(Promise.State.MISSED);
        assertThat(told("2024-05-12", "وأرجئ توقيع عقد توريد الغواصات لميناء مرسين."))
                .isEqualTo(Promise.State.MOVED);
    }

    @Test
    void theDeedInThePastByWhoeverIsBoundKeepsAPromise() {
        assertThat(told("2024-05-12", "وقعت تركيا عقد توريد الغواصات لميناء مرسين."))
                .isEqualTo(Promise.State.KEPT);
        assertThat(told("2024-05-12", "وأعلنت تركيا أن عقد توريد الغواصات لميناء مرسين مهم."))
                .isEqualTo(Promise.State.OPEN);
    }

    @Test
    void whatIsNotYetDoneBeforeItsDayOrToldYearsLaterDecidesNothing() {
        String undone = "ولم توقع تركيا بعد عقد توريد الغواصات لميناء مرسين.";
        assertThat(told("2024-05-12", undone)).isEqualTo(Promise.State.OPEN);
        assertThat(told("2026-05-12", "وأرجئ توقيع عقد توريد الغواصات لميناء مرسين."))
                .isEqualTo(Promise.State.UNCLEAR);
        assertThat(told("2024-07-12", "ولم توقع تركيا اتفاقية الصيد.")).isEqualTo(Promise.State.UNCLEAR);
    }
}
