package marsad.app.search;

import java.util.HashSet;
import java.util.Set;
import marsad.app.store.Fact;
import marsad.app.store.StoredReport;
import marsad.model.Analysis;
import marsad.model.Article;
import marsad.model.Commitment;
import marsad.model.Entity;
import marsad.model.Event;
import marsad.model.Figure;
import marsad.model.Mention;
import marsad.model.Speaker;
import marsad.model.Statement;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.jspecify.annotations.Nullable;

/** Reports and facts as documents of the index. Belongs to one thread. */
final class Fields {
    static final String REPORT = "report";
    static final String FACT = "fact";
    static final String KIND = "kind";
    static final String TEXT = "text";
    static final String TITLE = "title";
    static final String OUTLET = "outlet";
    static final String PARTY = "party";
    static final String SPEAKER = "speaker";
    static final String TYPE = "type";
    static final String STATUS = "status";
    static final String STORY = "story";
    static final String DAY = "day";

    private final Words words;
    private final WordStream text = new WordStream();
    private final WordStream title = new WordStream();

    Fields(Words words) {
        this.words = words;
    }

    /** The document of a report; to be indexed before another is made. */
    Document report(StoredReport report) {
        Document document = head(report, "REPORT");
        Article article = report.article();
        document.add(new TextField(TEXT, text.of(words, article.text())));
        if (article.title() != null) {
            document.add(new TextField(TITLE, title.of(words, article.title())));
        }
        Set<Entity> parties = new HashSet<>();
        for (Mention mention : report.analysis().mentions()) {
            if (parties.add(mention.entity())) {
                party(document, mention.entity());
            }
        }
        return document;
    }

    /** The document of a fact; to be indexed before another is made. */
    Document fact(StoredReport report, Fact fact) {
        Document document = head(report, fact.kind().name());
        document.add(new StoredField(FACT, fact.id()));
        document.add(new TextField(
                TEXT, text.of(words, fact.span().of(report.article().text()))));
        if (fact.told() instanceof Statement statement) {
            speaker(document, statement.speaker());
            keyword(document, TYPE, statement.stance());
            keyword(document, STATUS, statement.mode().name());
            about(document, report.analysis(), statement);
        } else if (fact.told() instanceof Event event) {
            keyword(document, TYPE, event.type().name());
            keyword(document, STATUS, event.status().name());
            event.actors().forEach(code -> keyword(document, PARTY, code));
            event.recipients().forEach(code -> keyword(document, PARTY, code));
        } else if (fact.told() instanceof Figure figure) {
            speaker(document, figure.speaker());
            keyword(document, TYPE, figure.metric());
            keyword(document, STATUS, figure.status().name());
            figure.between().forEach(code -> keyword(document, PARTY, code));
        } else if (fact.told() instanceof Commitment commitment) {
            speaker(document, commitment.who());
            party(document, commitment.to());
        }
        return document;
    }

    private static Document head(StoredReport report, String kind) {
        Document document = new Document();
        document.add(new StringField(REPORT, report.id(), Field.Store.YES));
        document.add(new StringField(KIND, kind, Field.Store.YES));
        keyword(document, OUTLET, report.article().outlet());
        keyword(document, STORY, report.story());
        long day = day(report);
        document.add(new NumericDocValuesField(DAY, day));
        return document;
    }

    /** Days since 1970; the smallest number where the day is not known. */
    private static long day(StoredReport report) {
        var latest = report.inRecord().latest();
        return latest == null ? Long.MIN_VALUE : latest.toEpochDay();
    }

    private static void about(Document document, Analysis analysis, Statement statement) {
        party(document, statement.to());
        Set<Entity> parties = new HashSet<>();
        for (Mention mention : analysis.mentions()) {
            if (statement.content().contains(mention.span()) && parties.add(mention.entity())) {
                party(document, mention.entity());
            }
        }
    }

    private static void speaker(Document document, Speaker speaker) {
        keyword(document, SPEAKER, speaker.id());
        speaker.entities().forEach(entity -> party(document, entity));
    }

    private static void party(Document document, @Nullable Entity entity) {
        if (entity != null) {
            keyword(document, PARTY, entity.id());
            keyword(document, PARTY, entity.code());
            keyword(document, PARTY, entity.state());
        }
    }

    private static void keyword(Document document, String field, @Nullable String value) {
        if (value != null) {
            document.add(new StringField(field, value, Field.Store.NO));
        }
    }
}
