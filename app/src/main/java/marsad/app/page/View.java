package marsad.app.page;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.YearMonth;
import marsad.app.out.Line;
import marsad.app.out.Phrases;
import marsad.app.out.Quote;
import org.jspecify.annotations.Nullable;

/**
 * What every template is given: the reader's settings, the words of the interface, and who is signed in.
 *
 * @param path address of the page without its query
 * @param query the query without the language, or empty
 * @param user who is signed in, or null
 * @param token what a form must send back, or null where nobody is signed in
 */
public record View(
        Settings settings,
        Phrases phrases,
        Assets assets,
        String path,
        String query,
        @Nullable String user,
        @Nullable String token) {

    public String lang() {
        return settings.lang();
    }

    public String dir() {
        return settings.dir();
    }

    /** The words for a key. */
    public String t(String key) {
        return inline().digits(phrases.of(key));
    }

    /** The words for a key with numbers and names put in. */
    public String t(String key, Object... values) {
        return inline().digits(phrases.of(key, values));
    }

    /** The word for a value of some slot, or the value itself. */
    public String value(String value) {
        return phrases.orElse("value." + value, value);
    }

    public String number(long value) {
        return inline().digits(com.ibm.icu.text.NumberFormat.getInstance(phrases.locale())
                .format(value));
    }

    public Content line(Line line) {
        return inline().line(line);
    }

    public Content quote(Quote quote) {
        return Inline.quote(quote);
    }

    /** A day or period in EDTF. */
    public Content date(String edtf) {
        return Inline.raw(inline().time(edtf));
    }

    public Content date(LocalDate day) {
        return date(day.toString());
    }

    public String month(YearMonth month) {
        return inline().digits(new Dates(phrases).month(month));
    }

    /** A name of either direction. */
    public Content name(String name) {
        return Inline.raw(marsad.app.out.Html.bdi(name));
    }

    /** A code, address or figure with sign or unit. */
    public Content ltr(String figure) {
        return Inline.raw(marsad.app.out.Html.ltr(inline().digits(figure)));
    }

    /** A drawing made by this program. */
    public Content picture(String svg) {
        return Inline.raw(svg);
    }

    public String asset(String file) {
        return assets.href(file);
    }

    /** The scripts that a chart needs, in the order in which they are loaded. */
    public String chartScripts() {
        return asset("echarts.js") + " " + asset("charts.js");
    }

    /** The locale of numbers and dates that script writes. */
    public String locale() {
        return phrases.locale().toLanguageTag();
    }

    /** The same page in the other language. */
    public String inOther() {
        String other = settings.arabic() ? "en" : "ar";
        return path + "?" + (query.isEmpty() ? "" : query + "&") + "lang=" + other;
    }

    /** The same view as data. */
    public String as(String ending) {
        return (path.equals("/") ? "/index" : path) + "." + ending + (query.isEmpty() ? "" : "?" + query);
    }

    private Inline inline() {
        return new Inline(new Dates(phrases), settings.arabicDigits());
    }
}
