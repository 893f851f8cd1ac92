package marsad.rule;

/**
 * Which states one run of an automaton has entered at which token. A run enters few, so this is a small hash table that is
 * emptied by counting up, not an array of all there could be.
 */
final class Visits {
    private static final int SPREAD = 0x9E3779B9;

    private int[] keys = new int[64];
    private int[] runs = new int[64];
    private int shift = Integer.SIZE - 6;
    private int run = 1;
    private int size;

    /** Forgets all. */
    void clear() {
        run++;
        size = 0;
    }

    /** Adds a key; false if it was there. */
    boolean add(int key) {
        if (size * 2 == keys.length) {
            grow();
        }
        return put(key);
    }

    private boolean put(int key) {
        int i = key * SPREAD >>> shift;
        while (runs[i] == run) {
            if (keys[i] == key) {
                return false;
            }
            i = i + 1 & keys.length - 1;
        }
        keys[i] = key;
        runs[i] = run;
        size++;
        return true;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldRuns = runs;
        keys = new int[oldKeys.length * 2];
        runs = new int[oldKeys.length * 2];
        shift--;
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldRuns[i] == run) {
                put(oldKeys[i]);
            }
        }
    }
}
