package sayso.server.watch;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import sayso.json.Json;
import sayso.ledger.Ledger;
import sayso.server.web.Access;
import sayso.server.web.Route;

/// `/health/live` and `/health/ready`, for supervisors and balancers.
public final class Health {
    private static final int READY = 200;
    private static final int NOT_READY = 503;

    private final Ledger ledger;
    private final BooleanSupplier stopping;

    /// @param stopping whether the server takes no more work
    public Health(Ledger ledger, BooleanSupplier stopping) {
        this.ledger = ledger;
        this.stopping = stopping;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/health/live", Access.OPEN, context -> answer(context, READY, "live")),
                Route.get("/health/ready", Access.OPEN, this::ready));
    }

    private void ready(Context context) {
        if (stopping.getAsBoolean()) {
            answer(context, NOT_READY, "stopping");
        } else if (ledger.isThere()) {
            answer(context, READY, "ready");
        } else {
            answer(context, NOT_READY, "the ledger does not answer");
        }
    }

    private static void answer(Context context, int status, String words) {
        Json body = new Json.Members(Map.of("status", new Json.Text(words)));
        context.status(status).contentType("application/json").result(body.write());
    }
}
