package marsad.app.search;

import java.util.List;

/**
 * A part of what was found.
 *
 * @param total how many there are; at least so many where it is not {@code exact}
 * @param loose whether no place holds all words, so that those that hold some of them are shown
 */
public record SearchPage(List<SearchHit> hits, long total, boolean exact, boolean loose) {
    public SearchPage {
        hits = List.copyOf(hits);
    }
}
