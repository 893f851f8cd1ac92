package marsad.app.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import marsad.app.page.Links;
import marsad.app.store.Correction;
import marsad.app.store.Corrections;
import marsad.app.store.StoreFault;
import org.jspecify.annotations.Nullable;

/** What editors change by forms: facts withdrawn, stories merged and split, and all of it undone. */
final class EditRoutes {
    private static final Set<String> REASONS =
            Set.of("words", "person", "date", "event", "duplicate", "not-said", "other");
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_NUMBER = 12;

    private final Corrections corrections;
    private final Security security;

    EditRoutes(Corrections corrections, Security security) {
        this.corrections = corrections;
        this.security = security;
    }

    void add(RoutesConfig routes) {
        routes.post("/fact/{id}/correction", this::withdraw);
        routes.post("/story/{id}/merge", this::merge);
        routes.post("/story/{id}/split", this::split);
        routes.post("/correction/{number}/undo", this::undo);
    }

    private void withdraw(Context ctx) {
        String author = security.editor(ctx).user();
        String reason = field(ctx, "reason");
        if (!REASONS.contains(reason)) {
            throw new Refusal(400, "error.400", "edit.reason");
        }
        String note = reason + " " + field(ctx, "note");
        made(() -> corrections.wrong(PageRoutes.id(ctx), author, note.strip()));
        ctx.redirect(Links.fact(PageRoutes.id(ctx)));
    }

    private void merge(Context ctx) {
        String author = security.editor(ctx).user();
        String into = field(ctx, "into");
        made(() -> corrections.merge(PageRoutes.id(ctx), into, author, field(ctx, "note")));
        ctx.redirect(Links.story(into));
    }

    private void split(Context ctx) {
        String author = security.editor(ctx).user();
        List<String> reports = ctx.formParams("report");
        if (reports.isEmpty()) {
            throw new Refusal(400, "error.400", "edit.none");
        }
        Correction split = made(() -> corrections.split(reports, author, field(ctx, "note")));
        ctx.redirect(Links.story(split.object() == null ? split.subject() : split.object()));
    }

    private void undo(Context ctx) {
        String author = security.editor(ctx).user();
        String number = PageRoutes.id(ctx, "number");
        if (number.length() > LONGEST_NUMBER || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw Refusal.missing();
        }
        Correction undone = made(() -> corrections.undo(Long.parseLong(number), author));
        boolean fact = undone.kind() == Correction.Kind.WRONG;
        ctx.redirect(fact ? Links.fact(undone.subject()) : Links.report(undone.subject()));
    }

    /** The correction; what the store does not accept is the editor's mistake, not a fault of the program. */
    private static Correction made(Supplier<Correction> change) {
        try {
            return change.get();
        } catch (StoreFault e) {
            throw new Refusal(400, "error.400", "edit.refused", String.valueOf(e.getMessage()));
        }
    }

    private static String field(Context ctx, String name) {
        @Nullable String value = ctx.formParam(name);
        String given = value == null ? "" : value.strip();
        return given.substring(0, Math.min(LONGEST_NOTE, given.length()));
    }
}
