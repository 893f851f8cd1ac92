package marsad.app.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import java.io.PrintStream;
import java.util.Map;
import marsad.app.page.Assets;
import marsad.app.page.Holdings;
import marsad.app.page.Pages;
import marsad.app.page.View;
import org.jspecify.annotations.Nullable;

/** The server over some holdings. Starts on {@link #start}, stops when closed after the requests at work are answered. */
public final class Server implements AutoCloseable {
    private static final int LARGEST_FORM = 1 << 20;
    private static final int LARGEST_FILE_MB = 32;
    private static final long STOP_MILLIS = 10_000;

    private final ServeConfig config;
    private final @Nullable Desk desk;
    private final Javalin javalin;
    private final Assets assets = new Assets();
    private final Templates templates = new Templates();
    private final Log log;
    private final Measures measures;
    private final Views views;
    private final Security security;
    private final Pages pages;
    private final Writer writer = new Writer();
    private final Arrivals arrivals;

    /**
     * A server that is not yet started.
     *
     * @param desk what can be changed, or null where nothing can be
     * @param messages takes its log, a JSON object a line
     */
    public Server(Holdings holdings, @Nullable Desk desk, ServeConfig config, PrintStream messages) {
        this.config = config;
        this.desk = desk;
        Sessions sessions = new Sessions(config.clock());
        log = new Log(messages, config.clock());
        measures = new Measures(holdings);
        views = new Views(assets, sessions);
        security = new Security(config, sessions, new Accounts(config.folder()));
        pages = new Pages(holdings);
        arrivals = new Arrivals(holdings);
        javalin = Javalin.create(this::configure);
    }

    private void configure(JavalinConfig javalin) {
        javalin.startup.showJavalinBanner = false;
        javalin.startup.showOldJavalinVersionWarning = false;
        javalin.startup.startupWatcherEnabled = false;
        javalin.http.maxRequestSize = LARGEST_FORM;
        javalin.jetty.multipartConfig.maxFileSize(LARGEST_FILE_MB, SizeUnit.MB);
        javalin.jetty.multipartConfig.maxTotalRequestSize(LARGEST_FILE_MB, SizeUnit.MB);
        javalin.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
        javalin.jetty.modifyServer(server -> server.setStopTimeout(STOP_MILLIS));
        javalin.requestLogger.http((ctx, millis) -> {
            log.request(ctx, millis);
            measures.request(ctx, millis);
        });
        javalin.routes.before(security::before);
        // The address of a page with .json behind it would fit the page itself too, so data is asked first.
        PageRoutes addresses = new PageRoutes(pages, templates, views, security, writer, desk);
        new DataRoutes(pages, writer).add(javalin.routes);
        new ListRoutes(pages, views, writer).add(javalin.routes);
        new FeedRoutes(pages, addresses, views, writer).add(javalin.routes);
        addresses.add(javalin.routes);
        new OperationRoutes(measures, pages.holdings(), assets).add(javalin.routes);
        if (desk != null) {
            new EditRoutes(desk.corrections(), security).add(javalin.routes);
            new IntakeRoutes(desk, pages, views, templates, security).add(javalin.routes);
        }
        new McpRoute(pages).add(javalin.routes);
        javalin.routes.sse("/events", arrivals::join);
        javalin.routes.exception(Refusal.class, this::refused);
        javalin.routes.exception(Exception.class, this::failed);
        javalin.routes.error(404, ctx -> {
            if (ctx.resultInputStream() == null
                    || ctx.result() == null
                    || !ctx.result().startsWith("<") && !ctx.result().startsWith("{")) {
                refused(Refusal.missing(), ctx);
            }
        });
    }

    /** Starts to answer. */
    public void start() {
        javalin.start(config.host(), config.port());
        arrivals.start();
    }

    /** The port it listens on, which the system chose where 0 was asked for. */
    public int port() {
        return javalin.port();
    }

    private void refused(Refusal refusal, Context ctx) {
        ctx.status(refusal.status());
        View view = views.of(ctx);
        String title = view.t(refusal.title());
        String detail = view.t(refusal.detail(), refusal.values());
        if (DataRoutes.isData(ctx)) {
            Problem.write(ctx, refusal.status(), refusal.title(), title, detail);
        } else {
            ctx.contentType("text/html; charset=utf-8")
                    .result(templates.page("error", Map.of("view", view, "what", title, "detail", detail)));
        }
    }

    private void failed(Exception fault, Context ctx) {
        log.fault(ctx, fault);
        refused(new Refusal(500, "error.500", "error.500.detail"), ctx);
    }

    @Override
    public void close() {
        arrivals.close();
        javalin.stop();
    }
}
