package marsad.app.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/** Style, script and fonts, each under an address that changes with its content, so that browsers may keep it for ever. */
public final class Assets {
    private static final String FOLDER = "/marsad/app/page/";
    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

    private static final String ECHARTS = "/META-INF/resources/_static/echarts/6.0.0/dist/echarts.common.min.js";

    private final Map<String, File> byName = new HashMap<>();

    /** A file with the address it is served under. */
    public record File(String href, String type, byte[] bytes) {}

    public Assets() {
        for (String font : Arrays.asList(
                "plex-arabic-400", "plex-arabic-600", "plex-latin-400", "plex-latin-600", "naskh-arabic-400")) {
            add(font + ".woff2", "font/woff2", read(FOLDER + "font/" + font + ".woff2"));
        }
        add("marsad.css", "text/css; charset=utf-8", withFonts(read(FOLDER + "marsad.css")));
        add("marsad.js", "text/javascript; charset=utf-8", read(FOLDER + "marsad.js"));
        add("htmx.js", "text/javascript; charset=utf-8", read(HTMX));
        add("echarts.js", "text/javascript; charset=utf-8", read(ECHARTS));
        add("charts.js", "text/javascript; charset=utf-8", read(FOLDER + "charts.js"));
        add("icon.svg", "image/svg+xml", read(FOLDER + "icon.svg"));
    }

    private void add(String name, String type, byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        String hash = HexFormat.of().toHexDigits((int) sum.getValue());
        byName.put(name, new File("/assets/" + hash + "/" + name, type, bytes));
    }

    /** Names of fonts in the style sheet become their addresses. */
    private byte[] withFonts(byte[] css) {
        String text = new String(css, StandardCharsets.UTF_8);
        for (Map.Entry<String, File> font : byName.entrySet()) {
            text = text.replace(
                    "url(" + font.getKey() + ")", "url(" + font.getValue().href() + ")");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from this build");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String href(String name) {
        File file = byName.get(name);
        if (file == null) {
            throw new IllegalArgumentException("no asset " + name);
        }
        return file.href();
    }

    /** The file of an address, if the address is its present one. */
    public Optional<File> find(String href) {
        return byName.values().stream().filter(f -> f.href().equals(href)).findFirst();
    }
}
