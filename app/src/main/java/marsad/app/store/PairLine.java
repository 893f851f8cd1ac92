package marsad.app.store;

import marsad.record.Pair;

/**
 * A relation in a list.
 *
 * @param events how many events between the two are told, each as often as it is
 * @param last day of the latest report of one, ISO; empty if unknown
 */
public record PairLine(Pair pair, long events, String last) {}
