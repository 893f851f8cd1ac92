/** In which table do other programs want it? The facts of reports as rows of POLECAT, GDELT and CSV. */
@org.jspecify.annotations.NullMarked
package marsad.app.export;
