package marsad.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import marsad.lang.Language;
import marsad.lang.ar.Arabic;
import marsad.lexicon.BadData;
import marsad.lexicon.Lattice;
import marsad.lexicon.Lexicon;
import marsad.lexicon.LexiconFile;
import marsad.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pattern language, its matches and its error messages. */
class RuleFileTest {
    private static final Language ARABIC = Arabic.load();
    private static final String WORDS = """
            month\tjan\t-\tيناير
            month\tmar\t-\tمارس
            cue\tsay\t-\tقال|يقول|-|قول
            unit\tday\t-\tيوم
            unit\tyear\t-\tسنة
            """;

    private static Lexicon.Builder builder() {
        Lexicon.Builder builder = new Lexicon.Builder(ARABIC.morphology(), RuleFileTest::fold);
        builder.declare("month", "name");
        builder.declare("cue", "verb");
        builder.declare("unit", "noun");
        LexiconFile.read("words.tsv", WORDS, builder);
        return builder;
    }

    private static String fold(String form) {
        Text text = Text.of(form, ARABIC.folding());
        return new String(text.folded(), 0, text.foldedLength());
    }

    /** A rule with the least that the reader asks for. */
    private static String rule(String id, String... lines) {
        return "rule " + id + "\n" + String.join("\n", lines) + "\ngives x\nyes [a]\nvalue a\nno b\n";
    }

    private record Run(Text text, Lattice lattice, Matcher matcher, String source) {
        static Run of(String rules, String source) {
            Lexicon.Builder builder = builder();
            List<Rule> list = RuleFile.read("test.rule", rules, builder);
            Lexicon lexicon = builder.build();
            Text text = Text.of(source, ARABIC.folding());
            Lattice lattice = lexicon.read(text);
            return new Run(text, lattice, new Matcher(RuleFile.index(list, lexicon), lattice), source);
        }

        List<String> words(List<Match> matches) {
            return matches.stream()
                    .map(m -> text.span(m.from(), m.to()).of(source))
                    .collect(Collectors.toCollection(ArrayList::new));
        }

        List<String> longest() {
            return words(matcher.longest(1));
        }
    }

    private static List<String> longest(String pattern, String source) {
        return Run.of(rule("r", "when " + pattern), source).longest();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "في; كان في البيت; في",
                "في; كان وفي البيت; وفي",
                "\"في البيت\"; كان في البيت; في البيت",
                "{month}; في مارس جاء; مارس",
                "{month:jan}; بين مارس ويناير; ويناير",
                "{unit.dual}; يوم ثم يومان; يومان",
                "{unit!def}; اليوم ثم يوم; يوم",
                "{unit:year.def}; سنة والسنة; والسنة",
                "{cue.finite}; قوله ثم قال; قال",
                "{#}; بلغ 12 ألفا; 12",
                "{#1..31} {month}; 45 مارس ثم 12 مارس; 12 مارس",
                "{month} _; مارس الماضي; مارس الماضي",
                "{month} __ {#}; مارس/ 2024; مارس/ 2024",
                "( {month} | {unit} ) الماضي; اليوم الماضي; اليوم الماضي",
                "{month}? {#}; في 2024 ومارس 2023; 2024",
                "{#} ،? {month}; 12، مارس; 12، مارس",
                "{cue} <0..3> {month}; قال له ذلك في مارس; قال له ذلك في مارس",
                "{cue} <0..3 !unit> {month}; قال في مارس; قال في مارس",
                "{unit}*2 {month}; يوم سنة يوم مارس; سنة يوم مارس",
                "^ {month}; مارس ثم يناير; مارس",
                "&<(في) {month}; مارس ثم في يناير; يناير",
                "!<({unit} | {#}) {month}; يوم مارس ثم 12 مارس ثم يناير; يناير",
                "{month} $; مارس ثم يناير.; يناير",
                "{month} !{#}; مارس 2024 ويناير الماضي; ويناير",
                "{month} !( {#} | الماضي ); مارس 2024 ويناير الماضي ومارس; ومارس",
                "{#} %; 5 % من; 5 %"
            })
    void aPatternFindsWhatItSays(String pattern, String source, String first) {
        assertThat(longest(pattern, source)).isNotEmpty().first().isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "{#1..31} {month}; 45 مارس",
                "{cue} <0..1> {month}; قال له ذلك في مارس",
                "{cue} <0..5 !unit> {month}; قال يوم أمس في مارس",
                "{month} {month}; مارس. يناير",
                "^ {month}; في مارس",
                "&<(في) {month}; في. مارس",
                "!<(في) {month}; في مارس",
                "{month} _; مارس،",
                "{unit.dual}; يوم",
                "في; فيها"
            })
    void aPatternFindsNothingElse(String pattern, String source) {
        assertThat(longest(pattern, source)).isEmpty();
    }

    @Test
    void noMatchCrossesALine() {
        assertThat(longest("{cue} <0..9> {month}", "قال\nمارس")).isEmpty();
    }

    @Test
    void capturesHoldEdgesAndTokens() {
        Run run = Run.of(rule("r", "when {d=#1..31} {m=month} {y=#}?"), "في 12 مارس");
        Match match = run.matcher().longest(1).get(0);
        assertThat(run.lattice().entry(match.edge("m")).id()).isEqualTo("mar");
        assertThat(run.text().form(match.tokenOf("d"))).isEqualTo("12");
        assertThat(match.has("y")).isFalse();
        assertThat(match.edge("y")).isEqualTo(-1);
        assertThat(match.tokenOf("m")).isEqualTo(-1);
        assertThat(match.has("unheard")).isFalse();
    }

    @Test
    void slotsNameCapturesOrStandForThemselves() {
        Run run =
                Run.of("rule r\nwhen {m=month}\ngives date month=$m grain=month\nyes [a]\nvalue a\nno b\n", "في مارس");
        Match match = run.matcher().longest(1).get(0);
        assertThat(match.rule().gives().kind()).isEqualTo("date");
        assertThat(match.captureFor("month")).isEqualTo("m");
        assertThat(match.captureFor("grain")).isNull();
        assertThat(match.rule().gives().get("grain")).isEqualTo("month");
        assertThat(run.lattice().entry(match.edgeOf("month")).id()).isEqualTo("mar");
    }

    @Test
    void theLongestMatchWinsAndAmongEqualsTheFirstRule() {
        String rules = rule("a", "when {month}") + rule("b", "when {month} {#}") + rule("c", "when {month}");
        Run run = Run.of(rules, "مارس 2024 ثم يناير");
        assertThat(run.longest()).containsExactly("مارس 2024", "يناير");
        assertThat(run.matcher().longest(1)).extracting(m -> m.rule().id()).containsExactly("b", "a");
        assertThat(run.matcher().all(1)).extracting(m -> m.rule().id()).containsExactly("a", "b", "c", "a", "c");
    }

    @Test
    void severalWhenLinesAreAlternatives() {
        assertThat(Run.of(rule("r", "when {month}", "when {unit}"), "يوم من مارس")
                        .longest())
                .containsExactly("يوم", "مارس");
    }

    @Test
    void aPatternMayBeNamedAndUsedAgain() {
        assertThat(Run.of("let when ( {month} | {unit} )\n" + rule("r", "when {#} [when]"), "12 مارس و3 يوم")
                        .longest())
                .containsExactly("12 مارس", "3 يوم");
    }

    @Test
    void aRuleBelongsToItsPhase() {
        Run run = Run.of(rule("a", "when {month}") + "phase 2\n" + rule("b", "when {unit}"), "يوم من مارس");
        assertThat(run.longest()).containsExactly("مارس");
        assertThat(run.words(run.matcher().longest(2))).containsExactly("يوم");
    }

    @Test
    void laterRulesSeeMentionsThatWereAdded() {
        Run run = Run.of(rule("r", "when {t=@time} {month}"), "أمس مارس");
        assertThat(run.longest()).isEmpty();
        Lexicon.Builder builder = builder();
        int time = builder.symbols().intern("@time");
        List<Rule> rules = RuleFile.read("test.rule", rule("r", "when {t=@time} {month}"), builder);
        Lexicon lexicon = builder.build();
        Text text = Text.of("أمس مارس", ARABIC.folding());
        Lattice lattice = lexicon.read(text);
        lattice.add(0, 1, time, 7, 0, text.start(0));
        Match match =
                new Matcher(RuleFile.index(rules, lexicon), lattice).longest(1).get(0);
        assertThat(lattice.value(match.edge("t"))).isEqualTo(7);
    }

    @Test
    void nothingIsFoundInWhatIsHidden() {
        Run run = Run.of(rule("r", "when {month}"), "مارس ثم يناير");
        run.lattice().hide(0, 1);
        assertThat(run.longest()).containsExactly("يناير");
    }

    @Test
    void noMatchIsLongerThanTheWindow() {
        String source = "قال " + "كلام ".repeat(Matcher.WINDOW) + "مارس";
        assertThat(longest("{cue} <0..200> {month}", source)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "{monht}; no lexicon class is called monht",
                "{month.def; '}' is missing",
                "{month.deff}; no feature is called deff",
                "( {month}; ')' is missing at column 10",
                "[none]; no let line names [none]",
                "<0-3>; a gap reads <least..most>",
                "{month}*; a number is missing at column 9",
                "{#3}; a number reads {#} or {#least..most}",
                "( | {month} ); an empty pattern",
                "{month} ); what stands at column 9 fits nothing: )",
                "\"two words; a closing quotation mark is missing",
                "!( {month} {unit} ); '!' takes one step or a choice between steps"
            })
    void aWrongPatternIsRefusedWithItsPlace(String pattern, String reason) {
        assertThatThrownBy(() -> longest(pattern, ""))
                .isInstanceOf(BadData.class)
                .hasMessage("test.rule:2: " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "when {month}; 1: no rule line stands before this",
                "rule; 1: a rule needs an id",
                "rule r|gives x; 1: rule r needs a when and a gives line",
                "rule r|when {month}|gives x|yes [a]|value a; 1: rule r needs a match with its value and a near miss",
                "rule r|when {month}|gives x|no a; 1: rule r needs a match with its value and a near miss",
                "rule r|when {m=month}|gives x a=$n|yes [a]|value a|no b; 1: rule r captures nothing as $n",
                "rule r|value a; 2: a value line follows its yes line",
                "rule r|gives x a; 2: a slot reads name=value, not a",
                "phase one; 1: a phase is a number, not one",
                "let x; 1: a let line reads: let name pattern",
                "rool r; 1: a line begins with phase, let, rule, when, gives, at, yes, value or no, not rool",
                "rule r|when {month}|gives x|yes [a]|value a|no b|rule r; 7: rule r stands here twice"
            })
    void aWrongRuleIsRefusedWithItsPlace(String lines, String reason) {
        assertThatThrownBy(() -> RuleFile.read("test.rule", lines.replace('|', '\n'), builder()))
                .isInstanceOf(BadData.class)
                .hasMessage("test.rule:" + reason);
    }
}
