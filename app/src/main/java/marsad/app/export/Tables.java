package marsad.app.export;

import java.util.Locale;
import marsad.text.Folding;

/** The tables that facts can be exported as. */
public enum Tables {
    POLECAT,
    GDELT,
    GDELT_MENTIONS,
    EVENTS,
    STATEMENTS,
    FIGURES,
    COMMITMENTS,
    POSITIONS;

    /**
     * The table, ready to be filled.
     *
     * @param folding of the language of the reports, by which sentences are counted
     * @param version of this program, which some formats name
     */
    public Table open(Folding folding, String version) {
        return switch (this) {
            case POLECAT -> new Polecat(version).table();
            case GDELT -> new Gdelt(folding).events();
            case GDELT_MENTIONS -> new Gdelt(folding).mentions();
            case EVENTS -> Facts.events();
            case STATEMENTS -> Facts.statements();
            case FIGURES -> Facts.figures();
            case COMMITMENTS -> Facts.commitments();
            case POSITIONS -> Facts.positions();
        };
    }

    /** Whether the table is CSV, which some programs read only with a byte order mark. */
    public boolean csv() {
        return this != POLECAT && this != GDELT && this != GDELT_MENTIONS;
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
