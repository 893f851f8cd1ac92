/** Which reports tell the same event? Groups reports one at a time. */
@org.jspecify.annotations.NullMarked
package marsad.story;
