/** When? Reads expressions of time, and the time at which a report was written. */
@org.jspecify.annotations.NullMarked
package marsad.time;
