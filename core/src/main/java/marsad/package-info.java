/** The front door of Marsad's core: reads Arabic press reports and keeps the cited record of the relations between states. */
@org.jspecify.annotations.NullMarked
package marsad;
