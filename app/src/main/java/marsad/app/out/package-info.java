/** How is an analysis written? JSON for programs, marked text for terminals, a page for browsers. */
@org.jspecify.annotations.NullMarked
package marsad.app.out;
