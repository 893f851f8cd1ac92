package marsad.app.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * A web archive (ISO 28500), plain or compressed, read record by record. The pages that were fetched in full are its items;
 * pictures, redirects and errors are passed over. Places count records, from 1.
 */
record ArchiveFile(String name, Path path, long size) implements Source {
    private static final int OK = 200;
    private static final MediaType HTML = MediaType.HTML;
    private static final MediaType XHTML = MediaType.parse("application/xhtml+xml");

    @Override
    public void read(Consumer<Outcome> sink, Meter meter) {
        try (InputStream in = meter.count(Files.newInputStream(path))) {
            read(name, in, sink);
        } catch (IOException e) {
            sink.accept(new Outcome.Rejected(new Place(name, 0), Fault.UNREADABLE, Inputs.reason(e)));
        }
    }

    /** Hands on the pages of an archive. */
    static void read(String name, InputStream in, Consumer<Outcome> sink) {
        int number = 1;
        try (WarcReader reader = new WarcReader(in)) {
            for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
                Outcome outcome = outcome(record.get(), new Place(name, number));
                if (outcome != null) {
                    sink.accept(outcome);
                }
                number++;
            }
            if (number == 1) {
                sink.accept(new Outcome.Rejected(new Place(name, 0), Fault.BROKEN_ARCHIVE, "it holds no record"));
            }
        } catch (ParsingException e) {
            sink.accept(new Outcome.Rejected(new Place(name, number), Fault.BROKEN_ARCHIVE, Inputs.reason(e)));
        } catch (IOException | RuntimeException e) {
            String reason = e instanceof IOException io ? Inputs.reason(io) : e.toString();
            sink.accept(new Outcome.Rejected(new Place(name, number), Fault.UNREADABLE, reason));
        }
    }

    /** The page of a record; null if the record is not a page. */
    private static @Nullable Outcome outcome(WarcRecord record, Place place) throws IOException {
        if (!(record instanceof WarcResponse response) || !isHttp(response)) {
            return null;
        }
        try {
            HttpResponse http = response.http();
            MediaType type = http.contentType();
            if (http.status() != OK || !(type.base().equals(HTML) || type.base().equals(XHTML))) {
                return null;
            }
            return page(response, http, place);
        } catch (Refusal e) {
            return e.at(place);
        } catch (EOFException e) {
            // The archive itself is cut off: nothing more can be read from it.
            throw e;
        } catch (IOException | RuntimeException e) {
            return new Outcome.Rejected(place, Fault.BROKEN_ARCHIVE, String.valueOf(e.getMessage()));
        }
    }

    private static boolean isHttp(WarcResponse response) throws IOException {
        String target = response.target();
        return target.startsWith("http") && response.contentType().base().equals(MediaType.HTTP);
    }

    private static Outcome page(WarcResponse response, HttpResponse http, Place place) throws IOException, Refusal {
        byte[] bytes = http.bodyDecoded().stream().readNBytes(Inputs.LIMIT + 1);
        if (bytes.length > Inputs.LIMIT) {
            throw new Refusal(Fault.TOO_LONG, "more than " + (Inputs.LIMIT >> 20) + " MB");
        }
        String charset = http.contentType().parameters().get("charset");
        return PageReader.read(bytes, charset, response.target()).at(place);
    }
}
