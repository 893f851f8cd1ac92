package marsad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import marsad.lang.ar.Arabic;
import marsad.model.Article;
import marsad.model.Span;
import marsad.rule.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of every rule through the whole analysis. */
class RuleExamplesTest {
    /** From the files, because the image holds no examples. */
    private static final Marsad MARSAD = new Marsad(Arabic.loader().loadFiles());

    private static final String DAY_OF_EXAMPLES = "2024-03-20";

    @TestFactory
    Stream<DynamicTest> everyExampleOfEveryRule() {
        return MARSAD.language().rules().entrySet().stream()
                .flatMap(file -> file.getValue().rules().stream().flatMap(rule -> tests(file.getKey(), rule)));
    }

    private static Stream<DynamicTest> tests(String file, Rule rule) {
        return rule.examples().stream()
                .map(e -> DynamicTest.dynamicTest(
                        rule.file() + ":" + e.line() + " " + rule.id(), () -> check(file, rule, e)));
    }

    private static void check(String file, Rule rule, Rule.Example example) {
        int open = example.sentence().indexOf('[');
        int close = example.sentence().indexOf(']') - 1;
        String text = example.sentence().replace("[", "").replace("]", "");
        String at = Objects.requireNonNullElse(example.at(), DAY_OF_EXAMPLES);
        List<Finding> found = Finding.of(
                MARSAD.analyze(new Article("example", null, at.equals("-") ? null : at, null, null, text)), file);
        if (example.value() == null) {
            assertThat(found)
                    .as("near miss of %s: %s", rule.place(), text)
                    .noneMatch(f -> f.rule().equals(rule.id()));
        } else {
            assertThat(found)
                    .as("%s: %s", rule.place(), text)
                    .contains(new Finding(new Span(open, close), rule.id(), example.value()));
        }
    }
}
