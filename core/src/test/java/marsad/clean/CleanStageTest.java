package marsad.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.lang.ar.Arabic;
import marsad.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanStageTest {
    private static final Language ARABIC = Arabic.load();
    private static final CleanStage STAGE = new CleanStage(ARABIC);
    private static final String HEAD = "وزير المياه يفتتح سد الوادي الكبير\n"
            + "افتتح وزير المياه، الثلاثاء، سد الوادي الكبير شمالي البلاد بحضور المحافظ وعدد من المهندسين.\n";
    private static final String BODY =
            "وقال الوزير إن السد سيخزن عشرين مليون متر مكعب من المياه ويروي مزارع الوادي الكبير كلها.\n";

    private static List<String> furniture(String text) {
        return STAGE.read(Reading.of(Article.ofText("page", text), ARABIC)).stream()
                .map(span -> span.of(text))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "اقرأ أيضا: افتتاح محطة جديدة لتنقية المياه في الجنوب",
                "قد يهمك: صور من داخل السد الجديد",
                "للمزيد: كل ما تريد معرفته عن السدود",
                "المصدر: وكالات",
                "رويترز",
                "By admin",
                "مشاركة",
                "تابعونا على تلغرام",
                "شاهد: لحظة افتتاح السد",
                "// انتهى //",
            })
    void promptsAreFurniture(String line) {
        assertThat(furniture(HEAD + line + "\n" + BODY)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "شاهد المزارعون السد الجديد لأول مرة في حياتهم.",
                "شارك المحافظ في حفل الافتتاح مع أسرته.",
                "دعم فني وإشراف هندسي",
                "عمان (رويترز) - أعلنت الوزارة أن السد اكتمل قبل موعده بشهرين كاملين.",
                "تابعوا السد وهو يمتلئ على مدى ثلاثة أعوام من المطر الغزير.",
                "\"سنبني ثلاثة سدود أخرى\"",
            })
    void linesOfTheReportStay(String line) {
        assertThat(furniture(HEAD + line + "\n" + BODY)).isEmpty();
    }

    private static final String LINKS =
            "افتتاح محطة تنقية المياه في الوادي الكبير\nوزير المياه: السدود الجديدة تكفي البلاد عشر سنوات\n";
    private static final String END = "وتعاني المناطق الشرقية منذ أعوام من جفاف شديد أجبر كثيرا من الرعاة على ترك قراهم"
            + " والانتقال إلى أطراف المدن القريبة.\n";

    @Test
    void headlinesOfOtherReportsBetweenTwoParagraphsAreFurniture() {
        assertThat(furniture(HEAD + BODY + LINKS + END + BODY)).containsExactly(LINKS.split("\n"));
    }

    @Test
    void oneHeadingOrTheItemsOfAListStay() {
        assertThat(furniture(HEAD + BODY + "المياه في الوادي الكبير قليلة\n" + END))
                .isEmpty();
        assertThat(furniture(HEAD + BODY + "- سد الوادي الكبير في الشمال\n- سد الوادي الصغير في الجنوب\n" + END))
                .isEmpty();
    }

    @Test
    void theHeadlineStaysAndItsRepetitionGoes() {
        assertThat(furniture(HEAD + "وزير المياه يفتتح سد الوادي الكبير\n" + BODY))
                .containsExactly("وزير المياه يفتتح سد الوادي الكبير");
    }

    @Test
    void aCaptionThatRepeatsTheLeadIsFurniture() {
        assertThat(furniture(HEAD + "• افتتح وزير المياه سد الوادي الكبير\n" + BODY))
                .containsExactly("• افتتح وزير المياه سد الوادي الكبير");
    }

    @Test
    void headlinesUnderAHeadingAtTheEndAreFurniture() {
        String related = "أخبار ذات صلة\nوزيرة الزراعة تزور مزارع التمر في الجنوب\nأمطار غزيرة على الساحل حتى الخميس";
        assertThat(furniture(HEAD + BODY + BODY.replace("وقال", "وأضاف") + related))
                .hasSize(3);
    }

    @Test
    void tagsAtTheEndAreFurniture() {
        assertThat(furniture(HEAD + BODY + "سد الوادي الكبير\nوزير المياه\nالأردن"))
                .containsExactly("سد الوادي الكبير", "وزير المياه", "الأردن");
    }

    @Test
    void aBackgroundBehindTheTagsOrBeforeTheStampsIsFurniture() {
        String box = "في الثالث من أيار/مايو 2019 بدأت أعمال الحفر في الوادي، ثم توقفت أعواما بسبب خلاف على كلفتها.";
        String tags = "سد الوادي\nالمياه\nوزير المياه\nنزل المطر\nشمال البلاد\n";
        assertThat(furniture(HEAD + BODY + tags + box)).contains("شمال البلاد", "نزل المطر", box);
        String line = (HEAD + BODY + BODY).replace('\n', ' ');
        assertThat(furniture(line + box + " 9 أيلول 3 أيلول 4 أيلول"))
                .containsExactly(box + " 9 أيلول 3 أيلول 4 أيلول");
    }

    @Test
    void aListAfterAColonIsPartOfTheReport() {
        assertThat(furniture(HEAD + "وزار الوزير بعد الحفل ثلاث مدن هي:\nعمان\nالزرقاء\nإربد"))
                .isEmpty();
    }

    @Test
    void leadsOfOtherReportsAtTheEndAreFurniture() {
        String others =
                "أعلنت شركة الطيران الفرنسية، الأربعاء، إلغاء رحلاتها إلى آسيا بسبب إضراب الطيارين المستمر منذ أسبوع.\n"
                        + "قال وزير المالية البرازيلي إن بلاده ستخفض الضرائب على السيارات الكهربائية مطلع العام المقبل.\n"
                        + "فاز المنتخب الياباني لكرة السلة على نظيره الأسترالي في المباراة النهائية التي جرت في طوكيو.\n"
                        + "حذرت منظمة الصحة العالمية من انتشار الملاريا في شرق أفريقيا بعد موسم الفيضانات الأخير.\n"
                        + "اتهمت النيابة العامة في ميلانو خمسة مصرفيين بغسل أموال عصابات تهريب التبغ عبر الحدود السويسرية.";
        String report = HEAD + BODY + BODY.replace("وقال", "وأضاف")
                + "وكان السد قد بدأ بناؤه قبل أربعة أعوام في الوادي الكبير.\n";
        assertThat(furniture(report + others)).hasSize(5);
    }

    @Test
    void leadsOfRelatedReportsBehindAParagraphThatGoesOnAreFurniture() {
        String related = "أعلنت الشرطة البرازيلية، الأربعاء، القبض على عصابة هربت الذهب من مناجم الشمال إلى الساحل.\n"
                + "توفي الرسام الأسترالي جون ماكدونالد عن عمر ناهز التسعين بعد معرض أخير في سيدني.\n"
                + "تستعد فنادق اليونان لاستقبال أعداد قياسية من السياح هذا الخريف رغم موجات الحر.\n"
                + "قال وزير المياه إن بلاده ستشتري مضخات جديدة من اليابان قبل نهاية العام المقبل.\n"
                + "يصل قطار البضائع الأول بين كازاخستان وفنلندا إلى هلسنكي بعد رحلة دامت ثلاثة أسابيع.";
        String report = HEAD + BODY + "وكان السد قد بدأ بناؤه قبل أربعة أعوام في الوادي الكبير.\n";
        assertThat(furniture(report + related)).hasSize(5);
    }

    @Test
    void paragraphsWithoutASubjectBehindTheirVerbGoOnWithTheReport() {
        String said = "قال أحمد راشد، رئيس اتحاد الصيادين، إن الأسماك ستعود إلى البحيرة مع أول مواسم المطر الغزير.\n"
                + "أوضح أن الاتحاد يملك أربعين قاربا جديدا من الخشب صنعت كلها في مشاغل محلية صغيرة.\n"
                + "أعلن راشد تنظيم مهرجان سنوي للصيد يستقبل هواة من أوروبا وآسيا لمدة عشرة أيام كاملة.\n"
                + "أكد أن الدخول سيكون مجانيا للأطفال وطلبة المدارس والجامعات في جميع أيام المهرجان.\n"
                + "شكر كل من ساهم بماله أو جهده من تجار ونقابات وجمعيات خيرية في إنجاح الفكرة.";
        String report = HEAD + BODY + "وكان السد قد بدأ بناؤه قبل أربعة أعوام في الوادي الكبير.\n";
        assertThat(furniture(report + said)).isEmpty();
    }

    @Test
    void aPostSetIntoAReportIsFurniture() {
        String text = HEAD
                + "وصل الوزير إلى الوادي صباحا. مشاهد من افتتاح السد الكبير في الوادي.#السد_الكبير #المياه\n"
                + "وقال الوزير إن #السد سيروي الوادي كله.";
        assertThat(furniture(text)).containsExactly("مشاهد من افتتاح السد الكبير في الوادي.#السد_الكبير #المياه");
    }

    @Test
    void paragraphsThatGoOnWithTheReportStay() {
        String more = "أعلن المحافظ أن مزارع الوادي الكبير ستحصل على مياه السد مجانا في العام الأول من التشغيل.\n"
                + "قال المهندسون إن السد الكبير يتحمل الزلازل وإن جدرانه شمالي الوادي فحصت مرتين قبل الافتتاح.\n"
                + "حذرت وزارة المياه من السباحة في بحيرة السد ومن الصيد قرب جدران الوادي الكبير.\n"
                + "أكد الوزير أن السد المقبل سيبنى شمالي البلاد في الوادي الكبير أيضا بحضور المهندسين أنفسهم.";
        assertThat(furniture(HEAD + BODY + BODY + more)).isEmpty();
    }

    @Test
    void aPromptInsideALongLineGoesWithItsHeadlineUpToWhereTheReportGoesOn() {
        String text = "عنوان الخبر عن السد الجديد في البلاد\n"
                + "افتتح وزير المياه سد الوادي الكبير بحضور المحافظ وعدد من المهندسين والمزارعين من أهل المنطقة. "
                + "إقرأ المزيد مهندس: السدود الصغيرة تكفي حاجة الوادي من المياه "
                + "وأضاف الوزير أن السد سيروي مزارع الوادي كلها في الصيف والشتاء. المصدر: وكالات";
        assertThat(furniture(text))
                .containsExactly("إقرأ المزيد مهندس: السدود الصغيرة تكفي حاجة الوادي من المياه", "المصدر: وكالات");
    }

    private static final String PAGE =
            "افتتح وزير المياه، الثلاثاء، سد الوادي الكبير شمالي البلاد بحضور المحافظ وعدد من"
                    + " المهندسين. وقال الوزير إن السد سيخزن عشرين مليون متر مكعب من المياه ويروي مزارع الوادي الكبير كلها."
                    + " وتعاني المناطق الشرقية منذ أعوام من جفاف شديد أجبر كثيرا من الرعاة على ترك قراهم.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تحرير: سلمى ناصر",
                "أعده للعربية: سلمى ناصر تحرير: كمال حداد إعلان",
                "إعلان",
                "س.ن/ ك.ح ( د ب أ )",
                "سلمى ناصر/ ك.ح",
                "س ن ح",
                "(أ ف ب)",
                "تابع صحيفتنا على:",
                "الآراء الواردة في هذا المقال هي آراء صاحبها. تابع صحيفتنا على:",
            })
    void whatAPageInOneLineEndsWithIsFurniture(String end) {
        assertThat(furniture(PAGE + " " + end)).containsExactly(end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وتابع: \"سنبني سدا آخر في العام المقبل\".",
                "ونقلت الخبر وكالة (أ ف ب).",
                "إعلان الفائز بالمناقصة يوم الخميس.",
                "وتابع الوزير في كلمة على:",
                "والقسم أ",
            })
    void sentencesAtTheEndOfAPageInOneLineStay(String end) {
        assertThat(furniture(PAGE + " " + end)).isEmpty();
        assertThat(furniture(HEAD + BODY + end)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://press.example/p/5x2Yz إعلان",
                "Article Information Author, سلمى ناصر Role, مراسلة من عمان Published 5 مايو/ أيار 2026 مدة القراءة: 5 دقائق",
                "Published 5 مايو/ أيار 2026 آخر تحديث 9 مايو/ أيار 2026",
                "الثلاثاء 05-05-2026 21:57 كتب: كمال حداد سد الوادي تصوير : آخرون سد الوادي A A",
            })
    void whatStandsBeforeTheReportInItsLineIsFurniture(String head) {
        assertThat(furniture(head + " " + PAGE)).containsExactly(head);
    }

    @Test
    void aReportThatTellsWhoWroteStays() {
        assertThat(furniture("كتب: هذه الكلمة رآها الزوار. " + PAGE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "فرانس24/ أ ف ب",
                "رويترز - د ب أ",
                "https://press.example/video/17",
                "salma@press.example",
                "— وزارة المياه (@water) March 19, 2025",
                "شاهدوا السد الجديد pic.twitter.com/a1B2c3",
                "A post shared by Water (@water)",
                "اضغط على الصورة لترى السد كاملا",
            })
    void addressesPostsAndSeveralSourcesAreFurniture(String line) {
        assertThat(furniture(HEAD + line + "\n" + BODY)).containsExactly(line);
    }

    @Test
    void tagsBehindTheirWordAtTheEndAreFurniture() {
        assertThat(furniture(HEAD + BODY + "سمات السد المياه الوادي")).containsExactly("سمات السد المياه الوادي");
        assertThat(furniture(HEAD + "سمات السد الجديد كثيرة\n" + BODY)).isEmpty();
    }

    @Test
    void twoTagsBeforeADatedBackgroundAreFurniture() {
        String box = "في السابع من أيار/مايو 2019 بدأت الحكومة أعمال الحفر، ثم أوقفتها أعواما بسبب خلاف على كلفتها.";
        assertThat(furniture(HEAD + BODY + "سد الوادي الكبير\nالجفاف\n" + box))
                .containsExactly("سد الوادي الكبير", "الجفاف", box);
        assertThat(furniture(HEAD + BODY + "الجفاف\n" + box)).isEmpty();
    }

    @Test
    void theDateOfTodayIsNoStamp() {
        assertThat(furniture("خطة المياه أمام الوزراء\n" + PAGE + " وتبدأ الأعمال اليوم 19 مارس 2025 في الشمال."))
                .isEmpty();
        assertThat(furniture(HEAD + BODY + "9 أيلول 8 أيلول 11:19 4 أيلول 11:16"))
                .containsExactly("9 أيلول 8 أيلول 11:19 4 أيلول 11:16");
        assertThat(furniture(HEAD + BODY + "اليوم اليوم 14 آب 14 آب")).containsExactly("اليوم اليوم 14 آب 14 آب");
    }

    @Test
    void theHourOfAnAgencyAtTheEndIsFurniture() {
        assertThat(furniture(HEAD + BODY + "18:37 ت م")).containsExactly("18:37 ت م");
    }

    @Test
    void onlyTheAddressOfAReportIsTakenFromItsEnd() {
        assertThat(furniture(PAGE + " جاء ذلك في حفل قصير قرب السد. رابط الخبر بصحيفة الوادي: سد جديد"))
                .containsExactly("رابط الخبر بصحيفة الوادي: سد جديد");
    }

    @Test
    void dateStampsInARowAreFurnitureButDatesAreNot() {
        String line =
                "اجتمع الوزراء في 8 أيلول في العاصمة وناقشوا خطة المياه مع المحافظين والمهندسين من كل البلاد. 9 أيلول 8 أيلول "
                        + "وقال وزير المياه إن الخطة ستعرض على البرلمان في الخريف بعد مراجعتها من لجنة الخبراء.";
        assertThat(furniture("خطة المياه أمام الوزراء\n" + line)).containsExactly("9 أيلول 8 أيلول");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "...", "عنوان", "عنوان\nرويترز", "- - -\n* * *\n9 أيلول"})
    void aPageOfNextToNothingIsNoFault(String text) {
        assertThat(furniture(text)).hasSizeLessThan(2);
    }

    @Test
    void hiddenTokensAreOutOfReading() {
        Reading reading = Reading.of(Article.ofText("page", HEAD + "المصدر: وكالات\n" + BODY), ARABIC);
        STAGE.read(reading);
        int source = reading.text().tokenAt(HEAD.length());
        assertThat(reading.lattice().hidden(source)).isTrue();
        assertThat(reading.lattice().hidden(source - 2)).isFalse();
    }
}
