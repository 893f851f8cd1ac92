/** Where does it stand? Full-text search over the reports and facts of a store, by the words as Arabic readers see them. */
@org.jspecify.annotations.NullMarked
package marsad.app.search;
