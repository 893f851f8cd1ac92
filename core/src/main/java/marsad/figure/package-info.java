/** Which numbers belong in a table? Finds figures with metric, states, period and status. */
@org.jspecify.annotations.NullMarked
package marsad.figure;
