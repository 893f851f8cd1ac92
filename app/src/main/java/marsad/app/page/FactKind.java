package marsad.app.page;

import marsad.app.out.Mark;

/** What a fact is, with its colour and its name in addresses. */
public enum FactKind {
    EVENT(Mark.Layer.EVENT),
    STATEMENT(Mark.Layer.SPEECH),
    FIGURE(Mark.Layer.FIGURE),
    COMMITMENT(Mark.Layer.PROMISE);

    private final Mark.Layer layer;

    FactKind(Mark.Layer layer) {
        this.layer = layer;
    }

    /** What it is painted as. */
    public Mark.Layer layer() {
        return layer;
    }

    /** Its name in data and style sheets. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
