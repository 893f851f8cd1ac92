package marsad.app.out;

/** Pieces of HTML made from words from outside. */
public final class Html {
    private Html() {}

    /** Escaped for text and for attributes in double quotes. */
    public static String text(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** Words of unknown direction, kept from disturbing their surroundings. */
    public static String bdi(String raw) {
        return "<bdi>" + text(Display.line(raw)) + "</bdi>";
    }

    /** A date, code or figure. */
    public static String ltr(String raw) {
        return "<bdi dir=\"ltr\">" + text(Display.line(raw)) + "</bdi>";
    }

    /** Whether a string from outside may stand as a link: an address of the web without what would end it. */
    public static boolean address(String url) {
        boolean web = url.startsWith("https://") || url.startsWith("http://");
        return web && url.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>' || c == '"' || c == 0x7f);
    }
}
