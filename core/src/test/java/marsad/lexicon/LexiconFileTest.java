package marsad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.UnaryOperator;
import marsad.lang.ar.Arabic;
import marsad.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lexicon files and what is found of them in a text. */
class LexiconFileTest {
    private static Lexicon lexicon(String content) {
        Lexicon.Builder builder = new Lexicon.Builder(Arabic.load().morphology(), UnaryOperator.identity());
        builder.declare("person", "name");
        builder.declare("month", "name");
        LexiconFile.read("test.tsv", content, builder);
        return builder.build();
    }

    @Test
    void anEntryKeepsItsAttributesFirstFormAndPlace() {
        Entry entry = lexicon("# names\n\nperson\tx\tname=X Y;terms=a/b,c/d\t~س ص|ص\n")
                .entries()
                .get(0);
        assertThat(entry.get("name")).isEqualTo("X Y");
        assertThat(entry.get("none")).isNull();
        assertThat(entry.get("none", "otherwise")).isEqualTo("otherwise");
        assertThat(entry.lists("terms", "c/d")).isTrue();
        assertThat(entry.lists("terms", "c")).isFalse();
        assertThat(entry.form()).isEqualTo("س ص");
        assertThat(entry.file() + ":" + entry.line()).isEqualTo("test.tsv:3");
        assertThatThrownBy(() -> entry.need("none")).hasMessage("test.tsv:3: attribute none is missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "person;x;-|an entry has 4 columns, not 3",
                "person;x;-;a;b|an entry has 4 columns, not 5",
                "persom;x;-;a|class persom is not declared",
                "person;x;name;a|an attribute reads key=value, not name",
                "person;x;-;~|an empty form"
            })
    void aWrongLineStopsLoadingWithItsPlace(String line, String reason) {
        assertThatThrownBy(() -> lexicon("# comment\n" + line.replace(';', '\t') + "\n"))
                .isInstanceOf(BadData.class)
                .hasMessage("test.tsv:2: " + reason);
    }

    @Test
    void everyReadingOfAWordIsFoundTheLongestToo() {
        Lexicon lexicon = lexicon("person\ta\t-\tجون\nperson\tb\t-\tجون كيري\nmonth\tm\t-\tجون\n");
        Lattice lattice = lexicon.read(Text.of("وصل جون كيري", Arabic.load().folding()));
        int edges = 0;
        for (int edge = lattice.first(1); edge >= 0; edge = lattice.next(edge)) {
            edges++;
        }
        assertThat(edges).isEqualTo(3);
        int person = lexicon.symbols().find("person");
        assertThat(lattice.entry(lattice.longest(1, person)).id()).isEqualTo("b");
        assertThat(lattice.first(0)).isEqualTo(-1);
        lattice.hide(1, 2);
        assertThat(lattice.hidden(1)).isTrue();
        assertThat(lattice.begins(1, person)).isFalse();
    }

    @Test
    void marksOfAFormBecomeFeaturesOfItsEdges() {
        Lexicon lexicon = lexicon("person\ta\t-\tجون كيري|?كيري|~جوني\n");
        int person = lexicon.symbols().find("person");
        Lattice lattice = lexicon.read(Text.of("كيري جوني", Arabic.load().folding()));
        assertThat(lattice.longestWith(0, person, Lexicon.NEEDS_EVIDENCE)).isNotNegative();
        assertThat(lattice.longestWith(1, person, Lexicon.SURE)).isNotNegative();
        assertThat(lattice.longestWith(1, person, Lexicon.NEEDS_EVIDENCE)).isNegative();
    }
}
