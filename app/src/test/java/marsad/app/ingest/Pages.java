package marsad.app.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Web pages and archives made for tests. */
public final class Pages {
    public static final String TEXT =
            "بغداد - التقى رئيس الوزراء العراقي محمد شياع السوداني اليوم وزير الخارجية الإيراني حسين أمير عبد اللهيان.\n"
                    + "وقال السوداني إن حجم التبادل التجاري بين العراق وإيران بلغ 10 مليارات دولار في عام 2022، مشيرا إلى أن البلدين اتفقا على زيادته.\n"
                    + "وأضاف أن بغداد حريصة على علاقات متوازنة مع جميع دول الجوار، وأن الحوار هو الطريق الوحيد إلى حل الخلافات بينها.";

    private Pages() {}

    /** A page as outlets make them: menus, a lead picture, related links, and what it says of itself in the head. */
    public static String page(String head) {
        StringBuilder paragraphs = new StringBuilder();
        TEXT.lines().forEach(line -> paragraphs.append("<p>").append(line).append("</p>\n"));
        return "<!doctype html><html lang=\"ar\" dir=\"rtl\"><head><title>السوداني يستقبل عبد اللهيان | وكالة النهرين</title>"
                + head
                + "<script>var a = '<p>ليس نصا</p>';</script></head><body><nav><ul><li><a href=\"/\">الرئيسية</a></li>"
                + "<li><a href=\"/sport\">رياضة</a></li></ul></nav><main><article><h1>السوداني يستقبل عبد اللهيان</h1>\n"
                + paragraphs
                + "</article></main><aside><ul><li><a href=\"/1\">اقرأ أيضا: أسعار النفط</a></li></ul></aside>"
                + "<footer>جميع الحقوق محفوظة</footer></body></html>";
    }

    /** One response record of a web archive. */
    public static byte[] response(String address, String status, String type, byte[] body) {
        byte[] head = ("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address
                        + "\r\nWARC-Date: 2023-02-23T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-"
                        + String.format("%012d", Math.abs(address.hashCode()))
                        + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                        + (head.length + body.length) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        record.writeBytes(head);
        record.writeBytes(body);
        record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return record.toByteArray();
    }

    public static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
