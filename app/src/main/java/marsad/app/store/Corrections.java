package marsad.app.store;

import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** What editors changed by hand. */
public final class Corrections {
    private Corrections() {}

    /** Ids of the facts that an editor called wrong and nobody called right again. */
    static Set<String> wrong(Handle handle) {
        return handle
                .createQuery("select subject from correction where kind = 'WRONG' and undone is null")
                .mapTo(String.class)
                .stream()
                .collect(Collectors.toSet());
    }
}
