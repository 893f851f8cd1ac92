package marsad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Texts made to be slow or to break something. The limit is generous; what is quadratic would pass it by far. */
class HostileTextTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @TestFactory
    Stream<DynamicTest> isReadInBoundedTime() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("10,000 nested quotation marks", "\" ".repeat(10_000));
        texts.put("10,000 nested guillemets", "«".repeat(10_000) + "قال" + "»".repeat(10_000));
        texts.put("10,000 nested marks of three kinds", "«“‹".repeat(10_000) + "قال" + "›”»".repeat(10_000));
        texts.put("opening marks over paragraphs", "«قال\n".repeat(100_000));
        texts.put("one mark, long paragraphs", ("\"" + "قال الوزير ".repeat(1000) + "\n").repeat(100));
        texts.put("a line of a megabyte", "قال الوزير إن ".repeat(80_000));
        texts.put("a word of a megabyte", "ا".repeat(1_000_000));
        texts.put("a number of a megabyte", "1,".repeat(500_000));
        texts.put("full stops", ".".repeat(1_000_000));
        texts.put("only marks", "!؟،؛:()[]".repeat(100_000));
        texts.put("only vowel marks", "\u064B".repeat(1_000_000));
        texts.put("only invisible marks", "\u200F\u202B".repeat(500_000));
        texts.put("only line ends", "\r\n".repeat(500_000));
        texts.put("lone surrogates", "\uD800".repeat(500_000) + " " + "\uDC00".repeat(500_000));
        texts.put("ligatures that unfold to eighteen letters", "\uFDFA".repeat(100_000));
        texts.put("nothing", "");
        return texts.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(
                        e.getKey(), () -> assertTimeoutPreemptively(LIMIT, () -> read(e.getValue()))));
    }

    private static void read(String source) {
        Text text = Texts.of(source);
        if (text.size() > 0) {
            assertThat(text.span(0, text.size()).end()).isLessThanOrEqualTo(source.length());
        }
    }
}
