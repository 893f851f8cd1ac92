package marsad.app.search;

import marsad.app.store.EntityLine;

/**
 * A name that begins as somebody writes.
 *
 * @param name the form that does
 */
public record Suggestion(String name, EntityLine entity) {}
