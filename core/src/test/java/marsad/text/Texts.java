package marsad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import marsad.lang.ar.Arabic;

/** Texts for tests: folded as Arabic, and views of them that are easy to compare. */
final class Texts {
    private static final Folding FOLDING = Arabic.load().folding();

    /** Pieces that are hard for offsets, edges and quotations. */
    private static final List<String> PIECES = List.of(
            "وزير",
            "ال",
            "و",
            "ب",
            "إلى",
            "آمن",
            "شؤون",
            "هيئة",
            "مَدْرَسَةٌ",
            "كتـــاب",
            "ﻻ",
            "ﷺ",
            "ﺍﻟﻌﺮﺑﻴﺔ",
            "گفت",
            "پارس",
            "NATO",
            "İ",
            "ß",
            "ﬁ",
            "日本",
            "한국",
            "12",
            "٣٤",
            "۵۶",
            "1,234.5",
            ".",
            "..",
            "...",
            "…",
            "،",
            "؛",
            ":",
            "؟",
            "!",
            "?",
            "\"",
            "“",
            "”",
            "„",
            "«",
            "»",
            "‹",
            "›",
            "'",
            "‘",
            "’",
            "(",
            ")",
            "[",
            "]",
            "#",
            "_",
            "%",
            "$",
            "-",
            "–",
            " ",
            "  ",
            "\t",
            "\u00A0",
            "\u3000",
            "\n",
            "\r\n",
            "\n\n",
            "\u2028",
            "\u0085",
            "\u200C",
            "\u200F",
            "\u202B",
            "\u202C",
            "\uFEFF",
            "\u064B",
            "\u0651",
            "\u0670",
            "\u0640",
            "\u20DD",
            "\uFE0F",
            "\uFFFD",
            "\uFFFF",
            "\0",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "\uD835\uDC00");

    private Texts() {}

    static Text of(String source) {
        return Text.of(source, FOLDING);
    }

    static String random(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(
                    random.nextInt(20) == 0
                            ? String.valueOf((char) random.nextInt(Character.MAX_VALUE + 1))
                            : PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    static String folded(String source) {
        Text text = of(source);
        return new String(text.folded(), 0, text.foldedLength());
    }

    /** The words inside each quotation, as the source has them. */
    static List<String> quotations(String source) {
        Text text = of(source);
        return text.quotations().stream()
                .map(q -> text.span(q.first(), q.close()).of(source))
                .toList();
    }

    static List<String> sentences(String source) {
        Text text = of(source);
        List<String> sentences = new ArrayList<>();
        for (int s = 0; s < text.sentences(); s++) {
            sentences.add(text.span(text.sentenceStart(s), text.sentenceEnd(s))
                    .of(source)
                    .strip());
        }
        return sentences;
    }

    static List<String> tokens(String source) {
        Text text = of(source);
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            tokens.add(text.form(i));
        }
        return tokens;
    }
}
