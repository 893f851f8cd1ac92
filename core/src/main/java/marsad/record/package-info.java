/** What is between two states? Puts the facts of many reports together: stories, statements, figures, promises. */
@org.jspecify.annotations.NullMarked
package marsad.record;
