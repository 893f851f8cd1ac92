package marsad.app.serve;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import marsad.app.out.Phrases;
import marsad.app.page.Assets;
import marsad.app.page.Links;
import marsad.app.page.Settings;
import marsad.app.page.View;
import org.jspecify.annotations.Nullable;

/** How the reader of a request wants pages: as the address says, else as before, else Arabic. */
final class Views {
    private static final int A_YEAR = 365 * 24 * 3600;
    private static final List<String> FILES = List.of("dossier", "page");
    private static final List<String> SETTINGS = List.of("lang", "digits", "theme");

    private final Assets assets;
    private final Sessions sessions;
    private final Phrases arabic = new Phrases(true, false, FILES);
    private final Phrases arabicDigits = new Phrases(true, true, FILES);
    private final Phrases english = new Phrases(false, false, FILES);

    Views(Assets assets, Sessions sessions) {
        this.assets = assets;
        this.sessions = sessions;
    }

    View of(Context ctx) {
        SETTINGS.forEach(name -> keep(ctx, name));
        Settings settings = settings(ctx);
        Optional<Sessions.Session> session = sessions.find(ctx.cookie(Security.SESSION));
        return new View(
                settings,
                phrases(settings),
                assets,
                ctx.path(),
                query(ctx),
                session.map(Sessions.Session::user).orElse(null),
                session.map(Sessions.Session::token).orElse(null));
    }

    private Phrases phrases(Settings settings) {
        return !settings.arabic() ? english : settings.arabicDigits() ? arabicDigits : arabic;
    }

    private static Settings settings(Context ctx) {
        return new Settings(
                !"en".equals(asked(ctx, "lang")),
                "arab".equals(asked(ctx, "digits")) && !"en".equals(asked(ctx, "lang")),
                theme(asked(ctx, "theme")));
    }

    private static Settings.Theme theme(@Nullable String name) {
        for (Settings.Theme theme : Settings.Theme.values()) {
            if (theme.key().equals(name)) {
                return theme;
            }
        }
        return Settings.Theme.AUTO;
    }

    private static @Nullable String asked(Context ctx, String name) {
        String asked = ctx.queryParam(name);
        return asked != null ? asked : ctx.cookie(name);
    }

    /** A setting in the address holds from then on. */
    private static void keep(Context ctx, String name) {
        String asked = ctx.queryParam(name);
        if (asked != null && asked.length() <= 5 && asked.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            ctx.cookie(new Cookie(name, asked, "/", A_YEAR, false, true, null, SameSite.LAX));
        }
    }

    /** The query without the settings. */
    private static String query(Context ctx) {
        List<String> parts = new ArrayList<>();
        ctx.queryParamMap().forEach((name, values) -> {
            if (!SETTINGS.contains(name)) {
                values.forEach(v -> parts.add(Links.encoded(name) + "=" + Links.encoded(v)));
            }
        });
        return String.join("&", parts);
    }
}
