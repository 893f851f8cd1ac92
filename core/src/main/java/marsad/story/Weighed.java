package marsad.story;

/** A sketch whose words have been weighed by how rare they were when the report came. Vectors have length 1. */
final class Weighed {
    private final Sketch sketch;
    private final float[] rarity;
    private final float[] lead;
    private final float[] full;
    private final float[] headline;

    Weighed(Sketch sketch, Frequencies frequencies) {
        this.sketch = sketch;
        int[] terms = sketch.terms();
        rarity = new float[terms.length];
        for (int i = 0; i < terms.length; i++) {
            rarity[i] = frequencies.rarity(terms[i]);
        }
        lead = unit(sketch.head());
        full = unit(sketch.full());
        headline = headline(frequencies);
    }

    /** The part of the whole weight that each word of the headline has. */
    private float[] headline(Frequencies frequencies) {
        int[] words = sketch.stemmed().words();
        float[] weights = new float[words.length];
        float sum = 0;
        for (int i = 0; i < words.length; i++) {
            weights[i] = frequencies.rarity(words[i]);
            sum += weights[i];
        }
        for (int i = 0; i < words.length; i++) {
            weights[i] /= Math.max(sum, 1e-6f);
        }
        return weights;
    }

    /** How much of the other report's headline stands in this report, 0 to 1; rare words count more. */
    double tells(Weighed other) {
        int[] stems = other.sketch.stemmed().headline();
        double told = 0;
        for (int i = 0; i < stems.length; i++) {
            told += sketch.stemmed().holds(stems[i]) ? other.headline[i] : 0;
        }
        return told;
    }

    private float[] unit(float[] counts) {
        float[] weights = new float[counts.length];
        double squares = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                weights[i] = (float) (1 + Math.log(counts[i])) * rarity[i];
                squares += weights[i] * weights[i];
            }
        }
        float norm = (float) Math.max(Math.sqrt(squares), 1e-6);
        for (int i = 0; i < counts.length; i++) {
            weights[i] /= norm;
        }
        return weights;
    }

    Sketch sketch() {
        return sketch;
    }

    String id() {
        return sketch.id();
    }

    /** Rarity of each term. */
    float rarity(int term) {
        return rarity[term];
    }

    float lead(int term) {
        return lead[term];
    }

    float full(int term) {
        return full[term];
    }
}
