package marsad.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import marsad.Marsad;
import marsad.model.Article;
import marsad.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is held to have said what: the last statement of a short report, as {@code speaker: content}. */
class SpeechStageTest {
    private static final Marsad MARSAD = Marsad.arabic();

    private static List<Statement> statements(String text) {
        return MARSAD.analyze(new Article("a", null, "2021-05-09", null, null, text))
                .statements();
    }

    private static String last(String text) {
        List<Statement> statements = statements(text);
        if (statements.isEmpty()) {
            return "-";
        }
        Statement statement = statements.get(statements.size() - 1);
        return statement.speaker().id() + ": " + statement.content().of(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "رد سيرغي لافروف على فلاديمير بوتين، الذي اتهم برلين بالتصعيد. | vladimir-putin: برلين بالتصعيد",
                "وقال مصدر إن سيرغي لافروف هدد خلال قمة مجموعة السبع بالانسحاب. | sergey-lavrov: بالانسحاب",
                "كان سيرغي لافروف قد طالب الحكومة بأن تستقيل فورا. | sergey-lavrov: تستقيل فورا",
                "وصل سيرغي لافروف إلى المطار وقال إن الرحلة كانت طويلة. | sergey-lavrov: الرحلة كانت طويلة",
                "وبحسب وكالة تاس، قال سيرغي لافروف إن الرحلة كانت طويلة. | sergey-lavrov: الرحلة كانت طويلة",
                "ونقلت وكالة تاس عن سيرغي لافروف قوله إن الرحلة طويلة، مؤكدا أنها مفيدة جدا. | sergey-lavrov: مفيدة جدا",
                "تلقى فلاديمير بوتين رسالة من سيرغي لافروف أكد فيها أن الرحلة طويلة. | sergey-lavrov: الرحلة طويلة",
                "وصل سيرغي لافروف. وقال أمام لجنة القوات المسلحة إن الرحلة طويلة. | sergey-lavrov: الرحلة طويلة",
                "وقال في كلمة أمام البرلمان سيرغي لافروف إن الرحلة طويلة. | sergey-lavrov: الرحلة طويلة",
                "في المقابل، شكر سيرغي لافروف الحضور، وقال إن الرحلة طويلة. | sergey-lavrov: الرحلة طويلة",
                "أكد وزير العدل رئيس المجلس سيرغي لافروف دعم الوزارة للخطة. | sergey-lavrov: دعم الوزارة للخطة",
                "كان الوزير سيرغي لافروف، قد قال قبلا إن الرحلة طويلة. | sergey-lavrov: الرحلة طويلة",
                "بعد تهديد سيرغي لافروف خلال زيارته الجيش، قائلا: \"الرحلة طويلة ومتعبة\". | sergey-lavrov: الرحلة طويلة ومتعبة",
                "وواصل الفريق تدريبه، واجتمع سيرغي لافروف مع النواب وقال إن الرحلة طويلة. | sergey-lavrov: الرحلة طويلة",
                "قال سيرغي لافروف إن الطقس جميل. وشكر فلاديمير بوتين على حسن الاستقبال. | sergey-lavrov: حسن الاستقبال",
                "وصل سيرغي لافروف. وقال حفظه الله إن الرحلة طويلة. | sergey-lavrov: الرحلة طويلة",
                "لكن وزير الخارجية، سيرغي لافروف، قال لصحيفة نمساوية إن الرحلة طويلة. | sergey-lavrov: الرحلة طويلة",
                "قال وزير الخارجية سيرغي لافروف إن الطقس جميل. وأكد الوزراء أن الرحلة طويلة. | الوزراء: الرحلة طويلة",
                "نشرت صحيفة لوموند تقريرا يشير إلى أن الرحلة طويلة. | le-monde: الرحلة طويلة",
                "قال له سيرغي لافروف إن الرحلة طويلة. | sergey-lavrov: الرحلة طويلة",
                "قال رئيس اللجنة الاقتصادية في البرلمان، سامي رانكوف، إن الرحلة طويلة. | سامي-رانكوف: الرحلة طويلة",
                "قال سيرغي لافروف إنه أبلغ فلاديمير بوتين بأن الرحلة طويلة. | sergey-lavrov: الرحلة طويلة",
                "قال سيرغي لافروف في بيان إن الطقس جميل. وقال فلاديمير بوتين إن المطر قادم. وأضاف البيان أن الرحلة طويلة. | sergey-lavrov: الرحلة طويلة"
            })
    void theSubjectIsFoundByItsPlace(String text, String expected) {
        assertThat(last(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال سيرغي لافروف إن الطقس جميل. وأوضحت رانيكا دوشان أن المطر قادم. | رانيكا-دوشان: المطر قادم",
                "أوضحت رانيكا دوشان أن المطر قادم. وأضافت دوشان أن الريح ستهدأ. | رانيكا-دوشان: الريح ستهدأ",
                "قالت جامعة رانيكا الجديدة إن الدراسة ستبدأ مبكرا. | جامعة-رانيكا-الجديدة: الدراسة ستبدأ مبكرا",
                "قال المدير الفني لفريق المدينة، علي رانكوف، إن الفريق جاهز. | علي-رانكوف: الفريق جاهز",
                "وأعرب الركاب وأقاربهم عن ارتياحهم لانتهاء الرحلة. | الركاب-وأقاربهم: ارتياحهم لانتهاء الرحلة",
                "وأفادت مصالح الإنقاذ بوقوع حادث كبير. | مصالح-الإنقاذ: بوقوع حادث كبير",
                "ودعا المدير العام للعلاقات في الوزارة الشيخ سيرغي لافروف النواب إلى تبني القرار. | sergey-lavrov: تبني القرار",
                "قال سيرغي لافروف إن الطقس جميل. لكن رانيكا دوشان قالت إن المطر قادم. | رانيكا-دوشان: المطر قادم",
                "قال شيوخ قبائل المدينة ورانيكا ودوشان وبوريفا، في بيان، إن الطريق مغلق. | شيوخ-قبائل-المدينة-ورانيكا-ودوشان-وبوريفا: الطريق مغلق"
            })
    void aSpeakerThatNoLexiconKnowsIsNamedByTheWordsOfTheReport(String text, String expected) {
        assertThat(last(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال سامي رانكوف إن الطقس جميل. وتنظر فاطمة دوشان إلى الأمر بقلق. وتقول إن المطر قادم. | فاطمة-دوشان: المطر قادم",
                "قال سامي رانكوف إن الطقس جميل. ووصلت فاطمة دوشان. وأضاف أن المطر قادم. | سامي-رانكوف: المطر قادم"
            })
    void aVerbHasTheGenderOfItsSpeaker(String text, String expected) {
        assertThat(last(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال سيرغي لافروف إن الدول الثلاث \"قدمت تعهدا خطيا ملزما قبل شهر\". | sergey-lavrov: قدمت تعهدا خطيا ملزما قبل شهر",
                "قال سيرغي لافروف إن الطقس جميل، وذلك خلال زيارته إلى سوتشي. | sergey-lavrov: الطقس جميل",
                "انتقد سيرغي لافروف مرارا الاتفاق، الذي وقعته برلين. | sergey-lavrov: الاتفاق، الذي وقعته برلين",
                "شدد سيرغي لافروف على ضرورة أن تتوقف الحرب. | sergey-lavrov: ضرورة أن تتوقف الحرب",
                "وصل سيرغي لافروف. وبين أن الرحلة طويلة. | sergey-lavrov: الرحلة طويلة",
                "أعلن سيرغي لافروف عن خطته الجديدة التي من المقرر أن تبدأ غدا. | sergey-lavrov: خطته الجديدة التي من المقرر أن تبدأ غدا",
                "ووفقا لسيرغي لافروف، فإن الرحلة كانت طويلة. | sergey-lavrov: الرحلة كانت طويلة",
                "وصف سيرغي لافروف، بعد لقاء استمر يومين، الرحلة بأنها طويلة. | sergey-lavrov: الرحلة بأنها طويلة",
                "أعرب سيرغي لافروف عن قلقه بشأن وفاة الرئيس، فلاديمير بوتين، في المدينة. | sergey-lavrov: قلقه بشأن وفاة الرئيس، فلاديمير بوتين",
                "أعلن سيرغي لافروف أن لدى بلاده \"أملا كبيرا\" بأن تنجح الرحلة. | sergey-lavrov: لدى بلاده \"أملا كبيرا\" بأن تنجح الرحلة",
                "وذكر سيرغي لافروف أن النيابة متهمة بإخفاء الأدلة. | sergey-lavrov: النيابة متهمة بإخفاء الأدلة",
                "وقال سيرغي لافروف: سنواصل العمل. لن نتراجع أبدا. | sergey-lavrov: سنواصل العمل. لن نتراجع أبدا"
            })
    void theContentEndsWhereTheReporterGoesOn(String text, String expected) {
        assertThat(last(text)).isEqualTo(expected);
    }

    @Test
    void whatStandsBeforeAParticipleThatQuotesIsSaidToo() {
        String text = "وأشار سيرغي لافروف إلى تدخل برلين في المفاوضات، قائلا: \"الأثر يدل على المسير دائما\".";
        assertThat(statements(text))
                .extracting(s -> s.content().of(text))
                .containsExactly("تدخل برلين في المفاوضات", "الأثر يدل على المسير دائما");
    }

    @ParameterizedTest
    @CsvSource({
        "تعرض الوفد لهجوم بعد أن غادر سيرغي لافروف المدينة.",
        "ويتوقع أن يصل سيرغي لافروف إلى المدينة غدا.",
        "رد الحارس الكرة بعد أن كاد سيرغي لافروف أن يسجل.",
        "ألحق سيرغي لافروف هزيمة منكرة بفريق المدينة.",
        "ووصفت بأنها رحلة طويلة.",
        "اكتفى سيرغي لافروف بتمرين صباحي واحد.",
        "كررت برلين سيناريو العام الماضي وفازت باللقب.",
        "غادر سيرغي لافروف المدينة لأنه كان مريضا.",
        "هذا ما يسميه سيرغي لافروف تصعيدا.",
        "شاهد سيرغي لافروف فيلم \"رحلة طويلة إلى آخر العالم\" أمس."
    })
    void whatOnlyLooksLikeSpeechIsNone(String text) {
        assertThat(statements(text)).isEmpty();
    }
}
