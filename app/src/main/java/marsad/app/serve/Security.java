package marsad.app.serve;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.util.Optional;

/**
 * What is done before and after every request: how often one address may ask, who may read and write, and the headers that
 * keep words of reports from ever becoming script.
 */
final class Security {
    static final String SESSION = "marsad-session";
    /** Names the form that a visitor was given, before there is a session. */
    static final String GUARD = "marsad-guard";

    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self';"
            + " img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final ServeConfig config;
    private final Sessions sessions;
    private final Accounts accounts;
    private final Rates rates;
    private final Rates signIns;

    Security(ServeConfig config, Sessions sessions, Accounts accounts) {
        this.config = config;
        this.sessions = sessions;
        this.accounts = accounts;
        rates = new Rates(config.perMinute(), config.clock());
        signIns = new Rates(SIGN_INS, config.clock());
    }

    private static final int SIGN_INS = 10;
    /** Stands for whoever sits at the machine of the server and is not signed in. */
    private static final String LOCAL = "local";

    void before(Context ctx) {
        headers(ctx);
        if (!isOurs(ctx)) {
            throw new Refusal(421, "error.400", "error.404.detail");
        }
        if (isForeignForm(ctx)) {
            throw new Refusal(403, "error.403", "error.403.detail");
        }
        if (!rates.take(ctx.ip())) {
            ctx.header("Retry-After", "60");
            throw new Refusal(429, "error.429", "error.429.detail");
        }
        if (!mayRead(ctx)) {
            throw new Refusal(401, "user.sign_in", "error.403.detail");
        }
    }

    private static void headers(Context ctx) {
        ctx.header("Content-Security-Policy", CONTENT);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
        ctx.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }

    /**
     * On loopback only loopback names are answered: a page elsewhere whose name is made to lead here must not read the
     * record through the reader's browser (DNS rebinding).
     */
    private boolean isOurs(Context ctx) {
        if (!Access.isLoopback(config.host())) {
            return true;
        }
        String host = String.valueOf(ctx.host());
        int port = host.lastIndexOf(':');
        String name = port > 0 && !host.endsWith("]") ? host.substring(0, port) : host;
        return name.equals("localhost")
                || name.equals("127.0.0.1")
                || name.equals("[::1]")
                || name.equals(config.host());
    }

    /** Browsers say where a form was sent from; one of another site is refused before its token is looked at. */
    private static boolean isForeignForm(Context ctx) {
        String from = ctx.header("Sec-Fetch-Site");
        return ctx.method() == HandlerType.POST
                && from != null
                && !from.equals("same-origin")
                && !from.equals("none")
                && !ctx.path().equals("/mcp");
    }

    private boolean mayRead(Context ctx) {
        return Access.isLoopback(config.host())
                || config.publicRead()
                || isOpen(ctx.path())
                || session(ctx).isPresent();
    }

    private static boolean isOpen(String path) {
        return path.startsWith("/assets/") || path.equals("/sign-in") || path.equals("/health");
    }

    Optional<Sessions.Session> session(Context ctx) {
        return sessions.find(ctx.cookie(SESSION));
    }

    /** The editor who sends a form; refuses a form that this server did not give them. */
    Sessions.Session editor(Context ctx) {
        return session(ctx)
                .filter(s -> Sessions.same(s.token(), ctx.formParam("token")))
                .orElseThrow(() -> new Refusal(403, "error.403", "error.403.detail"));
    }

    /** A guard for the forms of who is not signed in; a browser that has one keeps it, so that several pages can be open. */
    String guard(Context ctx) {
        String known = ctx.cookie(GUARD);
        if (known != null && known.length() == Sessions.SECRET && known.chars().allMatch(Security::isPlain)) {
            return known;
        }
        String guard = sessions.secret();
        ctx.cookie(cookie(ctx, GUARD, guard, -1));
        return guard;
    }

    private static boolean isPlain(int c) {
        return c < 128 && Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }

    /** What a form that hands something in must send back; empty where the reader may only read. */
    String hand(Context ctx) {
        return session(ctx)
                .map(Sessions.Session::token)
                .orElseGet(() -> Access.isLoopback(config.host()) ? guard(ctx) : "");
    }

    /** Who hands something in: an editor, or whoever sits at this machine; refuses a form that this server did not give. */
    String author(Context ctx) {
        if (session(ctx).isPresent()) {
            return editor(ctx).user();
        }
        if (!Access.isLoopback(config.host()) || !Sessions.same(ctx.cookie(GUARD), ctx.formParam("token"))) {
            throw new Refusal(403, "error.403", "error.403.detail");
        }
        return LOCAL;
    }

    /** Signs in; false if name or password is not known. */
    boolean signIn(Context ctx) {
        if (!Sessions.same(ctx.cookie(GUARD), ctx.formParam("guard"))) {
            throw new Refusal(403, "error.403", "error.403.detail");
        }
        if (!signIns.take(ctx.ip())) {
            ctx.header("Retry-After", "60");
            throw new Refusal(429, "error.429", "error.429.detail");
        }
        String name = String.valueOf(ctx.formParam("name"));
        if (!accounts.admits(name, String.valueOf(ctx.formParam("password")).toCharArray())) {
            return false;
        }
        ctx.cookie(cookie(ctx, SESSION, sessions.open(name), (int) Sessions.LIFE.toSeconds()));
        return true;
    }

    void signOut(Context ctx) {
        editor(ctx);
        sessions.close(ctx.cookie(SESSION));
        ctx.removeCookie(SESSION);
    }

    private static Cookie cookie(Context ctx, String name, String value, int seconds) {
        return new Cookie(name, value, "/", seconds, ctx.scheme().equals("https"), true, null, SameSite.STRICT);
    }
}
