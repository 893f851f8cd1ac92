/** What can be asked for? One class per command, and the manners that they share. */
@org.jspecify.annotations.NullMarked
package marsad.app.cli;
