package marsad.app.serve;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes a list as a feed (Atom, RFC 4287), whose entries keep their ids for ever. */
final class Atom {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    /** The day of what has none; a feed reader puts it last. */
    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    private Atom() {}

    /**
     * An entry.
     *
     * @param path of its page, which also names it
     * @param day of its event or report, or null
     * @param author outlets, or empty
     */
    record Entry(String path, String title, @Nullable LocalDate day, String author, String text) {}

    /**
     * The feed.
     *
     * @param site address of this server
     * @param path of the feed
     * @param page of which it is the feed
     */
    static byte[] feed(String site, String path, String page, String lang, String title, List<Entry> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("feed");
            out.writeDefaultNamespace(NAMESPACE);
            out.writeAttribute("xml:lang", lang);
            element(out, "id", id(page));
            element(out, "title", title);
            element(out, "updated", instant(latest(entries)));
            link(out, "self", "application/atom+xml", site + path);
            link(out, "alternate", "text/html", site + page);
            for (Entry entry : entries) {
                entry(out, site, entry);
            }
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write to memory", e);
        }
        return bytes.toByteArray();
    }

    private static void entry(XMLStreamWriter out, String site, Entry entry) throws XMLStreamException {
        out.writeStartElement("entry");
        element(out, "id", id(entry.path()));
        element(out, "title", entry.title());
        element(out, "updated", instant(entry.day()));
        link(out, "alternate", "text/html", site + entry.path());
        out.writeStartElement("author");
        element(out, "name", entry.author().isEmpty() ? "Marsad" : entry.author());
        out.writeEndElement();
        element(out, "summary", entry.text());
        out.writeEndElement();
    }

    private static String id(String path) {
        return "tag:marsad,2026:" + path;
    }

    private static @Nullable LocalDate latest(List<Entry> entries) {
        return entries.stream()
                .map(Entry::day)
                .filter(d -> d != null)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static String instant(@Nullable LocalDate day) {
        return DateTimeFormatter.ISO_INSTANT.format(
                (day == null ? NO_DAY : day).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static void link(XMLStreamWriter out, String rel, String type, String href) throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", rel);
        out.writeAttribute("type", type);
        out.writeAttribute("href", href);
    }

    private static void element(XMLStreamWriter out, String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(clean(text));
        out.writeEndElement();
    }

    /** Without the characters that XML cannot hold. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .filter(c ->
                        c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF) || c == '\n' || c == '\t')
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
