package marsad.app.ingest;

/** Everything that can be wrong with an item of the input or with the work on it. */
public enum Fault {
    NOT_FOUND(Kind.INPUT, "no such file or folder"),
    UNREADABLE(Kind.INPUT, "cannot be read"),
    EMPTY_FOLDER(Kind.INPUT, "the folder holds no file that can be read"),
    UNKNOWN_ENDING(Kind.INPUT, "unknown kind of file"),
    TOO_LONG(Kind.INPUT, "too long"),
    UNKNOWN_ENCODING(Kind.INPUT, "unknown encoding"),
    BROKEN_JSON(Kind.INPUT, "broken JSON"),
    NOT_AN_OBJECT(Kind.INPUT, "not a JSON object"),
    DUPLICATE_KEY(Kind.INPUT, "duplicate key"),
    WRONG_TYPE(Kind.INPUT, "wrong type"),
    NO_TEXT(Kind.INPUT, "no text"),
    NO_REPORT(Kind.INPUT, "no report in the page"),
    BROKEN_ARCHIVE(Kind.INPUT, "broken web archive"),
    BROKEN_FEED(Kind.INPUT, "broken feed"),
    MORE_THAN_ONE(Kind.INPUT, "more than one article where one is compared"),
    BAD_DATA(Kind.CONFIG, "broken lexicon or rule"),
    OUTPUT(Kind.EXTERNAL, "cannot write"),
    MEMORY(Kind.EXTERNAL, "not enough memory"),
    CRASH(Kind.BUG, "internal error");

    private final Kind kind;
    private final String words;

    Fault(Kind kind, String words) {
        this.kind = kind;
        this.words = words;
    }

    public Kind kind() {
        return kind;
    }

    /** The fault in words, without what was found. */
    public String words() {
        return words;
    }

    /** Whose fault it is; the exit status follows from it. */
    public enum Kind {
        INPUT,
        CONFIG,
        EXTERNAL,
        BUG
    }
}
