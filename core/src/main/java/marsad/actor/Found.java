package marsad.actor;

import marsad.model.Mention;

/**
 * A mention with the tokens of its phrase.
 *
 * @param from first token of the phrase
 * @param to token after the last
 * @param party whether it can speak and act; an adjective of a state cannot
 * @param features what clitics and endings of its first word say
 */
record Found(Mention mention, int from, int to, boolean party, int features) {}
