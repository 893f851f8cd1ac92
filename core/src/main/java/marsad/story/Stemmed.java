package marsad.story;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The words of a report without their endings, so that a headline in other forms still meets the text.
 *
 * @param all hashes of all stems, ascending
 * @param headline hashes of the stems of the headline, in its order
 * @param words for each of these the hash under which the word's rarity is known
 * @param numbers hashes of the numbers in digits, ascending
 */
record Stemmed(int[] all, int[] headline, int[] words, int[] numbers) {
    /** Whether the report holds a stem. */
    boolean holds(int stem) {
        return Arrays.binarySearch(all, stem) >= 0;
    }

    /** How many numbers stand in both reports. */
    int sharedNumbers(Stemmed other) {
        int shared = 0;
        for (int number : numbers) {
            shared += Arrays.binarySearch(other.numbers, number) >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** Collects the words of one report while it is read. */
    static final class Builder {
        private final IntStream.Builder all = IntStream.builder();
        private final IntStream.Builder headline = IntStream.builder();
        private final IntStream.Builder words = IntStream.builder();
        private final IntStream.Builder numbers = IntStream.builder();

        void add(int stem, int word, boolean inHeadline) {
            all.add(stem);
            if (inHeadline) {
                headline.add(stem);
                words.add(word);
            }
        }

        void number(int word) {
            numbers.add(word);
        }

        Stemmed build() {
            return new Stemmed(
                    ascending(all), headline.build().toArray(), words.build().toArray(), ascending(numbers));
        }

        private static int[] ascending(IntStream.Builder hashes) {
            return hashes.build().sorted().distinct().toArray();
        }
    }
}
