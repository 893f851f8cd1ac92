package marsad.app.page;

/**
 * How an event is between states.
 *
 * @param score from -10 (conflict) to 10 (cooperation)
 */
public record Tone(double score) {
    private static final double NEUTRAL = 1;
    private static final double STRONG = 5;

    /** Its name in style sheets: hostile, critical, neutral, warm, cooperative. */
    public String key() {
        if (Math.abs(score) < NEUTRAL) {
            return "neutral";
        }
        boolean strong = Math.abs(score) >= STRONG;
        return score > 0 ? strong ? "cooperative" : "warm" : strong ? "hostile" : "critical";
    }

    /** Length of its bar, 0 to 10. */
    public int size() {
        return (int) Math.round(Math.min(10, Math.abs(score)));
    }

    public boolean positive() {
        return score >= NEUTRAL;
    }

    public boolean negative() {
        return score <= -NEUTRAL;
    }
}
