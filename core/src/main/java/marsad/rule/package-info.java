/** Rules as data: reads rule files, compiles them to automata and matches them over a lattice of words and mentions. Knows no Arabic. */
@org.jspecify.annotations.NullMarked
package marsad.rule;
