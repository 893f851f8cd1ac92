/**
 * How do people and programs reach the record over a network? {@code marsad serve}: pages, data and measures over HTTP.
 * Reading on this machine needs no account; beyond it the server starts only where accounts exist or reading was opened.
 */
@org.jspecify.annotations.NullMarked
package marsad.app.serve;
