package marsad.app.serve;

import io.javalin.http.Context;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/** Writes an answer once: a reader who already has it is told so (RFC 9110, section 13). */
final class Writer {
    void write(Context ctx, String type, byte[] body) {
        String tag = '"' + tag(body) + '"';
        ctx.header("ETag", tag);
        ctx.header("Cache-Control", "private, no-cache");
        if (tag.equals(ctx.header("If-None-Match"))) {
            ctx.status(304);
            return;
        }
        ctx.contentType(type).result(body);
    }

    private static String tag(byte[] body) {
        CRC32C sum = new CRC32C();
        sum.update(body);
        return HexFormat.of().toHexDigits((int) sum.getValue()) + Integer.toString(body.length, 36);
    }
}
