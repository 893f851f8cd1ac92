/** What is the record of a relation? Gathers the facts of many reports about two states. */
@org.jspecify.annotations.NullMarked
package marsad.record;
