/** In which clause do words stand, who says them, and who is their subject? What several stages ask of a sentence. */
@org.jspecify.annotations.NullMarked
package marsad.clause;
