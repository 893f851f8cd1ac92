package marsad.app.out;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a document that can be written as text, Markdown or HTML. */
sealed interface Block {
    void write(Renderer renderer);

    /**
     * A heading.
     *
     * @param level 1 for the whole document
     * @param anchor where links lead, or null
     */
    record Heading(int level, Line line, @Nullable String anchor) implements Block {
        @Override
        public void write(Renderer renderer) {
            renderer.heading(this);
        }
    }

    /** A paragraph. */
    record Para(Line line) implements Block {
        @Override
        public void write(Renderer renderer) {
            renderer.para(this);
        }
    }

    /** Facts one below another. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }

        @Override
        public void write(Renderer renderer) {
            renderer.facts(this);
        }
    }

    /**
     * A table each of whose rows opens its words.
     *
     * @param head the names of the columns
     */
    record Table(Line caption, List<Line> head, List<Row> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }

        @Override
        public void write(Renderer renderer) {
            renderer.table(this);
        }
    }

    /** A picture for those who can see it; the same stands in words beside it. */
    record Picture(String svg) implements Block {
        @Override
        public void write(Renderer renderer) {
            renderer.picture(this);
        }
    }

    /** The reports on which all of it stands. */
    record Sources(List<Source> sources) implements Block {
        public Sources {
            sources = List.copyOf(sources);
        }

        @Override
        public void write(Renderer renderer) {
            renderer.sources(this);
        }
    }

    /**
     * A report.
     *
     * @param url where it stood, or null
     */
    record Source(String id, Line line, @Nullable String url) {}

    /** A fact with the words on which it stands. */
    record Fact(Line line, List<Quote> quotes) {
        public Fact {
            quotes = List.copyOf(quotes);
        }
    }

    /** A row of a table; the first cell names it. */
    record Row(List<Line> cells, List<Quote> quotes) {
        public Row {
            cells = List.copyOf(cells);
            quotes = List.copyOf(quotes);
        }
    }
}
