/** What can be read? Turns files, folders and standard input into articles, one at a time, and says what was refused. */
@org.jspecify.annotations.NullMarked
package marsad.app.ingest;
