package marsad.app.cli;

/** What the program tells the shell. The one place that decides it. An interrupted run ends with 130, by the JVM. */
enum ExitStatus {
    DONE(0),
    FAILED(1),
    USAGE(2),
    NOTHING_MATCHED(3),
    PARTLY(4);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** Of a run over many items. */
    static ExitStatus of(Tally tally) {
        if (tally.refused() == 0) {
            return DONE;
        }
        return tally.done() == 0 ? FAILED : PARTLY;
    }
}
