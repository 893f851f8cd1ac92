package marsad.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import marsad.Marsad;
import marsad.model.Article;
import marsad.model.Event;
import marsad.model.EventType;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The commonest ways in which news tells that states deal with each other: {@code sentences.tsv}, one report a line. */
class SentencesTest {
    private static final Marsad MARSAD = Marsad.arabic();

    @TestFactory
    Stream<DynamicTest> everySentence() throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("sentences.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
        }
    }

    private static void check(String line) {
        String[] columns = line.split("\t");
        String[] wanted = columns[0].split(" ");
        EventType type = EventType.valueOf(wanted[0]);
        String[] sides = (wanted[1] + ">").split(">", -1);
        Set<String> actors = codes(sides[0]);
        Set<String> recipients = codes(sides[1]);
        assertThat(MARSAD.analyze(new Article("example", null, "2022-01-05", null, null, columns[1]))
                        .events())
                .as(columns[1])
                .anyMatch(e -> e.type() == type && fits(e, actors, recipients));
    }

    private static boolean fits(Event event, Set<String> actors, Set<String> recipients) {
        if (event.type().mutual()) {
            return union(Set.copyOf(event.actors()), Set.copyOf(event.recipients()))
                    .equals(union(actors, recipients));
        }
        return Set.copyOf(event.actors()).equals(actors)
                && Set.copyOf(event.recipients()).equals(recipients);
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> all = new TreeSet<>(a);
        all.addAll(b);
        return all;
    }

    /** Codes joined by plus; a code of several words has low lines for spaces. */
    private static Set<String> codes(String joined) {
        Set<String> codes = new TreeSet<>();
        for (String code : joined.isEmpty() ? new String[0] : joined.split("\\+")) {
            codes.add(code.replace('_', ' '));
        }
        return codes;
    }
}
