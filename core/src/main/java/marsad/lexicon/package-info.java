/** Words as data: reads lexicon files and finds every entry of them in one pass over a folded text. Knows no Arabic. */
@org.jspecify.annotations.NullMarked
package marsad.lexicon;
