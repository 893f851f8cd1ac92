package marsad.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import marsad.Marsad;

/**
 * Where the time of {@code analyze} goes: looks at the stack of the analysing thread every few milliseconds and counts
 * under which call of the main path it stands, and in which method of ours. Rates are per second of processor time, so
 * other work on the machine disturbs them little. Knows no stage by name, so it stays true
 * when the main path changes.
 */
public final class Stages {
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final Duration RUN = Duration.ofSeconds(20);
    private static final int PERIOD_MILLIS = 2;
    private static final int SHOWN = 25;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Marsad marsad = Marsad.arabic();
    private final Reports reports = Reports.load(marsad);
    private final Map<String, Integer> stages = new HashMap<>();
    private final Map<String, Integer> methods = new HashMap<>();
    private volatile long read;
    private volatile double megabytes;

    private Stages() {}

    public static void main(String[] args) throws InterruptedException {
        new Stages().run();
    }

    private void run() throws InterruptedException {
        Thread worker = new Thread(this::analyze, "analyze");
        worker.setDaemon(true);
        worker.start();
        Thread.sleep(WARM_UP.toMillis());
        long before = read;
        double megabytesBefore = megabytes;
        long cpuBefore = THREADS.getThreadCpuTime(worker.getId());
        long start = System.nanoTime();
        int samples = 0;
        while (System.nanoTime() - start < RUN.toNanos()) {
            Thread.sleep(PERIOD_MILLIS);
            samples += sample(worker.getStackTrace()) ? 1 : 0;
        }
        double seconds = (THREADS.getThreadCpuTime(worker.getId()) - cpuBefore) / 1e9;
        print(samples, seconds, read - before, megabytes - megabytesBefore);
    }

    private void analyze() {
        for (int i = 0; ; i = i + 1 < reports.size() ? i + 1 : 0) {
            if (marsad.analyze(reports.articles().get(i)).article().id().isEmpty()) {
                throw new IllegalStateException("an analysis without its article");
            }
            read = read + 1;
            megabytes = megabytes + reports.megabytes(i);
        }
    }

    private boolean sample(StackTraceElement[] stack) {
        for (int i = 0; i < stack.length; i++) {
            if (stack[i].getClassName().equals("marsad.Marsad")
                    && stack[i].getMethodName().equals("analyze")) {
                stages.merge(i == 0 ? "analyze itself" : name(stack[i - 1]), 1, Integer::sum);
                methods.merge(name(innermost(stack, i)), 1, Integer::sum);
                return true;
            }
        }
        return false;
    }

    private static StackTraceElement innermost(StackTraceElement[] stack, int outer) {
        int i = 0;
        while (i < outer && !stack[i].getClassName().startsWith("marsad.")) {
            i++;
        }
        return stack[i];
    }

    private static String name(StackTraceElement frame) {
        return frame.getClassName().replace("marsad.", "") + "." + frame.getMethodName();
    }

    private void print(int samples, double seconds, long count, double volume) {
        System.out.printf(
                Locale.ROOT,
                "%,d reports, %.1f MB in %.1f s of processor time: %,.0f reports/s, %.2f MB/s, %.0f us a report%n%n",
                count,
                volume,
                seconds,
                count / seconds,
                volume / seconds,
                seconds / count * 1e6);
        System.out.printf("%-44s %7s %10s %8s%n", "part of the main path", "share", "us/report", "MB/s");
        table(stages, samples, seconds / count * 1e6, volume / seconds);
        System.out.printf("%n%-44s %7s %10s%n", "method in which the time is spent", "share", "us/report");
        table(methods, samples, seconds / count * 1e6, 0);
    }

    private static void table(Map<String, Integer> counts, int samples, double micros, double speed) {
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(SHOWN)
                .forEach(e -> {
                    double share = (double) e.getValue() / samples;
                    String alone = speed == 0 ? "" : String.format(Locale.ROOT, "%8.1f", speed / share);
                    System.out.printf(
                            Locale.ROOT, "%-44s %6.1f%% %10.1f %s%n", e.getKey(), share * 100, share * micros, alone);
                });
    }
}
