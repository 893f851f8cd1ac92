package marsad.app.serve;

import java.util.List;

/** A request that is not answered as asked, with what the reader is told, by key. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String title;
    private final String detail;
    private final transient List<Object> values;

    Refusal(int status, String title, String detail, Object... values) {
        super(title, null, false, false);
        this.status = status;
        this.title = title;
        this.detail = detail;
        this.values = List.of(values);
    }

    static Refusal missing() {
        return new Refusal(404, "error.404", "error.404.detail");
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    String detail() {
        return detail;
    }

    Object[] values() {
        return values.toArray();
    }
}
