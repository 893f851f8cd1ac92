package marsad.app.ingest;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each target on its seed with bytes changed, taken out, doubled and moved; the same changes every time. */
class HostileBytesTest {
    private static final int ROUNDS = 400;
    private static final long SEED = 20240105;

    @ParameterizedTest
    @EnumSource
    void nothingIsThrownWhateverTheBytesAre(Target target) {
        Random random = new Random(SEED);
        byte[] bytes = target.seed();
        target.check(bytes);
        target.check(new byte[0]);
        Assertions.assertTimeout(Duration.ofMinutes(2), () -> {
            byte[] changed = bytes;
            for (int i = 0; i < ROUNDS; i++) {
                changed = i % 8 == 0 ? bytes.clone() : changed;
                changed = changed(changed, random);
                check(target, changed, i);
            }
        });
    }

    private static void check(Target target, byte[] bytes, int round) {
        try {
            target.check(bytes);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(target + " in round " + round + " on " + Arrays.toString(bytes), e);
        }
    }

    private static byte[] changed(byte[] bytes, Random random) {
        if (bytes.length < 2) {
            return new byte[] {(byte) random.nextInt(), (byte) random.nextInt()};
        }
        int from = random.nextInt(bytes.length - 1);
        int to = from + 1 + random.nextInt(Math.min(40, bytes.length - from - 1) + 1) - 1;
        return switch (random.nextInt(4)) {
            case 0 -> {
                byte[] one = bytes.clone();
                one[from] = (byte) random.nextInt();
                yield one;
            }
            case 1 -> joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
            case 2 -> joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, bytes.length));
            default -> joined(Arrays.copyOfRange(bytes, from, bytes.length), Arrays.copyOf(bytes, from));
        };
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
