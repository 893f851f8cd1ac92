package marsad.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import marsad.lexicon.Attributes;
import marsad.lexicon.BadData;
import marsad.lexicon.Entry;
import marsad.lexicon.Lexicon;

/**
 * Parses the pattern language of rule files (CONTRIBUTING.md tells it to linguists).
 *
 * <pre>
 * word  "two words"       these words, with the conjunctions a language glues to them
 * ,  "("  """             this mark, quoted where the pattern language uses it
 * {month}                 any entry of a lexicon class, or a mention: {@literal {@time}}
 * {m=month}               the same, captured as m
 * {unit:day.dual}         the entry with an id; a feature that must be there; {x!def} one that must not
 * {#}  {#1..31}           a number token, with its range
 * _  {w=_}  __            any word or number, captured as w; any token
 * {@literal <0..5 !cue>}  a gap of tokens in which no entry of class cue begins
 * ( a | b )   x?   x*3    choice, option, up to three times
 * ^  $  !{cue}  !word     sentence begins, ends; the next is not
 * &<{cue}  !<{cue}        what stands just before is, is not
 * [name]                  the pattern that a let line named
 * </pre>
 */
final class PatternParser {
    private final String file;
    private final int line;
    private final String input;
    private final Lexicon.Builder lexicon;
    private final Map<String, String> lets;
    private final List<String> captures;
    private int at;

    PatternParser(
            String file,
            int line,
            String input,
            Lexicon.Builder lexicon,
            Map<String, String> lets,
            List<String> captures) {
        this.file = file;
        this.line = line;
        this.input = input;
        this.lexicon = lexicon;
        this.lets = lets;
        this.captures = captures;
    }

    Pattern parse() {
        Pattern pattern = choice();
        if (at < input.length()) {
            throw bad("what stands at column " + (at + 1) + " fits nothing: " + input.substring(at));
        }
        return pattern;
    }

    private BadData bad(String reason) {
        return new BadData(file, line, reason);
    }

    private char peek() {
        while (at < input.length() && input.charAt(at) == ' ') {
            at++;
        }
        return at < input.length() ? input.charAt(at) : '\0';
    }

    private Pattern choice() {
        List<Pattern> options = new ArrayList<>();
        options.add(sequence());
        while (peek() == '|') {
            at++;
            options.add(sequence());
        }
        return options.size() == 1 ? options.get(0) : new Pattern.Choice(options);
    }

    private Pattern sequence() {
        List<Pattern> parts = new ArrayList<>();
        while (peek() != '\0' && peek() != '|' && peek() != ')') {
            parts.add(repeated());
        }
        if (parts.isEmpty()) {
            throw bad("an empty pattern");
        }
        return parts.size() == 1 ? parts.get(0) : new Pattern.Sequence(parts);
    }

    private Pattern repeated() {
        Pattern part = single();
        if (at < input.length() && input.charAt(at) == '?') {
            at++;
            return new Pattern.Repeat(part, 0, 1);
        }
        if (at < input.length() && input.charAt(at) == '*') {
            at++;
            return new Pattern.Repeat(part, 0, number());
        }
        return part;
    }

    private int number() {
        int start = at;
        while (at < input.length() && Character.isDigit(input.charAt(at))) {
            at++;
        }
        if (start == at) {
            throw bad("a number is missing at column " + (at + 1));
        }
        return Integer.parseInt(input.substring(start, at));
    }

    private Pattern single() {
        char c = peek();
        switch (c) {
            case '(':
                at++;
                Pattern inner = choice();
                expect(')');
                return inner;
            case '[':
                return let();
            case '<':
                return gap();
            case '^':
                at++;
                return step(new Test.Start());
            case '$':
                at++;
                return step(new Test.End());
            case '!':
                at++;
                if (peek() == '<') {
                    at++;
                    return step(new Test.After(alternatives(single()), false));
                }
                return step(Test.Not.of(alternatives(single())));
            case '&':
                at++;
                expect('<');
                return step(new Test.After(alternatives(single()), true));
            case '_':
                at++;
                boolean marks = at < input.length() && input.charAt(at) == '_';
                at += marks ? 1 : 0;
                return step(new Test.Any(marks, List.of()));
            case '{':
                return braces();
            default:
                return literal(c);
        }
    }

    private static Pattern step(Test test) {
        return new Pattern.Step(test, -1);
    }

    private void expect(char c) {
        if (peek() != c) {
            throw bad("'" + c + "' is missing at column " + (at + 1));
        }
        at++;
    }

    /** The tests of a step or of a choice between steps. */
    private List<Test> alternatives(Pattern pattern) {
        if (pattern instanceof Pattern.Step one) {
            return List.of(one.test());
        }
        if (pattern instanceof Pattern.Choice choice) {
            List<Test> tests = new ArrayList<>();
            choice.options().forEach(option -> tests.addAll(alternatives(option)));
            return tests;
        }
        throw bad("'!' takes one step or a choice between steps");
    }

    private Pattern let() {
        int end = input.indexOf(']', at);
        String name = end < 0 ? "" : input.substring(at + 1, end);
        String body = lets.get(name);
        if (body == null) {
            throw bad("no let line names [" + name + "]");
        }
        at = end + 1;
        return new PatternParser(file, line, body, lexicon, lets, captures).parse();
    }

    /** {@literal <0..5 !cue !that>}. */
    private Pattern gap() {
        at++;
        int least = number();
        if (!input.startsWith("..", at)) {
            throw bad("a gap reads <least..most>");
        }
        at += 2;
        int most = number();
        List<Test.Edge> but = new ArrayList<>();
        while (peek() == '!') {
            at++;
            int start = at;
            while (at < input.length() && input.charAt(at) != ' ' && input.charAt(at) != '>') {
                at++;
            }
            but.add(edge(input.substring(start, at)));
        }
        expect('>');
        return new Pattern.Repeat(step(new Test.Any(true, but)), least, most);
    }

    private Pattern braces() {
        int end = input.indexOf('}', at);
        if (end < 0) {
            throw bad("'}' is missing");
        }
        String body = input.substring(at + 1, end);
        at = end + 1;
        int capture = -1;
        int equals = body.indexOf('=');
        if (equals >= 0) {
            capture = slot(body.substring(0, equals));
            body = body.substring(equals + 1);
        }
        if (body.equals("_")) {
            return new Pattern.Step(new Test.Any(false, List.of()), capture);
        }
        return new Pattern.Step(body.startsWith("#") ? numberTest(body) : edge(body), capture);
    }

    private int slot(String name) {
        if (!captures.contains(name)) {
            captures.add(name);
        }
        return captures.indexOf(name);
    }

    private Test numberTest(String body) {
        int dots = body.indexOf("..");
        if (dots < 0) {
            if (body.length() > 1) {
                throw bad("a number reads {#} or {#least..most}");
            }
            return new Test.Number(0, Long.MAX_VALUE);
        }
        return new Test.Number(Long.parseLong(body.substring(1, dots)), Long.parseLong(body.substring(dots + 2)));
    }

    /** class[:id]{.feature|!feature}. */
    private Test.Edge edge(String body) {
        int nameEnd = 0;
        while (nameEnd < body.length() && ".!:".indexOf(body.charAt(nameEnd)) < 0) {
            nameEnd++;
        }
        String type = body.substring(0, nameEnd);
        String id = "";
        int i = nameEnd;
        if (i < body.length() && body.charAt(i) == ':') {
            int start = ++i;
            while (i < body.length() && ".!".indexOf(body.charAt(i)) < 0) {
                i++;
            }
            id = body.substring(start, i);
        }
        int required = 0;
        int forbidden = 0;
        while (i < body.length()) {
            boolean not = body.charAt(i) == '!';
            int start = ++i;
            while (i < body.length() && ".!".indexOf(body.charAt(i)) < 0) {
                i++;
            }
            int bit = feature(body.substring(start, i));
            required |= not ? 0 : bit;
            forbidden |= not ? bit : 0;
        }
        if (!type.startsWith("@") && !lexicon.declared(type)) {
            throw bad("no lexicon class is called " + type);
        }
        return new Test.Edge(
                lexicon.symbols().intern(type),
                id.isEmpty() ? -1 : lexicon.ids().intern(id),
                required,
                forbidden);
    }

    private int feature(String name) {
        if (name.equals("sure")) {
            return Lexicon.SURE;
        }
        if (name.equals("unsure")) {
            return Lexicon.NEEDS_EVIDENCE;
        }
        try {
            return lexicon.morphology().feature(name);
        } catch (IllegalArgumentException e) {
            throw bad("no feature is called " + name);
        }
    }

    private Pattern literal(char first) {
        String word;
        if (first == '"') {
            int end = input.indexOf('"', at + 1);
            if (end < 0) {
                throw bad("a closing quotation mark is missing");
            }
            end = end == at + 1 && input.startsWith("\"", end + 1) ? end + 1 : end;
            word = input.substring(at + 1, end);
            at = end + 1;
            if (word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0))) {
                return mark(word.charAt(0));
            }
        } else if (Character.isLetterOrDigit(first)) {
            int start = at;
            while (at < input.length() && Character.isLetterOrDigit(input.charAt(at))) {
                at++;
            }
            word = input.substring(start, at);
        } else {
            at++;
            return mark(first);
        }
        return step(new Test.Edge(word(word), -1, 0, 0));
    }

    private Pattern mark(char mark) {
        return step(new Test.Mark(lexicon.fold(String.valueOf(mark)).charAt(0)));
    }

    /** The symbol of a literal word, which becomes a lexicon entry of a class of its own. */
    private int word(String word) {
        String type = "'" + lexicon.fold(word);
        if (!lexicon.declared(type)) {
            lexicon.declare(type, "exact");
            lexicon.add(new Entry(type, type, Attributes.NONE, word, file, line), List.of(word));
        }
        return lexicon.symbols().intern(type);
    }
}
