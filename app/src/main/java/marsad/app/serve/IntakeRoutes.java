package marsad.app.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import marsad.app.ingest.Outcome;
import marsad.app.ingest.Web;
import marsad.app.page.Links;
import marsad.app.page.Pages;
import marsad.app.page.View;
import marsad.app.store.StoreFault;
import marsad.app.store.WatchLists;
import marsad.app.watch.Inbox;
import org.jspecify.annotations.Nullable;

/** What readers who may write hand in by forms: reports, and searches to be kept. */
final class IntakeRoutes {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ENDING = 12;

    private final Desk desk;
    private final Pages pages;
    private final Views views;
    private final Templates templates;
    private final Security security;

    IntakeRoutes(Desk desk, Pages pages, Views views, Templates templates, Security security) {
        this.desk = desk;
        this.pages = pages;
        this.views = views;
        this.templates = templates;
        this.security = security;
    }

    void add(RoutesConfig routes) {
        routes.post("/intake/words", this::words);
        routes.post("/intake/address", this::address);
        routes.post("/intake/file", this::file);
        routes.post("/lists", this::keep);
        routes.post("/lists/{number}/remove", this::remove);
    }

    /** A report that was pasted; one that cannot be read goes back into the form, so that nothing is typed twice. */
    private void words(Context ctx) throws InterruptedException {
        String author = security.author(ctx);
        Outcome outcome = Web.pasted(
                field(ctx, "outlet"),
                field(ctx, "published"),
                field(ctx, "url"),
                field(ctx, "title"),
                field(ctx, "text"),
                "/intake");
        if (outcome instanceof Outcome.Rejected rejected) {
            again(ctx, rejected);
        } else {
            done(ctx, desk.inbox().report(author, outcome));
        }
    }

    private void again(Context ctx, Outcome.Rejected rejected) {
        View view = views.of(ctx);
        String fault = view.t("fault." + rejected.reason().name().toLowerCase(Locale.ROOT));
        ctx.status(HttpStatus.BAD_REQUEST)
                .contentType("text/html; charset=utf-8")
                .result(templates.page(
                        "intake",
                        Map.of(
                                "view",
                                view,
                                "page",
                                pages.intake("", true),
                                "form",
                                new HandIn(
                                        security.hand(ctx),
                                        desk.inbox().fetches(),
                                        fault,
                                        field(ctx, "outlet"),
                                        field(ctx, "published"),
                                        field(ctx, "url"),
                                        field(ctx, "title"),
                                        field(ctx, "text")))));
    }

    private void address(Context ctx) throws InterruptedException {
        String author = security.author(ctx);
        String address = field(ctx, "address").strip();
        if (!desk.inbox().fetches() || address.isEmpty()) {
            throw new Refusal(400, "error.400", "intake.no_address");
        }
        done(ctx, desk.inbox().address(author, address));
    }

    private void file(Context ctx) throws InterruptedException, IOException {
        String author = security.author(ctx);
        UploadedFile file = ctx.uploadedFile("file");
        if (file == null || file.size() == 0) {
            throw new Refusal(400, "error.400", "intake.no_file");
        }
        String name = name(file.filename());
        done(ctx, desk.inbox().file(author, name, copy(file, name)));
    }

    /** The last part of the name, which browsers of old sent with its folders; it never becomes part of a path. */
    private static String name(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        return last.substring(Math.max(0, last.length() - LONGEST_NAME));
    }

    private static Path copy(UploadedFile file, String name) throws IOException {
        Path copy = Files.createTempFile("marsad-", ending(name));
        copy.toFile().deleteOnExit();
        try (InputStream in = file.content()) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }

    /** The end of the name that tells the format, in letters that are safe in a path. */
    private static String ending(String name) {
        StringBuilder tail = new StringBuilder();
        name.substring(Math.max(0, name.length() - LONGEST_ENDING))
                .chars()
                .forEach(c -> tail.append(c < 128 && Character.isLetterOrDigit(c) || c == '.' ? (char) c : '_'));
        return tail.toString();
    }

    private static void done(Context ctx, Inbox.Run run) {
        ctx.redirect("/intake?run=" + Links.encoded(run.name()) + (run.done() ? "" : "&more=1"), HttpStatus.SEE_OTHER);
    }

    private void keep(Context ctx) {
        String author = security.author(ctx);
        String query = field(ctx, "query");
        try {
            desk.lists().add(field(ctx, "name"), query, author);
        } catch (StoreFault e) {
            throw new Refusal(400, "error.400", "edit.refused", String.valueOf(e.getMessage()));
        }
        ctx.redirect("/#lists", HttpStatus.SEE_OTHER);
    }

    private void remove(Context ctx) {
        security.author(ctx);
        desk.lists().all().stream()
                .map(WatchLists.WatchList::number)
                .filter(n -> n.toString().equals(PageRoutes.id(ctx, "number")))
                .findFirst()
                .ifPresentOrElse(desk.lists()::remove, () -> {
                    throw Refusal.missing();
                });
        ctx.redirect("/#lists", HttpStatus.SEE_OTHER);
    }

    private static String field(Context ctx, String name) {
        @Nullable String value = ctx.formParam(name);
        return value == null ? "" : value;
    }
}
