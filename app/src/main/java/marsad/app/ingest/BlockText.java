package marsad.app.ingest;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of an element as a reader sees them: each block on a line of its own, spaces as they are shown. */
final class BlockText implements NodeVisitor {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "br",
            "li",
            "ul",
            "ol",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "section",
            "article",
            "header",
            "footer",
            "figure",
            "figcaption",
            "table",
            "tr",
            "td",
            "th",
            "dd",
            "dt",
            "dl",
            "pre",
            "hr",
            "aside");
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final StringBuilder text = new StringBuilder();
    private boolean space;

    private BlockText() {}

    static String of(Element element) {
        BlockText visitor = new BlockText();
        element.traverse(visitor);
        return visitor.text.toString().strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.getWholeText());
        } else if (isBlock(node)) {
            line();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (isBlock(node)) {
            line();
        }
    }

    private static boolean isBlock(Node node) {
        return BLOCKS.contains(node.nodeName());
    }

    private void add(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || c == NO_BREAK_SPACE) {
                space = true;
            } else {
                if (space && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                    text.append(' ');
                }
                space = false;
                text.append(c);
            }
        }
    }

    private void line() {
        space = false;
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
