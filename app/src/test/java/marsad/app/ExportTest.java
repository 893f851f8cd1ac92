package marsad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {
    private static final String REPORT =
            "{\"id\":\"r1\",\"outlet\":\"صحيفة, \\\"المثال\\\"\",\"published\":\"2024-03-20\","
                    + "\"url\":\"http://example.org/1\",\"text\":\"زار وزير الخارجية الروسي سيرغي لافروف بكين يوم الثلاثاء."
                    + "\\nوقال لافروف إن التبادل التجاري بين روسيا والصين بلغ 240 مليار دولار في عام 2023."
                    + "\\nوتعهدت الصين بتقديم 50 مليون دولار إلى سوريا."
                    + "\\nونفت الصين أن تكون قد زودت روسيا بالسلاح.\"}";

    private static final String POLECAT = "Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|"
            + "Actor Name|Actor Country|Actor COW|Primary Actor Sector|Actor Sectors|Actor Title|Actor Name Raw|"
            + "Wikipedia Actor ID|Recipient Name|Recipient Country|Recipient COW|Primary Recipient Sector|"
            + "Recipient Sectors|Recipient Title|Recipient Name Raw|Wikipedia Recipient ID|Placename|City|District|"
            + "Province|Country|Latitude|Longitude|GeoNames ID|Raw Placename|Feature Type|Source|Publication Date|"
            + "Story People|Story Organizations|Story Locations|Language|Version";

    /** Columns of the event table, counted from 0. */
    private static final int DAY = 1;

    private static final int FRACTION = 4;
    private static final int ACTOR_1 = 5;
    private static final int ACTOR_2 = 15;
    private static final int CODE = 26;
    private static final int ROOT = 28;
    private static final int QUAD = 29;
    private static final int ADDED = 59;
    private static final int URL = 60;

    private static Run export(String table, String... more) {
        String[] args = new String[more.length + 5];
        System.arraycopy(new String[] {"export", "-q", "-", "--as", table}, 0, args, 0, 5);
        System.arraycopy(more, 0, args, 5, more.length);
        return Run.withInput(REPORT, args);
    }

    private static List<String[]> rows(String table) {
        return export(table).out().lines().map(line -> line.split("\t", -1)).toList();
    }

    @Test
    void polecatHasItsFortyColumnsInOrder() {
        List<String[]> rows = rows("polecat");

        assertThat(rows.get(0)).containsExactly(POLECAT.split("\\|")).hasSize(40);
        assertThat(rows.subList(1, rows.size()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).hasSize(40).noneMatch(String::isEmpty));
    }

    @Test
    void polecatTellsAVisit() {
        String[] visit = rows("polecat").get(1);

        assertThat(Arrays.copyOfRange(visit, 1, 9))
                .containsExactly(
                        "2024-03-19", "CONSULT", "visit", "4.0", "VERBAL COOPERATION", "None", "Russia", "RUS");
        assertThat(visit[15]).isEqualTo("China");
        assertThat(visit[34]).isEqualTo("2024-03-20");
        assertThat(visit[35]).isEqualTo("Sergey Lavrov");
    }

    @ParameterizedTest
    @CsvSource({"gdelt, 61", "gdelt-mentions, 16"})
    void gdeltHasNoHeadAndAllColumns(String table, int columns) {
        assertThat(rows(table))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).hasSize(columns))
                .allSatisfy(row -> assertThat(row[0]).matches("[1-9][0-9]*"));
    }

    @Test
    void gdeltTellsAVisit() {
        String[] visit = rows("gdelt").get(0);

        assertThat(visit[DAY]).isEqualTo("20240319");
        assertThat(visit[FRACTION]).isEqualTo("2024.2986");
        assertThat(Arrays.copyOfRange(visit, ACTOR_1, ACTOR_1 + 3)).containsExactly("RUS", "RUSSIA", "RUS");
        assertThat(Arrays.copyOfRange(visit, ACTOR_2, ACTOR_2 + 3)).containsExactly("CHN", "CHINA", "CHN");
        assertThat(Arrays.copyOfRange(visit, CODE, QUAD + 2)).containsExactly("042", "042", "04", "1", "1.9");
        assertThat(visit[ADDED]).isEqualTo("20240320000000");
        assertThat(visit[URL]).isEqualTo("http://example.org/1");
    }

    @Test
    void statementsAreCameo01ToGdelt() {
        assertThat(rows("gdelt").stream().map(row -> row[ROOT])).contains("01");
    }

    @Test
    void mentionsPointToTheEventsOfTheSameReports() {
        assertThat(rows("gdelt-mentions").stream().map(row -> row[0]))
                .containsExactlyElementsOf(
                        rows("gdelt").stream().map(row -> row[0]).toList())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
                    events = type,mode,status,actors,recipients,date,place,rule
                    statements = speaker_id,speaker,speaker_text,cue,mode,stance,to,via,distanced,topics,rule
                    figures = metric,between,value,upper,unit,bound,period,status,speaker,rule
                    commitments = who,due,to,conditional,act,rule
                    positions = actor,holder,stance,target,toward,rule
                    """)
    void csvTablesNameTheReportAndTheWordsFirst(String table, String columns) {
        assertThat(export(table).out().lines().findFirst())
                .contains("id,outlet,published,url,start,end,text," + columns);
    }

    @Test
    void csvQuotesWhatNeedsIt() {
        assertThat(export("figures").out().lines().skip(1))
                .containsExactly("r1,\"صحيفة, \"\"المثال\"\"\",2024-03-20,http://example.org/1,72,136,"
                        + "التبادل التجاري بين روسيا والصين بلغ 240 مليار دولار في عام 2023,"
                        + "bilateral trade,RUS; CHN,240000000000,,USD,,2023,actual,Sergey Lavrov,figure.metric-amount");
    }

    @Test
    void byteOrderMarkStandsFirstWhereAskedFor() {
        assertThat(export("figures", "--bom").out()).startsWith("\uFEFFid,");
        assertThat(export("figures").out()).startsWith("id,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"export -", "export - --as xml", "export - --as gdelt --bom"})
    void wrongUseIsTold(String line) {
        Run run = Run.withInput(REPORT, line.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("See: marsad export --help");
    }
}
