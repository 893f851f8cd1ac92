package marsad.app.serve;

import io.javalin.http.Context;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.concurrent.TimeUnit;
import marsad.app.page.Holdings;

/** How the server fares, as Prometheus reads it. */
final class Measures {
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    Measures(Holdings holdings) {
        new JvmMemoryMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        Gauge.builder("marsad.reports", holdings, Holdings::size)
                .description("Reports that are held")
                .register(registry);
    }

    /** Times by route, not by address, so that their number stays small. */
    void request(Context ctx, float millis) {
        Timer.builder("marsad.request")
                .description("Requests answered")
                .tag(
                        "route",
                        ctx.endpoints().lastHttpEndpoint() == null
                                ? ""
                                : ctx.endpoints().lastHttpEndpoint().path)
                .tag("status", String.valueOf(ctx.statusCode()))
                .publishPercentileHistogram()
                .register(registry)
                .record((long) (millis * 1000), TimeUnit.MICROSECONDS);
    }

    String page() {
        return registry.scrape();
    }
}
