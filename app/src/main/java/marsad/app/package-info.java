/** The program: reads the world's files, asks the core, writes answers. */
@org.jspecify.annotations.NullMarked
package marsad.app;
