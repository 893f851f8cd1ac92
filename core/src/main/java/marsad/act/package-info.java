/** Who did what to whom? Finds events in PLOVER. */
@org.jspecify.annotations.NullMarked
package marsad.act;
