package marsad.app.serve;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import marsad.app.page.View;

/** The compiled templates of pages. Safe to share between threads. */
public final class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "marsad.app.page");

    /** A page in UTF-8. */
    public byte[] page(String name, Map<String, Object> values) {
        Utf8ByteOutput out = new Utf8ByteOutput();
        engine.render(name + ".jte", values, out);
        return out.toByteArray();
    }

    byte[] page(String name, View view, Object page) {
        return page(name, Map.of("view", view, "page", page));
    }
}
