package marsad.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import marsad.model.Dated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryDatesTest {
    private static Dated range(String range) {
        String[] ends = range.split("/");
        return new Dated(day(ends[0]), day(ends[1]), Dated.Basis.CONTENT);
    }

    private static @Nullable LocalDate day(String end) {
        return end.equals("..") ? null : LocalDate.parse(end);
    }

    @ParameterizedTest
    @CsvSource({
        "../.., 2023-05-10/2023-05-10, 2023-05-07/2023-05-13",
        "../.., 2023-05-10/2023-05-10 2023-05-12/2023-05-12, 2023-05-07/2023-05-15",
        "2023-05-11/.., 2023-05-10/2023-05-10, 2023-05-11/2023-05-13",
        "2023-01-01/.., ../2023-02-20 2022-06-01/.., 2023-01-01/2023-02-23",
        "2024-01-01/.., 2023-05-10/2023-05-10, 2024-01-01/..",
        "2023-05-01/2023-05-01, 2023-05-03/2023-05-03, 2023-05-01/2023-05-01",
        "2023-05-01/.., ../.., 2023-05-01/..",
    })
    void aReportIsDatedByTheOthersUnlessTheyContradictIt(String own, String others, String narrowed) {
        List<Dated> known =
                Stream.of(others.split(" ")).map(StoryDatesTest::range).toList();
        assertThat(StoryDates.narrow(range(own), known)).isEqualTo(range(narrowed));
    }
}
