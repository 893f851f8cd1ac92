/**
 * What does a page show? Each page is a record made from the reports that are held and a template in {@code src/main/jte}
 * that lays it out; words of the interface are data, one file for each language.
 */
@org.jspecify.annotations.NullMarked
package marsad.app.page;
