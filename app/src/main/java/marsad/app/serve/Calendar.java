package marsad.app.serve;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes promises with a day as a calendar (iCalendar, RFC 5545): each a whole-day entry on the day it is due. */
final class Calendar {
    /** Octets of a line; a longer one is folded. */
    private static final int LINE = 73;

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private Calendar() {}

    /**
     * A promise.
     *
     * @param made day of the report that tells of it
     */
    record Entry(String id, LocalDate due, LocalDate made, String title, String text, String url) {}

    static byte[] of(String name, List<Entry> entries) {
        StringBuilder out = new StringBuilder();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Marsad//EN");
        line(out, "NAME:" + text(name));
        line(out, "X-WR-CALNAME:" + text(name));
        entries.forEach(entry -> entry(out, entry));
        line(out, "END:VCALENDAR");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void entry(StringBuilder out, Entry entry) {
        line(out, "BEGIN:VEVENT");
        line(out, "UID:" + entry.id() + "@marsad");
        line(out, "DTSTAMP:" + DAY.format(entry.made()) + "T000000Z");
        line(out, "DTSTART;VALUE=DATE:" + DAY.format(entry.due()));
        line(out, "DTEND;VALUE=DATE:" + DAY.format(entry.due().plusDays(1)));
        line(out, "SUMMARY:" + text(entry.title()));
        line(out, "DESCRIPTION:" + text(entry.text()));
        line(out, "URL:" + entry.url());
        line(out, "TRANSP:TRANSPARENT");
        line(out, "END:VEVENT");
    }

    private static String text(String raw) {
        return raw.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** Folds between characters, never inside one. */
    private static void line(StringBuilder out, String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (octets + size > LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(c);
            octets += size;
            i += Character.charCount(c);
        }
        out.append("\r\n");
    }
}
