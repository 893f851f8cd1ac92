package marsad.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import marsad.lang.ar.Arabic;
import org.junit.jupiter.api.Test;

class HashesTest {
    @Test
    void noTwoKnownWordsHaveOneHash() {
        Set<String> words = Arabic.load().frequency().keySet();
        Set<Integer> hashes = words.stream().map(HashesTest::hash).collect(Collectors.toSet());
        assertThat(hashes).hasSameSizeAs(words);
    }

    /** These two would have one hash if each letter weighed 31 times the next. */
    @Test
    void wordsThatDifferInTwoNeighbouringLettersDiffer() {
        for (char c = 'ا'; c < 'ي'; c++) {
            char[] word = {c, 'ف', 'م'};
            char[] other = {(char) (c + 1), (char) ('ف' - 31), 'م'};
            assertThat(Hashes.hash(word, 0, 3)).as(Arrays.toString(other)).isNotEqualTo(Hashes.hash(other, 0, 3));
        }
    }

    private static int hash(String word) {
        return Hashes.hash(word.toCharArray(), 0, word.length());
    }
}
