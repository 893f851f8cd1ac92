package marsad.app.ingest;

/** Ends the reading of one item; becomes an {@link Outcome.Rejected} before it leaves this package. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final Fault reason;
    private final String detail;

    Refusal(Fault reason, String detail) {
        super(reason.words() + ": " + detail, null, false, false);
        this.reason = reason;
        this.detail = detail;
    }

    Outcome.Rejected at(Place place) {
        return new Outcome.Rejected(place, reason, detail);
    }
}
