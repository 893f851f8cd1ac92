package marsad.story;

/** A sketch whose words have been weighed by how rare they were when the report came. Vectors have length 1. */
final class Weighed {
    private final Sketch sketch;
    private final float[] rarity;
    private final float[] lead;
    private final float[] full;

    Weighed(Sketch sketch, Frequencies frequencies) {
        this.sketch = sketch;
        int[] terms = sketch.terms();
        rarity = new float[terms.length];
        for (int i = 0; i < terms.length; i++) {
            rarity[i] = frequencies.rarity(terms[i]);
        }
        lead = unit(sketch.head());
        full = unit(sketch.full());
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
