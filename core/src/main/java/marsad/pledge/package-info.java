/** What was promised? Finds commitments. */
@org.jspecify.annotations.NullMarked
package marsad.pledge;
