package marsad.app.serve;

/**
 * The form by which reports are handed in, with what was typed when it comes back.
 *
 * @param hand what the form must send back, or empty where the reader may not write
 * @param fetches whether addresses are fetched
 * @param fault why what was typed cannot be taken, or empty
 */
public record HandIn(
        String hand,
        boolean fetches,
        String fault,
        String outlet,
        String published,
        String url,
        String title,
        String text) {
    static HandIn empty(String hand, boolean fetches) {
        return new HandIn(hand, fetches, "", "", "", "", "", "");
    }
}
