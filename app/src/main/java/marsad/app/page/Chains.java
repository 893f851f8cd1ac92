package marsad.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import marsad.app.out.Telling;
import marsad.model.Entity;
import marsad.model.Link;
import marsad.model.Statement;
import marsad.record.Report;

/** Chains of attribution, from the outlet back to the first speaker. */
final class Chains {
    private Chains() {}

    static List<StoryPage.Link> of(Report report, Statement statement, Telling telling) {
        List<StoryPage.Link> links = new ArrayList<>();
        links.add(new StoryPage.Link("outlet", report.carrier()));
        for (Link via : statement.via()) {
            String role = via.role().name().toLowerCase(Locale.ROOT);
            links.add(new StoryPage.Link(role, via.span().of(report.article().text())));
        }
        for (Entity entity : statement.speaker().entities()) {
            links.add(new StoryPage.Link(
                    entity.kind() == Entity.Kind.SOURCE ? "unnamed" : "person", telling.entity(entity)));
        }
        if (!statement.speaker().known()) {
            links.add(new StoryPage.Link("missing", telling.phrases().of("speech.unknown")));
        }
        return links;
    }
}
