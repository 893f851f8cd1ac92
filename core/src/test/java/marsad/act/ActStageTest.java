package marsad.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import marsad.Marsad;
import marsad.model.Article;
import marsad.model.Event;
import marsad.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of events beyond the single rule. */
class ActStageTest {
    private static final Marsad MARSAD = Marsad.arabic();

    private static List<Event> events(String text) {
        return MARSAD.analyze(new Article("example", null, "2024-03-20", null, null, text))
                .events();
    }

    private static String shown(Event e) {
        return e.type() + " " + e.status().name().toLowerCase(Locale.ROOT) + " " + String.join("+", e.actors()) + ">"
                + String.join("+", e.recipients());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "هاجمت روسيا أوكرانيا | ASSAULT happened RUS>UKR",
                "لم تهاجم روسيا أوكرانيا | ASSAULT denied RUS>UKR",
                "ستهاجم روسيا أوكرانيا | ASSAULT planned RUS>UKR",
                "قد تهاجم روسيا أوكرانيا | ASSAULT hypothetical RUS>UKR",
                "سيزور الرئيس الصيني روسيا | AGREE planned CHN>RUS",
                "يعتزم الرئيس الصيني زيارة موسكو | AGREE planned CHN>RUS",
                "عنوان. الرئيس الروسي يلتقي الرئيس الصيني في موسكو | CONSULT happened CHN+RUS>",
                "عنوان. ويلتقي الرئيس الروسي الرئيس الصيني في موسكو | AGREE planned CHN+RUS>",
                "عنوان. أجرى الرئيس الروسي والرئيس الصيني مكالمة فيديو | CONSULT happened CHN+RUS>",
                "أعرب الرئيس المصري عن تطلعه إلى لقاء ماكرون خلال زيارته لمصر | AGREE planned FRA>EGY",
            })
    void tenseAndParticlesSetTheStatus(String text, String event) {
        assertThat(events(text)).extracting(ActStageTest::shown).contains(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وصفت وزارة الخارجية الروسية العقوبات الأميركية بأنها غير قانونية | ACCUSE happened RUS>USA",
                "اعتبر الرئيس التركي رجب طيب أردوغان أن القرار الفرنسي انتهاك للقانون الدولي | ACCUSE happened TUR>FRA",
                "حذر وزير الدفاع الإسرائيلي إيران من الرد على الهجوم | THREATEN happened ISR>IRN",
                "دعت مدريد إلى عقد اجتماع عاجل في مجلس الأمن الدولي | REQUEST happened ESP>UN",
                "قال الرئيس الإيراني إن على الولايات المتحدة أن ترفع العقوبات | REQUEST happened IRN>USA",
            })
    void whatIsSaidIsAnActOfTheSpeakersState(String text, String event) {
        assertThat(events(text)).extracting(ActStageTest::shown).contains(event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "انتقد لاعب المنتخب الفرنسي كريم بنزيما البرازيل",
                "رفضت الحكومة البريطانية التعليق على الأنباء الروسية",
                "انتقد خبير فرنسي روسيا",
            })
    void whoDoesNotSpeakForAStateAccusesNobody(String text) {
        assertThat(events(text)).isEmpty();
    }

    @Test
    void whatOneIsAccusedOfIsNoActOfItsOwn() {
        assertThat(events("اتهمت أوكرانيا روسيا بقصف المدنيين"))
                .extracting(ActStageTest::shown)
                .containsExactly("ACCUSE happened UKR>RUS");
    }

    @Test
    void aWordOfANameIsNoDeed() {
        assertThat(events("أغلقت الولايات المتحدة مكتب منظمة التحرير الفلسطينية في واشنطن"))
                .extracting(Event::type)
                .doesNotContain(EventType.ASSAULT);
    }

    @Test
    void whatSomebodyDeniesDidNotHappen() {
        String loan = " أن المحادثات تطرقت إلى قرض صيني جديد لموسكو";
        assertThat(events("أعلن مسؤول روسي" + loan))
                .extracting(ActStageTest::shown)
                .contains("AID happened CHN>RUS");
        assertThat(events("نفى مسؤول روسي" + loan)).extracting(Event::type).doesNotContain(EventType.AID);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أدانت فرنسا وبريطانيا وألمانيا إيران | ACCUSE happened DEU+FRA+GBR>IRN",
                "أعلن الجيش الروسي أن قواته هاجمت أوكرانيا | ASSAULT happened RUS>UKR",
                "قطعت السعودية علاقاتها الدبلوماسية مع إيران | SANCTION happened SAU>IRN",
                "تلقى الرئيس المصري اتصالا هاتفيا من الرئيس الفرنسي | CONSULT happened FRA>EGY",
                "اتهمت إسرائيل تركيا بالتصعيد وهددت بالرد عليها | THREATEN happened ISR>TUR",
            })
    void sidesAreFoundOverAndPronounsAndParts(String text, String event) {
        assertThat(events(text)).extracting(ActStageTest::shown).contains(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال الرئيس الأمريكي دونالد ترامب إنه \"يتعين على إيران وقف التخصيب\" | REQUEST happened USA>IRN",
                "قال وزير الخارجية الأردني أيمن الصفدي \"ندين العدوان على سوريا ونطالب إسرائيل بالانسحاب\" | REQUEST happened JOR>ISR",
                "نفت موسكو أنها تخطط لمهاجمة أوكرانيا | ASSAULT denied RUS>UKR",
                "انتقد الرئيس التركي روسيا، كما اتهم إيران بالتصعيد | ACCUSE happened TUR>IRN",
                "ناشدت تركيا المسؤولين في إسرائيل وقف الحرب | REQUEST happened TUR>ISR",
                "قصفت طائرات روسية مدينة إدلب | ASSAULT happened RUS>SYR",
            })
    void sidesAreFoundOverSpeakersPronounsAndArms(String text, String event) {
        assertThat(events(text)).extracting(ActStageTest::shown).contains(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أدانت مصر التفجير الذي وقع في العراق | ACCUSE happened EGY>",
                "أدانت فرنسا الهجوم الروسي على أوكرانيا | ACCUSE happened FRA>RUS",
                "أدانت فرنسا الحرب على غزة | ASSAULT ongoing ISR>PSE",
                "دعت الحكومة السورية اللاجئين إلى العودة | REQUEST happened SYR>SYR",
                "حذر وزير الخارجية الروسي سيرغي لافروف أوكرانيا من الرد إذا استمر القصف | THREATEN happened RUS>UKR",
            })
    void verbalActsAreAgainstWhoIsMeant(String text, String event) {
        assertThat(events(text)).extracting(ActStageTest::shown).contains(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "شن الجيش السوري هجوما على بلدة سراقب. وقصف الجيش أحياء في إدلب | ASSAULT happened SYR>SYR",
                "هاجم مقاتلون من حركة طالبان مدينة قندوز | ASSAULT happened TALIBAN>AFG",
                "نفذت طائرات تابعة للقوات الروسية غارات على مدينة إدلب | ASSAULT happened RUS>SYR",
                "قصفت طائرات إسرائيلية مواقع لتنظيم \"داعش\" في سوريا | ASSAULT happened ISR>ISIS",
                "شنت تركيا ثلاث غارات على مقاتلي تنظيم \"داعش\" | ASSAULT happened TUR>ISIS",
                "أصدرت وزارة الخارجية التركية بيانا عن إسرائيل. وأدانت الوزارة إسرائيل | ACCUSE happened TUR>ISR",
                "انسحبت ميليشيات الحوثي من المدينة. وقال شهود إن الميليشيات هاجمت السعودية | ASSAULT happened HOUTHI>SAU",
                "اقتحمت قوات الاحتلال بلدة جنين | COERCE happened ISR>PSE",
                "أصدرت المقاومة الإسلامية في لبنان بيانا. واستهدفت المقاومة تجمعا لجنود الاحتلال الإسرائيلي | ASSAULT happened HEZBOLLAH>ISR",
                "قال دونالد ترامب إن واشنطن حذرت موسكو. وتدرس موسكو الرد. وقالت موسكو إن فرض عقوبات على روسيا لن يفيد واشنطن | SANCTION happened USA>RUS"
            })
    void bodiesWithoutAStateAreOfTheOneTheReportMeans(String text, String event) {
        assertThat(events(text)).extracting(ActStageTest::shown).contains(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قصف الجيش الإسرائيلي منازل في مدينة غزة | ASSAULT happened ISR>PSE",
                "أسفر قصف الجيش الإسرائيلي منازل في مدينة غزة عن قتلى | ASSAULT happened ISR>PSE",
                "احتجزت إيران ناقلة نفط بريطانية | COERCE happened IRN>GBR",
                "ألقت الشرطة المصرية القبض على 12 متهما | COERCE happened EGY>EGY",
                "خرجت مظاهرات في بغداد ومدن أخرى في العراق | PROTEST happened IRQ>IRQ",
                "شن الجيش التركي هجوما جديدا أمس مستهدفا مقاتلين أكرادا في شمال سوريا | ASSAULT happened TUR>SYR",
            })
    void forceHitsWhereItHappens(String text, String event) {
        assertThat(events(text)).extracting(ActStageTest::shown).contains(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قالت إسرائيل إنها أسقطت طائرة سورية فوق الجولان | ASSAULT happened ISR>SYR",
                "انتقد ترامب الصفقة ويهدد إيران منذ أسبوع | THREATEN happened USA>IRN",
                "التقى ولي العهد السعودي، الأمير محمد بن سلمان، وزير الخارجية الأمريكي مايك بومبيو | CONSULT happened SAU+USA>",
                "في ثاني أيام زيارته إلى الصين، أجرى الرئيس المصري عبد الفتاح السيسي جولة | CONSULT happened EGY>CHN",
                "وكانت واشنطن قد هددت طهران بفرض عقوبات قاسية | THREATEN happened USA>IRN",
                "قمع قوات الأمن العراقية المحتجين في البصرة أثار غضبا | COERCE happened IRQ>IRQ",
            })
    void subjectsAreToldFromObjects(String text, String event) {
        assertThat(events(text)).extracting(ActStageTest::shown).contains(event);
    }

    @Test
    void aMeetingInThePresentIsStillToCome() {
        String text = "قمة الناتو تبدأ في بروكسل\nويلتقي الرئيس الأمريكي المستشارة الألمانية على هامشها.";
        assertThat(events(text)).extracting(ActStageTest::shown).contains("AGREE planned DEU+USA>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "لم تتهم بريطانيا إسرائيل بالضلوع في الحادث",
                "لن يهدد الرئيس الروسي أوكرانيا",
            })
    void wordsThatNobodySaidAreNoEvent(String text) {
        assertThat(events(text)).isEmpty();
    }

    @Test
    void strikesOnTwoTownsAreTwoEvents() {
        String text = "قصفت إسرائيل مدينة غزة صباح اليوم.\nوقال شهود إن الطيران الإسرائيلي قصف مدينة رفح.";
        assertThat(events(text)).filteredOn(e -> e.type() == EventType.ASSAULT).hasSize(2);
    }

    @Test
    void aVisitToTwoHostsIsTwoVisits() {
        assertThat(events("زار الرئيس الفرنسي مصر والأردن أمس"))
                .extracting(ActStageTest::shown)
                .contains("CONSULT happened FRA>EGY", "CONSULT happened FRA>JOR");
    }

    @Test
    void anOfficialOfAnOrganizationActsForIt() {
        assertThat(events("انتقد الأمين العام للأمم المتحدة أنطونيو غوتيريش إسرائيل أمس"))
                .extracting(ActStageTest::shown)
                .contains("ACCUSE happened UN>ISR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ضبطت الشرطة كميات من أسلحة ميليشيات الحوثي في اليمن",
                "كان الرجل يتظاهر بأنه طبيب في مصر",
                "ناقش المؤتمر أجندة روسيا في سوريا",
            })
    void wordsThatOnlyLookLikeActsAreNone(String text) {
        assertThat(events(text)).isEmpty();
    }

    @Test
    void headlineAndBodyTellOneEvent() {
        String text = "روسيا تهاجم أوكرانيا\n" + "هاجم الجيش الروسي أوكرانيا اليوم في أول عملية منذ شهر.";
        assertThat(events(text)).extracting(ActStageTest::shown).containsOnlyOnce("ASSAULT happened RUS>UKR");
    }

    @Test
    void sidesDoNotCrossSentences() {
        assertThat(events("تحدث الرئيس الفرنسي عن السلام. هاجمت روسيا أوكرانيا."))
                .noneMatch(e -> e.actors().contains("FRA") || e.recipients().contains("FRA"));
    }

    @Test
    void matchesAreNoMeetings() {
        assertThat(events("انتهى لقاء منتخب فرنسا مع ألمانيا بالتعادل في المباراة الأخيرة"))
                .isEmpty();
    }

    @Test
    void whatNobodyDidIsNoEvent() {
        assertThat(events("افتتحت الشركة فرعا جديدا في القاهرة ووظفت 20 عاملا."))
                .isEmpty();
    }
}
