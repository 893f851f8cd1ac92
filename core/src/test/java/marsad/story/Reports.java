package marsad.story;

import marsad.Marsad;
import marsad.model.Analysis;
import marsad.model.Article;
import org.jspecify.annotations.Nullable;

/** Reports written for the tests of this package. */
final class Reports {
    static final Marsad MARSAD = Marsad.arabic();

    static final String BRIDGE = """
            انهار جسر معلق فوق نهر السرو صباح الثلاثاء أثناء مرور حافلة مدرسية، ما أدى إلى مقتل سبعة أشخاص وإصابة ثلاثين آخرين.
            وقال محافظ الإقليم سليم الداغر إن فرق الإنقاذ ما زالت تبحث عن مفقودين تحت الأنقاض.
            وأمرت النيابة بفتح تحقيق مع شركة الصيانة التي جددت الجسر العام الماضي.""";

    static final String BRIDGE_ELSEWHERE = """
            لقي سبعة أشخاص مصرعهم إثر انهيار جسر معلق على نهر السرو بينما كانت حافلة مدرسية تعبره يوم الثلاثاء.
            وأوضح المحافظ سليم الداغر أن عمليات الإنقاذ متواصلة بحثا عن مفقودين، مشيرا إلى أن عدد المصابين بلغ ثلاثين.
            وتحقق النيابة مع الشركة المكلفة بالصيانة.""";

    static final String BRIDGE_FOLLOW_UP = """
            أعلنت الحكومة استقالة وزير النقل نبيل الشامي بعد مطالبة النواب بمحاسبة المسؤولين عن إهمال الطرق.
            وكلف رئيس الوزراء لجنة مستقلة بمراجعة عقود الصيانة في كل المحافظات خلال شهرين.
            وكان جسر معلق قد انهار في إقليم السرو.""";

    static final String RAID = """
            قصفت طائرات التحالف مواقع للمسلحين في جبهة الوادي الأخضر، ما أسفر عن مقتل %s منهم وتدمير %s.
            وقال مصدر عسكري إن الغارات جاءت إسنادا لتقدم الجيش في محور %s.""";

    static final String BANK = """
            رفع البنك المركزي سعر الفائدة نصف نقطة مئوية إلى ستة بالمئة لكبح التضخم الذي بلغ أعلى مستوى منذ عشر سنوات.
            وقالت محافظة البنك هدى الكرمي إن اللجنة النقدية اتخذت القرار بالإجماع.""";

    private Reports() {}

    static Analysis report(String id, String outlet, @Nullable String day, String title, String text) {
        return MARSAD.analyze(new Article(id, outlet, day, null, title, text));
    }
}
