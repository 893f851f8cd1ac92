/** What is known, and since when? Reports, their analyses, stories and corrections in one database that loses nothing. */
@org.jspecify.annotations.NullMarked
package marsad.app.store;
