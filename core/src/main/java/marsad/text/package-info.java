/** Text folded for comparison with its way back to the source: tokens, sentences, paragraphs, quotations. Knows no Arabic. */
@org.jspecify.annotations.NullMarked
package marsad.text;
