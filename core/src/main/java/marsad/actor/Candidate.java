package marsad.actor;

import marsad.lexicon.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Words that may name a person.
 *
 * @param from first token
 * @param to token after the last
 * @param start folded offset where the name begins, after clitics
 * @param known the lexicon's person, or null for words that merely look like a name
 * @param sure whether the words name a person without further evidence
 */
record Candidate(int from, int to, int start, @Nullable Entry known, boolean sure) {}
