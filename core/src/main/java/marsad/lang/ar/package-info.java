/** The mechanics of Arabic: letters, clitics, inflection, numerals. Its words and rules are resources, not code. */
@org.jspecify.annotations.NullMarked
package marsad.lang.ar;
