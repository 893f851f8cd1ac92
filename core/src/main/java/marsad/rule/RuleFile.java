package marsad.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import marsad.lexicon.Attributes;
import marsad.lexicon.BadData;
import marsad.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Reads a rule file. Each line is a keyword and its text; {@code #} begins a comment line.
 *
 * <pre>
 * phase 2                               rules from here on see what phase 1 found
 * let   name  pattern                   a pattern to be used as [name]
 * rule  date.day-month-year
 * when  {d=#1..31} {m=month} {y=#}      several when lines are alternatives
 * gives date day=$d month=$m year=$y
 * at    2024-03-20                      date of publication that the examples assume
 * yes   a sentence with the [words found] between brackets
 * value 2024-03-12
 * no    a near miss
 * </pre>
 */
public final class RuleFile {
    private final String file;
    private final Lexicon.Builder lexicon;
    private final Map<String, String> lets = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Rule> rules = new ArrayList<>();
    private int phase = 1;
    private @Nullable Draft draft;

    private RuleFile(String file, Lexicon.Builder lexicon) {
        this.file = file;
        this.lexicon = lexicon;
    }

    /** What is known of a rule while its lines are read. */
    private static final class Draft {
        private final String id;
        private final int line;
        private final List<Pattern> patterns = new ArrayList<>();
        private final List<String> captures = new ArrayList<>();
        private final List<Rule.Example> examples = new ArrayList<>();
        private Rule.@Nullable Gives gives;
        private @Nullable String at;

        Draft(String id, int line) {
            this.id = id;
            this.line = line;
        }
    }

    /**
     * Reads the rules; the words they name become part of the lexicon.
     *
     * @throws BadData at the first line that is wrong, or a rule without meaning, match or near miss
     */
    public static List<Rule> read(String file, String content, Lexicon.Builder lexicon) {
        RuleFile reader = new RuleFile(file, lexicon);
        int line = 0;
        for (String row : content.split("\n", -1)) {
            line++;
            if (!row.isBlank() && !row.startsWith("#")) {
                reader.row(line, row);
            }
        }
        reader.finish();
        return reader.rules;
    }

    /** Indexes rules once the lexicon holds all their symbols. */
    public static RuleSet index(List<Rule> rules, Lexicon lexicon) {
        return new RuleSet(rules, lexicon.symbols().size());
    }

    private void row(int line, String row) {
        int space = row.indexOf(' ');
        String keyword = space < 0 ? row : row.substring(0, space);
        String rest = space < 0 ? "" : row.substring(space).strip();
        switch (keyword) {
            case "phase" -> phase = phase(line, rest);
            case "let" -> let(line, rest);
            case "rule" -> begin(line, rest);
            case "when" -> when(line, rest);
            case "gives" -> draft(line).gives = gives(line, rest);
            case "at" -> draft(line).at = rest;
            case "yes" -> draft(line).examples.add(new Rule.Example(rest, null, draft(line).at, line));
            case "value" -> value(line, rest);
            case "no" -> draft(line).examples.add(new Rule.Example(rest, null, draft(line).at, line));
            default ->
                throw new BadData(
                        file,
                        line,
                        "a line begins with phase, let, rule, when, gives, at, yes, value" + " or no, not " + keyword);
        }
    }

    private int phase(int line, String rest) {
        finish();
        try {
            return Integer.parseInt(rest);
        } catch (NumberFormatException e) {
            throw new BadData(file, line, "a phase is a number, not " + rest);
        }
    }

    private void let(int line, String rest) {
        int space = rest.indexOf(' ');
        if (space < 0) {
            throw new BadData(file, line, "a let line reads: let name pattern");
        }
        lets.put(rest.substring(0, space), rest.substring(space).strip());
    }

    private void begin(int line, String id) {
        finish();
        if (id.isEmpty() || !ids.add(id)) {
            throw new BadData(file, line, id.isEmpty() ? "a rule needs an id" : "rule " + id + " stands here twice");
        }
        draft = new Draft(id, line);
    }

    private Draft draft(int line) {
        if (draft == null) {
            throw new BadData(file, line, "no rule line stands before this");
        }
        return draft;
    }

    private void when(int line, String rest) {
        Draft rule = draft(line);
        rule.patterns.add(new PatternParser(file, line, rest, lexicon, lets, rule.captures).parse());
    }

    private Rule.Gives gives(int line, String rest) {
        String[] words = rest.split(" +");
        Map<String, String> slots = new HashMap<>();
        for (int i = 1; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            if (equals <= 0) {
                throw new BadData(file, line, "a slot reads name=value, not " + words[i]);
            }
            slots.put(words[i].substring(0, equals), words[i].substring(equals + 1));
        }
        return new Rule.Gives(words[0], Attributes.of(slots));
    }

    private void value(int line, String rest) {
        List<Rule.Example> examples = draft(line).examples;
        if (examples.isEmpty() || examples.get(examples.size() - 1).value() != null) {
            throw new BadData(file, line, "a value line follows its yes line");
        }
        Rule.Example last = examples.remove(examples.size() - 1);
        examples.add(new Rule.Example(last.sentence(), rest, last.at(), last.line()));
    }

    private void finish() {
        Draft done = draft;
        draft = null;
        if (done == null) {
            return;
        }
        if (done.patterns.isEmpty() || done.gives == null) {
            throw new BadData(file, done.line, "rule " + done.id + " needs a when and a gives line");
        }
        boolean match = done.examples.stream().anyMatch(e -> e.value() != null);
        boolean miss = done.examples.stream().anyMatch(e -> e.value() == null);
        if (!match || !miss) {
            throw new BadData(file, done.line, "rule " + done.id + " needs a match with its value and a near miss");
        }
        for (String value : done.gives.slots().values()) {
            if (value.startsWith("$") && !done.captures.contains(value.substring(1))) {
                throw new BadData(file, done.line, "rule " + done.id + " captures nothing as " + value);
            }
        }
        Pattern pattern = done.patterns.size() == 1 ? done.patterns.get(0) : new Pattern.Choice(done.patterns);
        rules.add(new Rule(
                done.id,
                phase,
                done.gives,
                List.copyOf(done.captures),
                List.copyOf(done.examples),
                file,
                done.line,
                Automaton.compile(pattern)));
    }
}
