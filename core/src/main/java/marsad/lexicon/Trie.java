package marsad.lexicon;

import java.util.Arrays;

/**
 * Strings as paths of a deterministic automaton that can grow. Nodes are numbered from 0, the root, in the order in which
 * they were made; moves live in one hash table.
 */
final class Trie {
    private static final int FREE = -1;

    private long[] keys = filled(1 << 16);
    private int[] targets = new int[1 << 16];
    private int[] parents = new int[1 << 15];
    private char[] labels = new char[1 << 15];
    private int nodes = 1;

    private static long[] filled(int size) {
        long[] keys = new long[size];
        Arrays.fill(keys, FREE);
        return keys;
    }

    /** The node that {@code c} leads to, or -1. */
    private int move(int node, char c) {
        long key = ((long) node << 16) | c;
        int mask = keys.length - 1;
        int i = slot(key, mask);
        while (keys[i] != FREE) {
            if (keys[i] == key) {
                return targets[i];
            }
            i = (i + 1) & mask;
        }
        return -1;
    }

    /** The node at the end of {@code path}, made where it was missing. */
    int enter(CharSequence path) {
        int node = 0;
        for (int i = 0; i < path.length(); i++) {
            int next = move(node, path.charAt(i));
            node = next >= 0 ? next : add(node, path.charAt(i));
        }
        return node;
    }

    int nodes() {
        return nodes;
    }

    /** The node from which a node other than the root is reached. */
    int parent(int node) {
        return parents[node];
    }

    /** The character by which a node other than the root is reached. */
    char label(int node) {
        return labels[node];
    }

    private int add(int node, char c) {
        if (nodes * 2 >= keys.length) {
            grow();
        }
        put(((long) node << 16) | c, nodes);
        parents[nodes] = node;
        labels[nodes] = c;
        return nodes++;
    }

    private void put(long key, int target) {
        int mask = keys.length - 1;
        int i = slot(key, mask);
        while (keys[i] != FREE) {
            i = (i + 1) & mask;
        }
        keys[i] = key;
        targets[i] = target;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = filled(oldKeys.length * 2);
        targets = new int[keys.length];
        parents = Arrays.copyOf(parents, parents.length * 2);
        labels = Arrays.copyOf(labels, labels.length * 2);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                put(oldKeys[i], oldTargets[i]);
            }
        }
    }

    private static int slot(long key, int mask) {
        long h = key * 0x9E3779B97F4A7C15L;
        return (int) (h >>> 40) & mask;
    }
}
