package marsad.record;

import java.util.ArrayList;
import java.util.List;

/** Numbered things that are joined into groups step by step. */
final class Groups {
    private final List<List<Integer>> groupOf = new ArrayList<>();

    Groups(int size) {
        for (int i = 0; i < size; i++) {
            groupOf.add(new ArrayList<>(List.of(i)));
        }
    }

    /**
     * The mean likeness of the members of two groups; 0 for one and the same group.
     *
     * @param likeness of i and j at [i][j] for j below i
     */
    double mean(int a, int b, double[][] likeness) {
        List<Integer> left = groupOf.get(a);
        List<Integer> right = groupOf.get(b);
        if (left == right) {
            return 0;
        }
        double sum = 0;
        for (int i : left) {
            for (int j : right) {
                sum += likeness[Math.max(i, j)][Math.min(i, j)];
            }
        }
        return sum / (left.size() * right.size());
    }

    void join(int a, int b) {
        List<Integer> left = groupOf.get(a);
        List<Integer> right = groupOf.get(b);
        if (left != right) {
            left.addAll(right);
            right.forEach(i -> groupOf.set(i, left));
        }
    }

    /** The groups in the order of their first members, each in order. */
    List<List<Integer>> members() {
        List<List<Integer>> members = new ArrayList<>();
        for (int i = 0; i < groupOf.size(); i++) {
            List<Integer> sorted = groupOf.get(i).stream().sorted().toList();
            if (sorted.get(0) == i) {
                members.add(sorted);
            }
        }
        return members;
    }
}
