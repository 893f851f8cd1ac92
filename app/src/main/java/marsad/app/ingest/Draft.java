package marsad.app.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import marsad.model.Article;
import org.jspecify.annotations.Nullable;

/** The fields of an article as they come in, and what had to be mended. Belongs to one thread. */
final class Draft {
    private static final int HASH_BYTES = 6;
    private static final int DATE_LENGTH = 10;
    private static final char REPLACEMENT = '\uFFFD';

    @Nullable
    String id;

    @Nullable
    String outlet;

    @Nullable
    String published;

    @Nullable
    String url;

    @Nullable
    String title;

    @Nullable
    String text;

    private final List<String> warnings = new ArrayList<>();

    void warn(String warning) {
        warnings.add(warning);
    }

    Outcome at(Place place) throws Refusal {
        if (text == null || text.isBlank()) {
            throw new Refusal(Fault.NO_TEXT, text == null ? "\"text\" is missing" : "\"text\" is empty");
        }
        String whole = Objects.requireNonNull(whole(text));
        if (Plausibility.arabicLetters(whole) == 0) {
            warn("no Arabic letter in the text, nothing will be found");
        }
        String name = Objects.requireNonNullElseGet(whole(id), () -> hash(url != null ? url : whole));
        return new Outcome.Kept(
                place, new Article(name, whole(outlet), date(), whole(url), whole(title), whole), warnings);
    }

    private @Nullable String date() {
        if (published == null || isIso(published)) {
            return published;
        }
        warn("\"published\" is not an ISO date, left out: " + published);
        return null;
    }

    private static boolean isIso(String date) {
        try {
            LocalDate.parse(date.substring(0, Math.min(DATE_LENGTH, date.length())));
            if (date.length() > DATE_LENGTH) {
                DateTimeFormatter.ISO_DATE_TIME.parse(date.replace(' ', 'T'));
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Halves of surrogate pairs are no characters and cannot be written out again. */
    private @Nullable String whole(@Nullable String text) {
        if (text == null) {
            return null;
        }
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c) && !isPaired(text, i)) {
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.setCharAt(i, REPLACEMENT);
            }
        }
        if (mended == null) {
            return text;
        }
        warn("halves of surrogate pairs, replaced by U+FFFD");
        return mended.toString();
    }

    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    private static String hash(String of) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(of.getBytes(StandardCharsets.UTF_8));
            return "h" + HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
