package marsad.app.serve;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Editors and the hashes of their passwords, in a file of the data folder that nobody else can read: one a line, name and
 * bcrypt hash parted by a tab. Safe to share between threads.
 */
public final class Accounts {
    public static final int SHORTEST_PASSWORD = 10;
    private static final int COST = 12;
    private static final BCrypt.Version VERSION = BCrypt.Version.VERSION_2A;
    /** What is hashed for a name that nobody has, so that an answer takes as long for it as for one that is known. */
    private static final String NOBODY = hasher().hashToString(COST, "nobody".toCharArray());

    private final Path file;

    public Accounts(Path folder) {
        file = folder.resolve("accounts");
    }

    public synchronized boolean isEmpty() {
        return read().isEmpty();
    }

    /** Adds an account or changes its password. */
    public synchronized void put(String name, char[] password) {
        if (name.isBlank() || name.chars().anyMatch(c -> c < ' ')) {
            throw new IllegalArgumentException("a name needs letters and no control characters");
        }
        if (password.length < SHORTEST_PASSWORD) {
            throw new IllegalArgumentException("a password needs " + SHORTEST_PASSWORD + " characters or more");
        }
        Map<String, String> accounts = read();
        accounts.put(name, hasher().hashToString(COST, password));
        write(accounts);
    }

    /** Whether the password is that of the account. */
    public boolean admits(String name, char[] password) {
        @Nullable String hash;
        synchronized (this) {
            hash = read().get(name);
        }
        boolean same = BCrypt.verifyer(VERSION, LongPasswordStrategies.hashSha512(VERSION))
                .verify(password, (hash == null ? NOBODY : hash).toCharArray())
                .verified;
        return same && hash != null;
    }

    private static BCrypt.Hasher hasher() {
        return BCrypt.with(VERSION, new java.security.SecureRandom(), LongPasswordStrategies.hashSha512(VERSION));
    }

    private Map<String, String> read() {
        Map<String, String> accounts = new LinkedHashMap<>();
        try {
            if (Files.exists(file)) {
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    int tab = line.indexOf('\t');
                    if (tab > 0) {
                        accounts.put(line.substring(0, tab), line.substring(tab + 1));
                    }
                }
            }
            return accounts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Map<String, String> accounts) {
        StringBuilder lines = new StringBuilder();
        accounts.forEach(
                (name, hash) -> lines.append(name).append('\t').append(hash).append('\n'));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = Files.createTempFile(
                    file.toAbsolutePath().getParent(),
                    "accounts",
                    "",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, lines);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
