package marsad.app.out;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import marsad.model.CodePoints;
import marsad.model.Entity;
import marsad.model.Quantity;
import marsad.model.Speaker;
import marsad.record.Aim;
import marsad.record.Citation;
import marsad.record.Claim;
import marsad.record.Conflict;
import marsad.record.Coverage;
import marsad.record.Denial;
import marsad.record.Happening;
import marsad.record.Headline;
import marsad.record.Point;
import marsad.record.Promise;
import marsad.record.Relation;
import marsad.record.Report;
import marsad.record.Saying;
import marsad.record.Series;
import marsad.record.Shown;
import marsad.record.Stand;
import marsad.record.Story;
import marsad.record.Use;
import marsad.record.Variant;
import marsad.record.When;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** A dossier as one JSON object: all that is in the record, with the words of every fact. Spans count code points. */
public final class DossierJson {
    private final JsonGenerator out;
    private final Relation relation;

    private DossierJson(JsonGenerator out, Relation relation) {
        this.out = out;
        this.relation = relation;
    }

    /** The object in UTF-8 with a line feed at its end. */
    public static byte[] of(Relation relation) {
        JsonFactory factory = JsonFactory.builder()
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = factory.createGenerator(ObjectWriteContext.empty(), bytes)) {
            new DossierJson(out, relation).write();
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private void write() {
        out.writeStartObject();
        strings("between", List.of(relation.pair().a(), relation.pair().b()));
        string("as_of", Objects.toString(relation.asOf(), null));
        out.writeNumberProperty("reports_read", relation.read());
        objects("stories", relation.stories(), this::story);
        out.writeArrayPropertyStart("series");
        for (int i = 0; i < relation.series().size(); i++) {
            series(relation.series().get(i));
        }
        out.writeEndArray();
        objects("commitments", relation.promises(), this::promise);
        objects("positions", relation.stands(), this::stand);
        out.writeEndObject();
    }

    private void story(Story story) {
        out.writeStringProperty("id", story.id());
        title(story.title());
        when(story.when());
        string("concern", Json.lower(story.concern()));
        objects("reports", story.reports(), this::report);
        objects("events", story.events(), this::event);
        objects("statements", story.statements(), this::statement);
        objects("denials", story.denials(), this::denial);
        objects("figures", story.figures(), this::shown);
        out.writeArrayPropertyStart("commitments");
        story.promises().forEach(p -> out.writeNumber(relation.promises().indexOf(p)));
        out.writeEndArray();
        coverage(story.coverage());
    }

    private void title(@Nullable Headline title) {
        if (title == null) {
            out.writeNullProperty("title");
            return;
        }
        out.writeObjectPropertyStart("title");
        string("report", title.report().id());
        string("text", title.words());
        if (title.span() != null) {
            Json json = json(title.report());
            json.span(title.span());
        }
        out.writeEndObject();
    }

    private void when(When when) {
        out.writeObjectPropertyStart("date");
        day("earliest", when.earliest());
        day("latest", when.latest());
        string("basis", Json.lower(when.basis()));
        out.writeEndObject();
    }

    private void report(Report report) {
        string("id", report.id());
        string("outlet", report.article().outlet());
        string("published", report.article().published());
        string("url", report.article().url());
        day("earliest", report.earliest());
        day("latest", report.latest());
        string("copy_of", report.copyOf());
    }

    private void event(Happening event) {
        string("type", event.type().name());
        string("mode", event.mode());
        string("status", Json.lower(event.status()));
        strings("actors", event.actors());
        strings("recipients", event.recipients());
        string("date", event.date());
        out.writeNumberProperty("score", event.score());
        string("involves", Json.lower(event.involvement()));
        objects("words", event.words(), this::citation);
    }

    private void statement(Saying saying) {
        speaker("speaker", saying.speaker());
        strings("topics", saying.topics());
        objects("wordings", saying.variants(), this::variant);
    }

    private void denial(Denial denial) {
        out.writeObjectPropertyStart("denied");
        use(denial.denial());
        out.writeEndObject();
        out.writeObjectPropertyStart("asserted");
        use(denial.assertion());
        out.writeEndObject();
    }

    private void variant(Variant variant) {
        objects("uses", variant.uses(), this::use);
        Json json = json(variant.first().report());
        out.writeArrayPropertyStart("differences");
        variant.differences().forEach(span -> {
            out.writeStartObject();
            json.words(span);
            out.writeEndObject();
        });
        out.writeEndArray();
    }

    private void use(Use use) {
        citation(use.content());
        string("mode", Json.lower(use.statement().mode()));
        string("stance", use.statement().stance());
        json(use.report()).wordsOrNull("cue", use.statement().cue());
        if (use.statement().to() != null) {
            string("to", use.statement().to().id());
        }
        if (use.statement().distanced()) {
            out.writeBooleanProperty("distanced", true);
        }
        objects("via", use.via(), this::citation);
    }

    private void shown(Shown shown) {
        out.writeNumberProperty("series", relation.series().indexOf(shown.series()));
        out.writeNumberProperty("point", shown.series().points().indexOf(shown.point()));
    }

    private void series(Series series) {
        out.writeStartObject();
        string("metric", series.metric());
        strings("between", series.between());
        string("unit", series.unit());
        objects("points", series.points(), this::point);
        objects("conflicts", series.conflicts(), c -> conflict(c, series));
        out.writeEndObject();
    }

    private void point(Point point) {
        string("status", Json.lower(point.status()));
        string("period", point.period());
        number("value", point.value());
        if (point.upper() != null) {
            number("upper", point.upper());
        }
        objects("claims", point.claims(), this::claim);
    }

    private void number(String key, java.math.BigDecimal value) {
        out.writeName(key);
        out.writeNumber(Json.plain(value));
    }

    private void claim(Claim claim) {
        citation(claim.words());
        Quantity.Bound bound = claim.figure().quantity().bound();
        string("bound", Json.lower(bound));
        speaker("speaker", claim.figure().speaker());
    }

    private void conflict(Conflict conflict, Series series) {
        string("kind", Json.lower(conflict.kind()));
        out.writeBooleanProperty("inside_one_report", conflict.inside());
        out.writeNumberProperty("earlier", series.points().indexOf(conflict.earlier()));
        out.writeNumberProperty("later", series.points().indexOf(conflict.later()));
        conflict.attested()
                .ifPresent(p ->
                        out.writeNumberProperty("best_attested", series.points().indexOf(p)));
    }

    private void promise(Promise promise) {
        speaker("who", promise.who());
        string("to", promise.to() == null ? null : promise.to().id());
        string("due", promise.due());
        aim(promise.aim());
        string("state", Json.lower(promise.state()));
        string("reason", Json.lower(promise.reason()));
        objects("words", promise.made(), this::citation);
        objects("evidence", promise.evidence(), this::citation);
    }

    private void stand(Stand stand) {
        string("actor", stand.actor());
        string("stance", Json.lower(stand.stance()));
        string("toward", stand.toward() == null ? null : stand.toward().id());
        out.writeBooleanProperty("turned", stand.turned());
        objects("words", stand.targets(), this::citation);
    }

    private void aim(Aim aim) {
        if (aim instanceof Aim.Meeting meeting) {
            out.writeObjectPropertyStart("aim");
            string("kind", "meeting");
            strings("actors", meeting.actors());
            strings("recipients", meeting.recipients());
            strings("persons", meeting.persons().stream().sorted().toList());
            out.writeEndObject();
        } else if (aim instanceof Aim.Target target) {
            out.writeObjectPropertyStart("aim");
            string("kind", "target");
            string("metric", target.metric());
            strings("between", target.between());
            number("value", target.value());
            string("unit", target.unit());
            out.writeEndObject();
        } else {
            out.writeNullProperty("aim");
        }
    }

    private void coverage(Coverage coverage) {
        out.writeObjectPropertyStart("coverage");
        strings("outlets", coverage.carriers());
        strings("copies", coverage.copies());
        List<Coverage.Row> alone = coverage.alone();
        objects("facts", coverage.rows(), row -> {
            string("fact", Json.lower(row.fact()));
            out.writeNumberProperty("index", row.index());
            strings(
                    "outlets",
                    row.cells().values().stream()
                            .map(cell -> Json.lower(cell.how()))
                            .toList());
            out.writeBooleanProperty("alone", alone.contains(row));
        });
        out.writeEndObject();
    }

    private void speaker(String key, Speaker speaker) {
        out.writeArrayPropertyStart(key);
        for (Entity entity : speaker.entities()) {
            out.writeStartObject();
            string("id", entity.id());
            string("name", entity.name());
            string("arabic", arabic(entity));
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private @Nullable String arabic(Entity entity) {
        String name = relation.names().arabic(entity.id());
        return name.equals(entity.id()) ? null : name;
    }

    private void citation(Citation citation) {
        string("report", citation.report().id());
        json(citation.report()).words(citation.span());
        string("rule", citation.rule());
    }

    private Json json(Report report) {
        String text = report.article().text();
        return new Json(out, text, CodePoints.of(text));
    }

    private void day(String key, @Nullable LocalDate day) {
        string(key, Objects.toString(day, null));
    }

    private void string(String key, @Nullable String value) {
        if (value == null) {
            out.writeNullProperty(key);
        } else {
            out.writeStringProperty(key, value);
        }
    }

    private void strings(String key, List<String> values) {
        out.writeArrayPropertyStart(key);
        values.forEach(out::writeString);
        out.writeEndArray();
    }

    private <T> void objects(String key, List<T> values, java.util.function.Consumer<T> inside) {
        out.writeArrayPropertyStart(key);
        for (T value : values) {
            out.writeStartObject();
            inside.accept(value);
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
