/** Who? Finds states, persons, organizations and unnamed sources. */
@org.jspecify.annotations.NullMarked
package marsad.actor;
