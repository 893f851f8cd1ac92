package marsad.app.mcp;

/** A question that cannot be answered as asked; says what to try next. */
final class Unanswered extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unanswered(String message) {
        super(message, null, false, false);
    }
}
