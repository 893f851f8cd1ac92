package marsad.rule;

import java.util.List;
import marsad.lexicon.Attributes;
import marsad.lexicon.ImageIn;
import marsad.lexicon.ImageOut;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a rule file.
 *
 * @param id unique name within its file
 * @param phase rules of a later phase see the mentions that earlier ones found
 * @param gives what the match means: a kind and its slots, read by the stage that owns the file
 * @param captures names of the captures, by slot
 * @param examples what it must and must not match; none in a rule that was read from an image
 * @param file name of the file
 * @param line line number of its {@code rule} line
 */
public record Rule(
        String id,
        int phase,
        Gives gives,
        List<String> captures,
        List<Example> examples,
        String file,
        int line,
        Automaton automaton) {
    /** The meaning of a match. Values beginning with {@code $} name a capture; all others stand for themselves. */
    public record Gives(String kind, Attributes slots) {
        public @Nullable String get(String slot) {
            return slots.get(slot);
        }
    }

    /**
     * A sentence that tests a rule.
     *
     * @param sentence with the words that must be found between square brackets, or without for a near miss
     * @param value what the stage must make of them, or null for a near miss
     * @param at publication date that the example assumes, ISO, or null
     * @param line line number of the example
     */
    public record Example(
            String sentence,
            @Nullable String value,
            @Nullable String at,
            int line) {}

    void write(ImageOut out) {
        out.string(id);
        out.number(phase);
        out.string(gives.kind());
        out.string(gives.slots().toString());
        out.strings(captures);
        out.string(file);
        out.number(line);
        automaton.write(out);
    }

    /** Reads what {@link #write} wrote. */
    static Rule read(ImageIn in) {
        return new Rule(
                in.string(),
                in.number(),
                new Gives(in.string(), Attributes.parse(in.string())),
                List.copyOf(in.strings()),
                List.of(),
                in.string(),
                in.number(),
                Automaton.read(in));
    }

    /** The slot of a capture, or -1. */
    public int capture(String name) {
        return captures.indexOf(name);
    }

    /** Where a reader finds the rule. */
    public String place() {
        return file + ":" + line + " " + id;
    }
}
