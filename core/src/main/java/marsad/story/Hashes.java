package marsad.story;

/** Hashes of words, the same in every run. */
final class Hashes {
    /** Of FNV-1a (Fowler, Noll, Vo): a smaller one would give one hash to words that differ in two neighbouring letters. */
    private static final int PRIME = 0x01000193;

    private Hashes() {}

    /** A hash of folded letters. */
    static int hash(char[] text, int from, int to) {
        int h = 17;
        for (int i = from; i < to; i++) {
            h = (h ^ text[i]) * PRIME;
        }
        return mix(h);
    }

    /** Spreads a hash over all bits (finalizer of MurmurHash3, Austin Appleby, public domain). */
    static int mix(int hash) {
        int h = hash;
        h ^= h >>> 16;
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        return h ^ h >>> 16;
    }
}
