package marsad.lexicon;

import java.util.ArrayList;
import java.util.List;

/** The part of an image that holds the lexicon. */
final class Image {
    private Image() {}

    static void write(Symbols symbols, Entries entries, Stems stems, ImageOut out) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < symbols.size(); i++) {
            names.add(symbols.name(i));
        }
        out.strings(names);
        out.numbers(entries.symbols());
        out.numbers(entries.ids());
        Entries.Rows rows = entries.rows();
        out.raw(rows.text());
        out.numbers(rows.starts());
        out.numbers(rows.lines());
        out.longs(stems.graph().cells());
        out.raw(stems.graph().codes());
        out.numbers(stems.rows());
    }

    static Lexicon read(ImageIn in, Morphology morphology) {
        Symbols symbols = new Symbols();
        in.strings().forEach(symbols::intern);
        int[] entrySymbols = in.numbers();
        int[] entryIds = in.numbers();
        Entries.Rows rows = new Entries.Rows(in.raw(), in.numbers(), in.numbers());
        Stems stems = new Stems(new WordGraph(in.longs(), in.raw()), in.numbers());
        return new Lexicon(morphology, symbols, Entries.of(entrySymbols, entryIds, symbols, rows), stems);
    }
}
