/** Measures speed; nothing depends on it. */
package marsad.bench;
