package marsad.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What every match of a pattern holds: sets of symbols, of each of which one must be there. A necessary condition only, so
 * that a rule without it need not be run.
 */
final class Needs {
    private Needs() {}

    static int[][] of(Pattern pattern) {
        return sets(pattern).toArray(new int[0][]);
    }

    private static List<int[]> sets(Pattern pattern) {
        if (pattern instanceof Pattern.Step step) {
            return step.test() instanceof Test.Edge edge ? List.of(new int[] {edge.symbol()}) : List.of();
        }
        if (pattern instanceof Pattern.Sequence sequence) {
            List<int[]> all = new ArrayList<>();
            sequence.parts().forEach(part -> all.addAll(sets(part)));
            return all;
        }
        if (pattern instanceof Pattern.Repeat repeat) {
            return repeat.least() > 0 ? sets(repeat.part()) : List.of();
        }
        return choice((Pattern.Choice) pattern);
    }

    /** One of the options matches, so one symbol of the union of one set of each; nothing if an option needs nothing. */
    private static List<int[]> choice(Pattern.Choice choice) {
        int[] union = {};
        for (Pattern option : choice.options()) {
            List<int[]> sets = sets(option);
            if (sets.isEmpty()) {
                return List.of();
            }
            int[] smallest = sets.get(0);
            for (int[] set : sets) {
                smallest = set.length < smallest.length ? set : smallest;
            }
            union = IntStream.concat(IntStream.of(union), IntStream.of(smallest))
                    .distinct()
                    .toArray();
        }
        return List.of(union);
    }
}
