package marsad.time;

import marsad.model.Span;

/**
 * An expression of time found so far; later phases may take it up into a longer one.
 *
 * @param from first token
 * @param to token after the last
 * @param alone whether it means a time without anything beside it
 */
record Part(int from, int to, Span span, Said said, boolean alone, String rule) {}
