package marsad.clean;

/**
 * A line of an article.
 *
 * @param index number of the line among those that hold a word, from 0
 * @param from first token
 * @param to token after the last
 * @param words how many words and numbers it has
 * @param stopped whether it ends like a sentence, with a stop or a closing quotation mark
 */
record Line(int index, int from, int to, int words, boolean stopped) {}
