package marsad.app.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Takes the report out of a web page: its main text, and what the page says of itself. Safe to share between threads. */
final class PageReader {
    /** Where a page names its encoding, if it does. */
    private static final int HEAD = 4096;

    /** No page that people write comes near; the time of the search for the main text grows fast with depth. */
    private static final int DEEPEST = 200;

    private static final String SCRIPTS = "script, style, noscript, template, iframe, form, button, svg";

    private PageReader() {}

    /**
     * Reads a page.
     *
     * @param charset as the server named it, or null
     * @param address from which it came, or null
     */
    static Draft read(byte[] bytes, @Nullable String charset, @Nullable String address) throws Refusal {
        Decoded decoded = Decoded.of(bytes, charset != null ? charset : named(bytes));
        Draft draft = read(decoded.text(), address);
        if (decoded.warning() != null) {
            draft.warn(decoded.warning());
        }
        return draft;
    }

    static Draft read(String html, @Nullable String address) throws Refusal {
        String base = address == null ? "" : address;
        Document page = Jsoup.parse(html, base);
        PageData data = PageData.of(page);
        Draft draft = new Draft();
        draft.title = data.title();
        draft.outlet = data.outlet();
        draft.published = data.published();
        draft.url = data.url() != null ? data.url() : address;
        String text = text(page, base);
        draft.text = text.isEmpty() ? data.body() : text;
        if (draft.text == null || draft.text.isBlank()) {
            throw new Refusal(Fault.NO_REPORT, "found no main text");
        }
        return draft;
    }

    private static String text(Document page, String base) throws Refusal {
        page.select(SCRIPTS).remove();
        if (depth(page) > DEEPEST) {
            throw new Refusal(Fault.NO_REPORT, "its elements are nested more than " + DEEPEST + " deep");
        }
        try {
            Element main = new Readability4JExtended(base, page).parse().getArticleContent();
            return main == null ? "" : BlockText.of(main);
        } catch (RuntimeException | StackOverflowError e) {
            throw new Refusal(
                    Fault.NO_REPORT,
                    "its structure cannot be followed: " + e.getClass().getSimpleName());
        }
    }

    private static int depth(Document page) {
        int[] deepest = new int[1];
        page.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
        return deepest[0];
    }

    /** The encoding that stands in a {@code meta} element or an XML declaration, both of which are ASCII. */
    private static @Nullable String named(byte[] bytes) {
        String head = new String(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)), StandardCharsets.ISO_8859_1);
        String after = after(head, "charset=");
        if (after == null) {
            after = head.startsWith("<?xml")
                    ? after(head.substring(0, Math.max(0, head.indexOf('>'))), "encoding=")
                    : null;
        }
        return after;
    }

    static @Nullable String after(String head, String key) {
        int at = head.toLowerCase(Locale.ROOT).indexOf(key);
        if (at < 0) {
            return null;
        }
        int from = at + key.length();
        while (from < head.length() && (head.charAt(from) == '"' || head.charAt(from) == '\'')) {
            from++;
        }
        int to = from;
        while (to < head.length() && isName(head.charAt(to))) {
            to++;
        }
        return to == from ? null : head.substring(from, to);
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || c == '.';
    }
}
