package marsad.record;

import java.util.List;
import java.util.stream.Stream;
import marsad.model.Speaker;

/**
 * What somebody said, once, in all the wordings in which reports carry it.
 *
 * @param speaker whose words they are; may be unknown
 * @param variants its wordings; never empty, the fullest quotation first
 */
public record Saying(Speaker speaker, List<Variant> variants) {
    public Saying {
        variants = List.copyOf(variants);
    }

    public Use first() {
        return variants.get(0).first();
    }

    /** Every place where it stands. */
    public Stream<Use> uses() {
        return variants.stream().flatMap(v -> v.uses().stream());
    }

    /** What it is about: the topics of its fullest wording first. */
    public List<String> topics() {
        return uses().flatMap(u -> u.statement().about().topics().stream())
                .distinct()
                .toList();
    }

    /** Who carries it, each once. */
    public List<String> carriers() {
        return uses().map(u -> u.report().carrier()).distinct().toList();
    }
}
