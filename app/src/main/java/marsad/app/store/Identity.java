package marsad.app.store;

import java.util.Objects;
import java.util.Optional;
import marsad.model.Article;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Under which id a report is stored. It is the id that it came with, where that can stand in an address; two outlets that
 * use the same one are kept apart.
 */
final class Identity {
    private static final int LONGEST = 64;
    private static final String MARKS = "-._~";

    /** A report as the store holds it. */
    record Held(
            long no,
            String id,
            int version,
            String hash,
            @Nullable String outlet) {}

    /** The id of an article, and the report that already bears it. */
    record Found(String id, Optional<Held> held) {}

    private Identity() {}

    /** Whether a report of this outlet is another one than the one that is held under the same id. */
    static boolean isAnother(Held held, Article article) {
        return !Objects.equals(held.outlet(), article.outlet());
    }

    /** The id of a report whose plain id another outlet's report bears. */
    static String apart(String plain, Article article) {
        return plain + "~" + Hash.of(String.valueOf(article.outlet()));
    }

    static Found find(Article article, Handle handle) {
        String plain = isPlain(article.id()) ? article.id() : Hash.of(article.id());
        Optional<Held> held = held(plain, handle);
        if (held.isEmpty() || !isAnother(held.get(), article)) {
            return new Found(plain, held);
        }
        String apart = apart(plain, article);
        return new Found(apart, held(apart, handle));
    }

    static Optional<Held> held(String id, Handle handle) {
        return handle.createQuery("select no, id, version, hash, outlet from report where id = ?")
                .bind(0, id)
                .map((row, context) ->
                        new Held(row.getLong(1), row.getString(2), row.getInt(3), row.getString(4), row.getString(5)))
                .findOne();
    }

    /** Whether an id is ASCII and means nothing in an address. */
    static boolean isPlain(String id) {
        return id.length() <= LONGEST && !id.startsWith(".") && id.chars().allMatch(Identity::isPlain);
    }

    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || MARKS.indexOf(c) >= 0;
    }

    /** Stands for all that was received; differs if anything in it does. */
    static String hash(Article a) {
        return Hash.of(
                String.join("\u0000", "" + a.outlet(), "" + a.published(), "" + a.url(), "" + a.title(), a.text()));
    }

    /** The same article under another id. */
    static Article renamed(Article a, String id) {
        return a.id().equals(id) ? a : new Article(id, a.outlet(), a.published(), a.url(), a.title(), a.text());
    }
}
