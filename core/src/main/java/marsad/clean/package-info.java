/** Which parts of a page are not the report? */
@org.jspecify.annotations.NullMarked
package marsad.clean;
