package marsad.lexicon;

/** A fault in a lexicon or rule file. Stops start-up; the message begins with {@code file:line}. */
public final class BadData extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadData(String file, int line, String reason) {
        super(file + ":" + line + ": " + reason);
    }
}
