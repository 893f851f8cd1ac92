/** Who is for or against what? Finds the stances of states toward states, bodies and issues. */
@org.jspecify.annotations.NullMarked
package marsad.position;
