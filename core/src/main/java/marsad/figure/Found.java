package marsad.figure;

import marsad.model.Figure;

/**
 * A figure as it was found.
 *
 * @param plain whether no word says that it is a fact, and it is held for one for want of another
 */
record Found(Figure figure, boolean plain) {}
