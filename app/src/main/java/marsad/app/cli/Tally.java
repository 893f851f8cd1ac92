package marsad.app.cli;

import java.util.Locale;

/**
 * What became of the items of a run.
 *
 * @param done read and worked on
 * @param warned those of them with a warning
 * @param refused not read, or failed
 */
record Tally(long done, long warned, long refused) {
    static final Tally NONE = new Tally(0, 0, 0);

    Tally plusDone(boolean withWarning) {
        return new Tally(done + 1, warned + (withWarning ? 1 : 0), refused);
    }

    Tally plusRefused() {
        return new Tally(done, warned, refused + 1);
    }

    long all() {
        return done + refused;
    }

    /** "412 read, 3 refused". */
    @Override
    public String toString() {
        String words = String.format(Locale.ROOT, "%d read, %d refused", done, refused);
        return warned == 0 ? words : words + String.format(Locale.ROOT, ", %d with warnings", warned);
    }
}
