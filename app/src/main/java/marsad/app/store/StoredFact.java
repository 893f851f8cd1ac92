package marsad.app.store;

/** A fact in the report that tells it. */
public record StoredFact(Fact fact, StoredReport report) {
    /** The exact words it stands on. */
    public String words() {
        return fact.span().of(report.article().text());
    }
}
