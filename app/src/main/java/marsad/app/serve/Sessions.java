package marsad.app.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Who is signed in. A session lives in memory, so that stopping the server ends all of them. */
final class Sessions {
    static final Duration LIFE = Duration.ofHours(12);
    private static final int BYTES = 24;
    /** Characters of a secret. */
    static final int SECRET = BYTES * 4 / 3;

    private final Map<String, Session> byKey = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    Sessions(Clock clock) {
        this.clock = clock;
    }

    /**
     * Someone signed in.
     *
     * @param token must come back with every form, which a page of another site cannot know
     */
    record Session(String user, String token, Instant until) {}

    /** Opens a session and returns the key that the browser keeps. */
    String open(String user) {
        byKey.values().removeIf(s -> s.until().isBefore(clock.instant()));
        String key = secret();
        byKey.put(key, new Session(user, secret(), clock.instant().plus(LIFE)));
        return key;
    }

    Optional<Session> find(@Nullable String key) {
        return Optional.ofNullable(key).map(byKey::get).filter(s -> s.until().isAfter(clock.instant()));
    }

    void close(@Nullable String key) {
        if (key != null) {
            byKey.remove(key);
        }
    }

    /** A string that nobody can guess. */
    String secret() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Compares two secrets in a time that tells nothing of them. */
    static boolean same(@Nullable String a, @Nullable String b) {
        return a != null
                && b != null
                && MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }
}
