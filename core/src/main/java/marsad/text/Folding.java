package marsad.text;

/** How a language folds letters for comparison: what is the same word for a reader becomes the same characters. */
public interface Folding {
    /** What {@link #fold(char)} answers for a character that is left out, such as a vowel mark. */
    char DROP = '\0';

    /** The folded form of one UTF-16 unit, {@link #DROP} to leave it out, a space for any white space but a line end. */
    char fold(char c);

    /** The folded form of a whole string, its marks and ligatures too. */
    default String fold(String form) {
        StringBuilder folded = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            char c = fold(form.charAt(i));
            if (c != DROP) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** The letters that a ligature or presentation form stands for, or the empty string when {@code c} is neither. */
    String decompose(char c);

    /** Whether a full stop after {@code word} belongs to an abbreviation and ends no sentence. */
    boolean abbreviation(CharSequence word);
}
