package marsad.app.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import marsad.record.Happening;
import marsad.record.Story;

/** How many events between the two states a month has, by tone. */
record ToneCounts(int cooperative, int warm, int neutral, int critical, int hostile) {
    private static final ToneCounts NONE = new ToneCounts(0, 0, 0, 0, 0);

    /** The months in which stories tell of events between the two, by the last day of the story. */
    static TreeMap<YearMonth, ToneCounts> of(List<Story> stories) {
        TreeMap<YearMonth, ToneCounts> months = new TreeMap<>();
        for (Story story : stories) {
            LocalDate day = story.when().latest();
            if (day != null) {
                story.events().stream()
                        .filter(e -> e.involvement() == Happening.Involvement.BOTH)
                        .forEach(e ->
                                months.merge(YearMonth.from(day), NONE.plus(new Tone(e.score())), ToneCounts::plus));
            }
        }
        return months;
    }

    private ToneCounts plus(Tone tone) {
        return switch (tone.key()) {
            case "cooperative" -> plus(new ToneCounts(1, 0, 0, 0, 0));
            case "warm" -> plus(new ToneCounts(0, 1, 0, 0, 0));
            case "critical" -> plus(new ToneCounts(0, 0, 0, 1, 0));
            case "hostile" -> plus(new ToneCounts(0, 0, 0, 0, 1));
            default -> plus(new ToneCounts(0, 0, 1, 0, 0));
        };
    }

    private ToneCounts plus(ToneCounts o) {
        return new ToneCounts(
                cooperative + o.cooperative,
                warm + o.warm,
                neutral + o.neutral,
                critical + o.critical,
                hostile + o.hostile);
    }

    int above() {
        return warm + cooperative;
    }

    int below() {
        return critical + hostile;
    }
}
