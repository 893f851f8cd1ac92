/** How much? Reads amounts of money, percentages, counts and measures. */
@org.jspecify.annotations.NullMarked
package marsad.quantity;
