package sayso.server.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import sayso.server.web.Access;
import sayso.server.web.Route;

/// `/metrics`, in the text form that Prometheus scrapes.
public final class Metrics implements AutoCloseable {
    private static final double[] SHARES = {0.5, 0.95, 0.99};
    private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collector = new JvmGcMetrics();

    public Metrics() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collector.bindTo(registry);
    }

    public List<Route> routes() {
        return List.of(Route.get(
                "/metrics", Access.READER, context -> context.contentType(TYPE).result(registry.scrape())));
    }

    /// Shows what `number` gives whenever somebody looks.
    public void gauge(String name, String description, Supplier<Number> number) {
        Gauge.builder(name, number).description(description).register(registry);
    }

    void count(String method, String route, int status, float millis) {
        Timer.builder("sayso.requests")
                .description("Requests by route and outcome")
                .publishPercentiles(SHARES)
                .tag("method", method)
                .tag("route", route)
                .tag("status", String.valueOf(status))
                .register(registry)
                .record(Duration.ofNanos((long) (millis * 1_000_000)));
    }

    @Override
    public void close() {
        collector.close();
        registry.close();
    }
}
