/** Who said what? Finds statements with their speaker, content and chain of attribution. */
@org.jspecify.annotations.NullMarked
package marsad.speech;
