package marsad.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import marsad.Marsad;
import marsad.app.ingest.Outcome;
import marsad.app.ingest.Place;
import marsad.app.store.Fact;
import marsad.app.store.Location;
import marsad.app.store.Store;
import marsad.model.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
    private static final Marsad MARSAD = Marsad.arabic();

    @TempDir
    Path folder;

    Store store;
    Search search;

    @BeforeEach
    void open() {
        store = Store.open(Location.of(folder.toString(), Map.of()), MARSAD);
        search = Search.open(store);
        add(
                article(
                        "r1",
                        "وكالة",
                        "2023-02-20",
                        "قال وزير الخارجية الروسي سيرغي لافروف إن بلاده ستزيد صادرات القمح إلى مصر."),
                article(
                        "r2",
                        "صحيفة",
                        "2023-02-22",
                        "وصل وزير الخارجية الصيني وانغ يي إلى واشنطن.\nوقال إن بكين لا تريد الحرب."),
                article(
                        "r3",
                        "صحيفة",
                        "2023-03-01",
                        "بلغ حجم التبادل التجاري بين مصر وروسيا 6 مليارات دولار في عام 2022."));
        search.sync();
    }

    @AfterEach
    void close() {
        search.close();
        store.close();
    }

    private static Article article(String id, String outlet, String day, String text) {
        return new Article(id, outlet, day, null, null, text);
    }

    private void add(Article... articles) {
        store.add(
                "test",
                Stream.of(articles)
                        .map(a -> store.prepare(new Outcome.Kept(new Place("test", 1), a, List.of())))
                        .toList());
    }

    private List<String> found(SearchQuery query) {
        return search.find(query, 0, 10).hits().stream()
                .map(h -> h.report().id())
                .toList();
    }

    /** Letters that readers take for the same, clitics, names that begin like one, exact words, words left out. */
    @ParameterizedTest
    @CsvSource({
        "القمح, r1",
        "قمح, r1",
        "وزير الخارجيه, r1 r2",
        "واشنطن, r2",
        "وانغ, r2",
        "روسيا, r3",
        "الروسي, r1",
        "'\"وزير الخارجية الصيني\"', r2",
        "'«الخارجية وزير»', ''",
        "وزير -واشنطن, r1",
        "التجارى, r3",
        "٢٠٢٢, r3",
    })
    void wordsAreFoundAsReadersSeeThem(String words, String reports) {
        assertThat(found(SearchQuery.reports(words)))
                .containsExactlyInAnyOrderElementsOf(reports.isEmpty() ? List.of() : List.of(reports.split(" ")));
    }

    @Test
    void factsAreFilteredByKindPartySpeakerOutletAndDay() {
        assertThat(found(query("", Fact.Kind.FIGURE, List.of("EGY"), null, null)))
                .containsExactly("r3");
        assertThat(found(query("", Fact.Kind.STATEMENT, List.of(), "sergey-lavrov", null)))
                .containsExactly("r1");
        assertThat(found(query("", null, List.of("EGY"), null, "صحيفة"))).containsExactly("r3");
        assertThat(found(new SearchQuery(
                        "",
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        LocalDate.of(2023, 2, 21),
                        LocalDate.of(2023, 2, 28),
                        true)))
                .containsExactly("r2");
    }

    private static SearchQuery query(
            String words, Fact.Kind kind, List<String> parties, String speaker, String outlet) {
        return new SearchQuery(words, kind, parties, speaker, outlet, null, null, null, false);
    }

    @Test
    void theMarksAreTheVeryWords() {
        SearchHit hit =
                search.find(SearchQuery.reports("الصادرات قمح"), 0, 1).hits().get(0);
        String text = hit.report().article().text();
        assertThat(hit.marks()).extracting(mark -> mark.of(text)).containsExactly("صادرات", "القمح");
    }

    @Test
    void whereNothingHoldsAllWordsThoseWithSomeAreShown() {
        SearchPage page = search.find(SearchQuery.reports("القمح فنزويلا"), 0, 10);
        assertThat(page.loose()).isTrue();
        assertThat(page.hits()).hasSize(1);
    }

    @Test
    void theIndexFollowsTheStore() {
        add(article("r1", "وكالة", "2023-02-20", "قال لافروف إن بلاده ستزيد صادرات النفط."));
        search.sync();
        assertThat(found(SearchQuery.reports("القمح"))).isEmpty();
        assertThat(found(SearchQuery.reports("النفط"))).containsExactly("r1");
        assertThat(search.revision()).isEqualTo(store.archive().revision());
    }

    @Test
    void aBrokenIndexIsMadeAnew() throws IOException {
        search.close();
        try (Stream<Path> files = Files.list(folder.resolve("index"))) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        search = Search.open(store);
        assertThat(search.revision()).isEqualTo(-1);
        search.sync();
        assertThat(found(SearchQuery.reports("القمح"))).containsExactly("r1");
    }

    @Test
    void namesAreSuggestedFromTheirBeginning() {
        assertThat(search.suggest("لافر", 5)).extracting(s -> s.entity().id()).containsExactly("sergey-lavrov");
        assertThat(search.suggest("Lavr", 5)).extracting(s -> s.entity().id()).containsExactly("sergey-lavrov");
        assertThat(search.suggest("روس", 1)).extracting(s -> s.entity().id()).containsExactly("RUS");
    }
}
