package marsad.text;

/** Kinds of token, as stored in {@link Text#kind(int)}. */
public enum Token {
    /** A run of letters. */
    WORD,
    /** A run of digits with the separators inside it: 1,234.5. */
    NUMBER,
    /** One punctuation mark, or a run of the same full stops. */
    MARK,
    /** The end of a line. */
    BREAK
}
