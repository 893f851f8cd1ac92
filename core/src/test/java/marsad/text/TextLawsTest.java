package marsad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.BiConsumer;
import marsad.model.Span;
import org.junit.jupiter.api.Test;

/** What holds for any text whatever. A failure names the seed; {@code -Dmarsad.seed=N} repeats it. */
class TextLawsTest {
    private static final int TEXTS = 3000;
    private static final long SEED = Long.getLong("marsad.seed", System.nanoTime());

    private static void forAll(BiConsumer<String, Text> law) {
        Random random = new Random(SEED);
        for (int i = 0; i < TEXTS; i++) {
            String source = Texts.random(random, random.nextInt(60));
            try {
                law.accept(source, Texts.of(source));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + SEED + ", text " + i + ": " + escaped(source), e);
            }
        }
    }

    private static String escaped(String source) {
        StringBuilder escaped = new StringBuilder();
        source.chars().forEach(c -> escaped.append(c > ' ' && c < 0x7F ? "" + (char) c : String.format("\\u%04X", c)));
        return escaped.toString();
    }

    @Test
    void tokensStandInOrderInsideTheText() {
        forAll((source, text) -> {
            int last = 0;
            for (int i = 0; i < text.size(); i++) {
                assertThat(text.start(i)).isGreaterThanOrEqualTo(last);
                assertThat(text.end(i)).isGreaterThan(text.start(i));
                last = text.end(i);
            }
            assertThat(last).isLessThanOrEqualTo(text.foldedLength());
        });
    }

    @Test
    void tokensLeaveOutNothingButSpaces() {
        forAll((source, text) -> {
            int at = 0;
            for (int i = 0; i <= text.size(); i++) {
                int until = i < text.size() ? text.start(i) : text.foldedLength();
                assertThat(new String(text.folded(), at, until - at)).isBlank().doesNotContain("\n");
                at = i < text.size() ? text.end(i) : at;
            }
        });
    }

    @Test
    void theWayBackToTheSourceIsMonotoneAndInsideIt() {
        forAll((source, text) -> {
            int start = 0;
            int end = 0;
            for (int i = 0; i < text.foldedLength(); i++) {
                Span span = text.foldedSpan(i, i + 1);
                assertThat(span.start()).isGreaterThanOrEqualTo(start);
                assertThat(span.end()).isGreaterThanOrEqualTo(end).isLessThanOrEqualTo(source.length());
                start = span.start();
                end = span.end();
            }
        });
    }

    @Test
    void foldingTwiceIsFoldingOnce() {
        forAll((source, text) -> {
            String once = Texts.folded(source);
            assertThat(Texts.folded(once)).isEqualTo(once);
        });
    }

    @Test
    void foldingAnyCharacterTwiceIsFoldingItOnce() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String once = Texts.folded("x" + (char) c + "x");
            assertThat(Texts.folded(once)).as("U+%04X", c).isEqualTo(once);
        }
    }

    @Test
    void aTokenIsFoundAtItsOwnPlace() {
        forAll((source, text) -> {
            for (int i = 0; i < text.size(); i++) {
                int found = text.tokenAt(text.span(i, i + 1).start());
                // A ligature may hold the end of one token and the beginning of the next.
                assertThat(text.span(found, found + 1).end())
                        .isGreaterThan(text.span(i, i + 1).start());
                assertThat(found).isLessThanOrEqualTo(i);
            }
            assertThat(text.tokenAt(source.length())).isEqualTo(text.size());
        });
    }

    @Test
    void sentencesPartTheTokens() {
        forAll((source, text) -> {
            int token = 0;
            for (int s = 0; s < text.sentences(); s++) {
                assertThat(text.sentenceStart(s)).isEqualTo(token);
                assertThat(text.sentenceEnd(s)).isGreaterThan(token);
                while (token < text.sentenceEnd(s)) {
                    assertThat(text.sentenceOf(token++)).isEqualTo(s);
                }
            }
            assertThat(token).isEqualTo(text.size());
        });
    }

    @Test
    void quotationsStandInOrderAndHoldSomething() {
        forAll((source, text) -> {
            int last = 0;
            for (Quotation quotation : text.quotations()) {
                assertThat(quotation.open()).isGreaterThanOrEqualTo(last);
                assertThat(quotation.close()).isGreaterThan(quotation.first()).isLessThanOrEqualTo(text.size());
                assertThat(quotation.after()).isLessThanOrEqualTo(text.size());
                assertThat(quotation.depth()).isNotNegative();
                last = quotation.open();
            }
        });
    }
}
