package marsad.clean;

import java.util.List;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.model.Span;

/**
 * Finds the parts of a page that are not the report and takes them out of reading. It judges by form and place alone and
 * knows no site; where it doubts, a line stays.
 */
public final class CleanStage {
    private final Prompts prompts;
    private final Tags tags;
    private final Teasers teasers;
    private final Links links;
    private final Fragments fragments;
    private final Heads heads;
    private final Signatures signatures;

    public CleanStage(Language language) {
        prompts = new Prompts(language);
        tags = new Tags(language);
        teasers = new Teasers(language);
        links = new Links(language);
        fragments = new Fragments(language);
        heads = new Heads(language);
        signatures = new Signatures(language);
    }

    /** The furniture in the order of the text; its tokens are hidden in the lattice. */
    public List<Span> read(Reading reading) {
        Page page = new Page(reading);
        prompts.take(page);
        Captions.take(page);
        Posts.take(page);
        tags.take(page);
        teasers.take(page);
        links.take(page);
        fragments.take(page);
        heads.take(page);
        signatures.take(page);
        return page.hide();
    }
}
