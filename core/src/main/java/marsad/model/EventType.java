package marsad.model;

/** The sixteen event types of PLOVER (PLOVER manual, draft 2.0, 2024) with their quad class. */
public enum EventType {
    AGREE(1),
    CONSULT(1),
    SUPPORT(1),
    CONCEDE(1),
    COOPERATE(2),
    AID(2),
    RETREAT(2),
    REQUEST(3),
    ACCUSE(3),
    REJECT(3),
    THREATEN(3),
    PROTEST(4),
    SANCTION(4),
    MOBILIZE(4),
    COERCE(4),
    ASSAULT(4);

    private final int quad;

    EventType(int quad) {
        this.quad = quad;
    }

    /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
    public int quad() {
        return quad;
    }

    /** Whether it is more than words. */
    public boolean material() {
        return quad % 2 == 0;
    }

    /** Whether the sides of such an event act on each other alike, so that actor and recipient may be exchanged. */
    public boolean mutual() {
        return this == CONSULT || this == AGREE || this == COOPERATE;
    }
}
