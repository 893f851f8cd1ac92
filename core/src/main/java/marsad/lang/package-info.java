/** A language as one bundle of letters, lexicons and rules. */
@org.jspecify.annotations.NullMarked
package marsad.lang;
