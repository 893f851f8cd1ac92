package marsad.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import marsad.Marsad;
import marsad.app.ingest.Outcome;
import marsad.app.ingest.Place;
import marsad.model.Analysis;
import marsad.model.Article;
import marsad.model.Statement;
import marsad.record.Pair;
import marsad.record.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    private static final Marsad MARSAD = Marsad.arabic();
    private static final String VISIT = "موسكو - وصل وزير الخارجية الصيني وانغ يي إلى روسيا اليوم.\n"
            + "وقال وزير الخارجية الروسي سيرغي لافروف إن التبادل التجاري بين روسيا والصين بلغ 190 مليار دولار في 2022.";
    private static final String TALKS =
            "القاهرة - أجرى وزير الخارجية المصري سامح شكري محادثات مع نظيره التركي في أنقرة.";

    @TempDir
    Path folder;

    Store store;

    @BeforeEach
    void open() {
        store = Store.open(Location.of(folder.toString(), Map.of()), MARSAD);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Article article(String id, String outlet, String text) {
        return new Article(id, outlet, "2023-02-20", null, null, text);
    }

    private List<Receipt> add(Article... articles) {
        List<Prepared> items = List.of(articles).stream()
                .map(a -> store.prepare(new Outcome.Kept(new Place("test", 1), a, List.of())))
                .toList();
        List<Receipt> receipts = store.add("test", items);
        store.group();
        return receipts;
    }

    @Test
    void whatWasAnalysedComesBackAsItWas() {
        Article article = article("r1", "وكالة", VISIT);
        add(article);
        Analysis expected = MARSAD.analyze(article);
        assertThat(expected.statements()).isNotEmpty();
        assertThat(store.archive().report("r1").orElseThrow().analysis()).isEqualTo(expected);
    }

    @Test
    void theSameReportTwiceChangesNothing() {
        add(article("r1", "وكالة", VISIT));
        Counts before = store.archive().counts();
        assertThat(add(article("r1", "وكالة", VISIT))).containsExactly(new Receipt(Receipt.Outcome.DUPLICATE, "r1"));
        assertThat(store.archive().counts()).isEqualTo(before);
    }

    @Test
    void theSameReportTwiceInOneBatchIsStoredOnce() {
        assertThat(add(article("r1", "وكالة", VISIT), article("r1", "وكالة", VISIT)))
                .extracting(Receipt::outcome)
                .containsExactly(Receipt.Outcome.ACCEPTED, Receipt.Outcome.DUPLICATE);
    }

    @Test
    void aChangedReportIsANewVersionAndTheOldOneStaysReadable() {
        add(article("r1", "وكالة", VISIT));
        String changed = VISIT.replace("190", "185");
        assertThat(add(article("r1", "وكالة", changed))).containsExactly(new Receipt(Receipt.Outcome.CHANGED, "r1"));
        Archive archive = store.archive();
        assertThat(archive.report("r1").orElseThrow().version()).isEqualTo(2);
        assertThat(archive.report("r1").orElseThrow().article().text()).isEqualTo(changed);
        assertThat(archive.report("r1", 1).orElseThrow().article().text()).isEqualTo(VISIT);
    }

    @Test
    void twoOutletsMayUseTheSameId() {
        add(article("1", "الأولى", VISIT), article("1", "الثانية", TALKS));
        add(article("1", "الثانية", TALKS));
        assertThat(store.archive().counts().reports()).isEqualTo(2);
    }

    @Test
    void aFactIsFoundByItsIdAndKeepsItWhenTheTextBeforeItChanges() {
        add(article("r1", "وكالة", VISIT));
        Fact said = Facts.of(store.archive().report("r1").orElseThrow().analysis()).stream()
                .filter(f -> f.kind() == Fact.Kind.STATEMENT)
                .findFirst()
                .orElseThrow();
        add(article("r1", "وكالة", "عاجل\n" + VISIT));
        StoredFact found = store.archive().fact(said.id()).orElseThrow();
        assertThat(found.report().version()).isEqualTo(2);
        assertThat(found.words()).isEqualTo(said.span().of(VISIT));
        assertThat(((Statement) found.fact().told()).speaker().id()).isEqualTo("sergey-lavrov");
    }

    @Test
    void aFactThatANewVersionDropsIsKnownAsGone() {
        add(article("r1", "وكالة", VISIT));
        Fact figure = Facts.of(store.archive().report("r1").orElseThrow().analysis()).stream()
                .filter(f -> f.kind() == Fact.Kind.FIGURE)
                .findFirst()
                .orElseThrow();
        add(article("r1", "وكالة", VISIT.replace("190", "185")));
        assertThat(store.archive().fact(figure.id())).isEmpty();
        GoneFact gone = store.archive().gone(figure.id()).orElseThrow();
        assertThat(gone.reason()).isEqualTo("changed");
        assertThat(gone.words()).contains("190");
    }

    @Test
    void theReportsOfARelationAreThoseThatConcernBothStates() {
        add(article("r1", "وكالة", VISIT), article("r2", "صحيفة", TALKS));
        assertThat(store.archive().between(new Pair("RUS", "CHN"), null))
                .extracting(Report::id)
                .containsExactly("r1");
    }

    @Test
    void listsAreCutIntoPagesThatMissNothing() {
        for (int i = 0; i < 5; i++) {
            add(article("r" + i, "وكالة", VISIT + " " + i));
        }
        Archive archive = store.archive();
        Page<ReportLine> first = archive.reports(ReportQuery.ALL, 3, null);
        Page<ReportLine> second = archive.reports(ReportQuery.ALL, 3, first.next());
        assertThat(first.items()).extracting(ReportLine::id).containsExactly("r4", "r3", "r2");
        assertThat(second.items()).extracting(ReportLine::id).containsExactly("r1", "r0");
        assertThat(second.next()).isNull();
    }

    @Test
    void factsAreFoundByPartyKindAndSpeaker() {
        add(article("r1", "وكالة", VISIT), article("r2", "صحيفة", TALKS));
        Archive archive = store.archive();
        assertThat(archive.facts(FactQuery.by("sergey-lavrov", Fact.Kind.STATEMENT), 10, null)
                        .items())
                .hasSize(1);
        FactQuery trade = new FactQuery(
                Fact.Kind.FIGURE, "bilateral trade", null, List.of("RUS", "CHN"), null, "وكالة", null, null);
        assertThat(archive.facts(trade, 10, null).items())
                .extracting(StoredFact::words)
                .hasSize(1);
    }

    @Test
    void reportsOfOneEventComeIntoOneStoryThoughTheyCameOneAfterTheOther() {
        add(article("r1", "وكالة", VISIT));
        store.close();
        open();
        add(article("r2", "صحيفة", VISIT + " وأضاف أن المحادثات ستستمر."));
        assertThat(store.archive().story("r1")).extracting(StoredReport::id).containsExactly("r1", "r2");
    }

    @Test
    void aFactCalledWrongIsShownNowhereUntilThatIsUndone() {
        add(article("r1", "وكالة", VISIT));
        Archive archive = store.archive();
        String figure = archive.facts(FactQuery.of(Fact.Kind.FIGURE), 1, null)
                .items()
                .get(0)
                .fact()
                .id();
        Correction correction = store.corrections().wrong(figure, "سارة", "ليس رقما");
        assertThat(archive.report("r1").orElseThrow().analysis().figures()).isEmpty();
        assertThat(archive.facts(FactQuery.of(Fact.Kind.FIGURE), 1, null).items())
                .isEmpty();
        add(article("r1", "وكالة", VISIT + " انتهى"));
        assertThat(archive.report("r1").orElseThrow().analysis().figures()).isEmpty();
        assertThat(store.corrections().undo(correction.number(), "سارة").undone())
                .isNotNull();
        assertThat(archive.report("r1").orElseThrow().analysis().figures()).hasSize(1);
        assertThat(archive.facts(FactQuery.of(Fact.Kind.FIGURE), 1, null).items())
                .hasSize(1);
    }

    @Test
    void storiesAreMergedAndComeApartAgain() {
        add(article("r1", "وكالة", VISIT), article("r2", "صحيفة", TALKS));
        Archive archive = store.archive();
        Correction merge = store.corrections().merge("r2", "r1", "سارة", "");
        assertThat(archive.story("r1")).hasSize(2);
        assertThat(archive.redirect("r2")).contains("r1");
        store.corrections().undo(merge.number(), "سارة");
        assertThat(archive.story("r1")).hasSize(1);
        assertThat(archive.story("r2")).hasSize(1);
        assertThat(archive.redirect("r2")).isEmpty();
    }

    @Test
    void aReportTakenOutOfAStoryFoundsAnotherAndNoIdIsUsedTwice() {
        add(article("r1", "وكالة", VISIT), article("r2", "صحيفة", VISIT + " وأضاف أن المحادثات ستستمر."));
        assertThat(store.archive().story("r1")).hasSize(2);
        assertThat(store.corrections().split(List.of("r1"), "سارة", "").object())
                .isEqualTo("r1~2");
        assertThat(store.archive().story("r1")).extracting(StoredReport::id).containsExactly("r2");
        assertThat(store.archive().story("r1~2")).extracting(StoredReport::id).containsExactly("r1");
    }

    @Test
    void theRecordOfARelationFollowsTheStore() {
        add(article("r1", "وكالة", VISIT));
        Pair pair = new Pair("RUS", "CHN");
        assertThat(store.relations().of(pair, null).reports()).isEqualTo(1);
        assertThat(store.relations().of(pair, null)).isSameAs(store.relations().of(pair, null));
        add(article("r3", "صحيفة", VISIT.replace("190", "185")));
        assertThat(store.relations().of(pair, null).reports()).isEqualTo(2);
    }

    @Test
    void everyItemOfAnIntakeIsAccountedFor() {
        add(article("r1", "وكالة", VISIT), article("r1", "وكالة", VISIT));
        assertThat(store.overviews().intake("test", null, 10, null).items())
                .extracting(IntakeLine::outcome)
                .containsExactly(Receipt.Outcome.DUPLICATE, Receipt.Outcome.ACCEPTED);
        assertThat(store.overviews().runs(5)).hasSize(1);
        assertThat(store.overviews().outlets()).extracting(OutletLine::name).containsExactly("وكالة");
        assertThat(store.overviews().entity("RUS").orElseThrow().reports()).isEqualTo(1);
    }

    @Test
    void reportsThatAreReadAgainKeepTheirFactsStoriesAndCorrections() {
        add(article("r1", "وكالة", VISIT), article("r2", "صحيفة", TALKS));
        Counts before = store.archive().counts();
        store.corrections().pin("r2", "r1", "سارة", "");
        assertThat(store.reanalyze(false, 2, (done, all) -> {})).isZero();
        assertThat(store.reanalyze(true, 2, (done, all) -> {})).isEqualTo(2);
        store.ungroup();
        store.group();
        assertThat(store.archive().counts().facts()).isEqualTo(before.facts());
        assertThat(store.archive().story("r1")).hasSize(2);
    }

    @Test
    void aBackupIsAStoreOfItsOwn() {
        add(article("r1", "وكالة", VISIT));
        Path file = folder.resolve("backup.db");
        assertThat(Backups.make(store.location(), file)).isEqualTo(1);
        add(article("r2", "صحيفة", TALKS));
        Location other = Location.of(folder.resolve("other").toString(), Map.of());
        assertThat(Backups.restore(file, other, false)).isEqualTo(1);
        assertThatThrownBy(() -> Backups.restore(file, other, false)).hasMessageContaining("--yes");
        try (Store restored = Store.open(other, MARSAD)) {
            assertThat(restored.archive().report("r1")).isPresent();
            assertThat(restored.archive().report("r2")).isEmpty();
        }
    }
}
