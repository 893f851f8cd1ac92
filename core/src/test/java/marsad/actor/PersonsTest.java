package marsad.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import marsad.Marsad;
import marsad.model.Article;
import marsad.model.Entity;
import marsad.model.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who a report means by a name, a surname or an office. */
class PersonsTest {
    private static final Marsad MARSAD = Marsad.arabic();

    private static List<Mention> mentions(String text) {
        return MARSAD.analyze(new Article("a", null, "2018-05-09", null, null, text))
                .mentions();
    }

    private static List<String> ids(String text, Entity.Kind kind) {
        return mentions(text).stream()
                .map(Mention::entity)
                .filter(e -> e.kind() == kind)
                .map(Entity::id)
                .toList();
    }

    private static List<String> persons(String text) {
        return ids(text, Entity.Kind.PERSON);
    }

    /** The id of whom the last occurrence of some words means, or "-". */
    private static String meant(String text, String words) {
        int at = text.lastIndexOf(words);
        return mentions(text).stream()
                .filter(m -> m.phrase().start() <= at
                        && at + words.length() <= m.phrase().end())
                .map(Mention::entity)
                .filter(e -> e.kind() == Entity.Kind.PERSON)
                .map(Entity::id)
                .findFirst()
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource({
        "وصل محمد ظريف إلى فيينا, mohammad-javad-zarif",
        "قالت وزيرة الخارجية الكندية كريستا فريلاند إن الرد وصل, chrystia-freeland",
        "قال وزير الخارجية الألماني السابق زيغمار غابريل إن الرد وصل, sigmar-gabriel",
        "قال وزير الخارجية الروسي سيرغي لافروف كلمته. وقال سيرجي لافروف إنه عائد, sergey-lavrov"
    })
    void aKnownPersonIsRecognizedUnderAnotherSpelling(String text, String id) {
        assertThat(persons(text)).isNotEmpty().containsOnly(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "وقال تورستن هالدنغ مدير مركز البحوث إن العدد زاد|تورستن-هالدنغ",
                "تقول بريتا هولمغرين (35 عاما) إن السفر صعب|بريتا-هولمغرين",
                "وأكد مشاركون غاضبون أن السفر صعب|-",
                "التقى الدكتور مساعد العيبان الوفد|musaed-al-aiban",
                "بدأ المسلمون صوم شهر رمضان المبارك|-",
                "شكر الملك سلمان الضيوف|salman-bin-abdulaziz-al-saud",
                "حذر البابا فرنسيس من الحرب|pope-francis",
                "أغلقت الشرطة شارع الحبيب بورقيبة|-"
            })
    void aNameIsFoundByWhatStandsAroundIt(String text, String id) {
        assertThat(persons(text)).isEqualTo(id == null ? List.of() : List.of(id));
    }

    @Test
    void arabicNamesThatDifferByALetterStayApart() {
        assertThat(persons("حضر المهندس محمد حسن الزيادي الحفل مع المهندس محمد حسين الزيادي"))
                .doesNotHaveDuplicates();
        assertThat(persons("قال الدكتور خالد العامدي إن الدكتور خالد الغامدي غادر"))
                .doesNotHaveDuplicates();
    }

    @Test
    void anUnknownPersonIsOneUnderFullNameSurnameAndSpelling() {
        String text = "قال الخبير رونين بيرغلاند إن الخطة فشلت. وأضاف بيرغلاند أنها قديمة. ورأى رونين بيرجلاند غير ذلك";
        assertThat(persons(text)).containsOnly("رونين-بيرغلاند").hasSize(3);
        assertThat(meant("كتب الصحفي يوري كفنيري مقالا. واللقاء بين الضيف وكفنيري طال", "كفنيري"))
                .isEqualTo("يوري-كفنيري");
    }

    @Test
    void aKingIsCalledByTheFirstWordOfTheName() {
        String text = "ألقى العاهل الأردني الملك عبدالله الثاني كلمة. وقال الملك عبدالله إن الأردن قوي";
        assertThat(persons(text)).containsOnly("abdullah-ii-of-jordan");
    }

    @Test
    void familyNamesComeFirstInEastAsia() {
        String text = "قالت نائبة وزير خارجية كوريا الشمالية تشوي سون هوي إن الرد وصل. وأضافت تشوي أنه كاف";
        assertThat(meant(text, "تشوي")).isEqualTo("choe-son-hui");
    }

    @Test
    void namesOfHospitalsAndStreetsAreNoPersons() {
        assertThat(persons("نقل الجرحى إلى مستشفى الملك فهد ثم إلى جامعة الأمير سلطان"))
                .isEmpty();
    }

    @Test
    void aNameEndsBeforeTheNextOneAndBeforePrepositions() {
        assertThat(persons("حضر اللقاء ستيفن هوز وجاكوب هوز")).containsExactly("ستيفن-هوز", "جاكوب-هوز");
        assertThat(persons("استقبل الرئيس الإريتري إسياس بخطاب")).doesNotContain("إسياس-بخطاب");
    }

    @Test
    void aSurnameMayBeAWordAndGoesOnAfterSonOf() {
        assertThat(persons("قال الدكتور إبراهيم الحربي إن الوضع جيد")).containsExactly("ibrahim-al-harbi");
        assertThat(persons("حضر الأمير تركي بن بدر الحفل")).containsExactly("تركي-بن-بدر");
        assertThat(persons("قال النائب نور الدين العنزي إن الوضع جيد")).containsExactly("nur-al-din-al-anazi");
        assertThat(persons("سافر بدر بن حمد ثم سافر عمر العنزي")).containsExactly("badr-bin-hamad", "omar-al-anazi");
        assertThat(persons("كان المدير سعيد جدا لأن عمر المشروع قصير")).isEmpty();
        assertThat(persons("قال الدكتور محمد علي مارم إن الوضع جيد")).containsExactly("محمد-علي-مارم");
        assertThat(persons("أكد الوزير على أهمية اللقاء ثم وقف على المسرح")).isEmpty();
        assertThat(persons("قال الدكتور حسن الخريجي إن الوضع جيد")).containsExactly("hassan-al-khariji");
        assertThat(persons("الضغط على ماكرون يزداد")).containsExactly("emmanuel-macron");
        assertThat(persons("نجح المشروع بعد توفيق الله")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال وزير الخارجية الروسي سيرغي لافروف إن الرد وصل. وأضاف وزير الخارجية أنه كاف|وزير الخارجية|sergey-lavrov",
                "قال وزير الإعلام اليمني معمر الإرياني إن الرد وصل. وأكد الوزير اليمني ذلك|الوزير اليمني|muammar-al-eryani",
                "وصل وزير الخارجية سيرغي لافروف ووزير الخارجية مايك بومبيو. وأضاف وزير الخارجية أنه راض|وزير الخارجية|-",
                "لم يحقق أي رئيس أميركي هذا النجاح|رئيس أميركي|-",
                "قال الرئيس الأميركي السابق إن الاتفاق سيئ|الرئيس الأميركي|-",
                "قال متحدث باسم الرئيس الروسي فلاديمير بوتين إن الرد وصل|متحدث باسم الرئيس|-",
                "فاز المنتخب الفرنسي على نظيره الكرواتي|نظيره الكرواتي|-",
                "بحث الرئيس الروسي فلاديمير بوتين الأمر مع نظيره الفرنسي|نظيره الفرنسي|emmanuel-macron",
                "بحث روحاني الأمر مع نظيره الفرنسي|نظيره الفرنسي|emmanuel-macron",
                "هذه هي الخطوط الرئيسية. قال الرئيس الأميركي دونالد ترامب ذلك. والسبب الرئيسي معروف|الرئيسي|-"
            })
    void anOfficeAloneMeansItsHolderWhereThatIsSafe(String text, String words, String id) {
        assertThat(meant(text, words)).isEqualTo(id);
    }

    @Test
    void anOfficialAndOfficialsAreNobodyInParticular() {
        String known = "وصل الرئيس الأمريكي دونالد ترامب إلى الرياض. ";
        assertThat(meant(known + "وقال المسؤول الأمريكي إن القمة تأجلت", "المسؤول"))
                .isEqualTo("donald-trump");
        assertThat(meant(known + "وقال مسؤول في وزارة الخارجية الأمريكية إن القمة تأجلت", "مسؤول"))
                .isEqualTo("-");
        assertThat(meant(known + "والتقى كبار المسؤولين الأمريكيين في الرياض", "كبار المسؤولين"))
                .isEqualTo("-");
        assertThat(meant(known + "ورحب المسؤولون الأمريكيون بالقرار", "المسؤولون"))
                .isEqualTo("-");
    }

    @Test
    void twoHoldersOfOneOfficeAreTwo() {
        assertThat(persons("التقى الرئيسان الروسي والفرنسي في موسكو")).contains("vladimir-putin", "emmanuel-macron");
    }

    @Test
    void theNameInsideASpokesmansOfficeKeepsItsOwn() {
        Entity putin = mentions("قال متحدث باسم الرئيس الروسي فلاديمير بوتين إن الرد وصل").stream()
                .map(Mention::entity)
                .filter(e -> e.id().equals("vladimir-putin"))
                .findFirst()
                .orElseThrow();
        assertThat(Objects.requireNonNull(putin.office())).isEqualTo("president");
    }

    @Test
    void aBodyAloneIsThatOfTheStateNamedBefore() {
        String text = "أعلنت وزارة الدفاع الروسية الخبر. وقالت وزارة الدفاع إنها راضية";
        assertThat(ids(text, Entity.Kind.ORGANIZATION))
                .containsOnly("ministry-of-defence-of-russia")
                .hasSize(2);
        String two = "نفت وزارة الدفاع الروسية ما قالته وزارة الدفاع الأميركية. وقالت وزارة الدفاع إنها راضية";
        assertThat(ids(two, Entity.Kind.ORGANIZATION)).contains("وزارة-الدفاع");
    }

    @Test
    void anUnknownPersonHasOneIdUnderAllSpellingsOfKnownNames() {
        assertThat(persons("قال الخبير عبد العزيز الفيصل إن الوضع جيد")).containsExactly("abdulaziz-al-faisal");
        assertThat(persons("قال الخبير عبدالعزيز الفيصل إن الوضع جيد")).containsExactly("abdulaziz-al-faisal");
        assertThat(persons("قالت الخبيرة إليزابيت تيرنر إن الوضع جيد")).containsExactly("elizabeth-turner");
        assertThat(persons("قال الخبير وليد بن سامر إن الوضع جيد")).containsExactly("walid-bin-samer");
        assertThat(persons("قال الخبير وليد الزمخشاني إن الوضع جيد")).containsExactly("walid-al-zamkhshani");
    }

    @Test
    void aKnownPersonIsCalledByASurnameThatIsAGivenNameToo() {
        assertThat(meant("سجل المهاجم محمد صلاح هدفين. ونال صلاح جائزة", "صلاح"))
                .isEqualTo("mohamed-salah");
        assertThat(persons("حضر صلاح الحفل مبكرا")).isEmpty();
    }

    @Test
    void aNounBehindTwoWordsOfANameIsNoThirdOne() {
        assertThat(persons("وصلت الكاتبة جانيت تيرنر مبتسمة إلى الحفل")).containsExactly("janet-turner");
        assertThat(persons("قال القيادي أبو سامر السوداني إن الخطة فشلت")).containsExactly("abu-samer-al-sudani");
    }
}
