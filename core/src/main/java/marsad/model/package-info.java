/** The values every part of Marsad exchanges: articles, spans, mentions and facts. Imports nothing of ours. */
@org.jspecify.annotations.NullMarked
package marsad.model;
