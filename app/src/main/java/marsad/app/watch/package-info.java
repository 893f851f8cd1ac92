/** What is new? Feeds and folders that are looked at again and again, politely. */
@org.jspecify.annotations.NullMarked
package marsad.app.watch;
