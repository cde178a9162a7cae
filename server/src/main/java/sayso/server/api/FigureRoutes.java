package sayso.server.api;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import sayso.ledger.Ledger;
import sayso.ledger.kept.Paged;
import sayso.ledger.linked.CountQuery;
import sayso.ledger.linked.Rivals;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.ReportException;
import sayso.server.chart.RivalsChart;
import sayso.server.web.Filters;

/// Rival figures, story by story, as JSON and as a picture.
final class FigureRoutes {
    private final Ledger ledger;

    FigureRoutes(Ledger ledger) {
        this.ledger = ledger;
    }

    void figures(Context context) throws ReportException {
        Cursor cursor = cursor(context);
        Paged<Rivals> page = page(context, cursor);
        cursor.send(context, page.items(), page.next(), Shapes::rivals);
    }

    /// The same page as bounds by source over time; what comes after it stands in `Link`.
    void chart(Context context) throws ReportException {
        Replies.acceptable(context, "image/svg+xml");
        Cursor cursor = cursor(context);
        Paged<Rivals> page = page(context, cursor);
        page.next()
                .toList()
                .forEach(next -> context.header("Link", "<" + cursor.next(context, next) + ">; rel=\"next\""));
        String svg = String.join("\n", RivalsChart.file(page.items())) + "\n";
        if (Replies.isNews(context, "W/\"" + Replies.digest(svg) + "\"")) {
            context.contentType("image/svg+xml; charset=utf-8").result(svg.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Cursor cursor(Context context) {
        return Cursor.of(context, "figures", LedgerRoutes.DATED);
    }

    /// @throws ReportException with `ledger.no-link` for a story that is not there
    private Paged<Rivals> page(Context context, Cursor cursor) throws ReportException {
        Maybe<String> story = Filters.words(context, "story");
        for (String id : story.toList()) {
            ledger.story(id);
        }
        CountQuery query = new CountQuery(
                LedgerRoutes.coded(context, "measure", Measure.class),
                Filters.words(context, "who"),
                story,
                Filters.words(context, "place"),
                cursor.limit());
        return ledger.counts(query, cursor.known());
    }
}
