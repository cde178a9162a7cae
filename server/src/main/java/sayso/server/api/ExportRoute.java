package sayso.server.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import sayso.ledger.Ledger;
import sayso.ledger.export.Choices;
import sayso.ledger.export.ExportForm;
import sayso.ledger.export.Exporter;
import sayso.ledger.export.Exports;
import sayso.ledger.export.VaguePolicy;
import sayso.ledger.kept.KeptReport;
import sayso.reading.Maybe;
import sayso.reading.ReportException;
import sayso.server.adding.Asking;
import sayso.server.web.Asked;
import sayso.server.web.Sending;

/// `GET /api/v1/export`: what the ledger holds, written as it is read: however large, it is never held as a whole.
final class ExportRoute {
    private final Ledger ledger;

    ExportRoute(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Which reports are asked for. An undated report was published neither before nor after a day.
    private record Filter(Maybe<String> publisher, Maybe<LocalDate> from, Maybe<LocalDate> to) {
        boolean lets(KeptReport kept) {
            Maybe<LocalDate> day = kept.reading().report().masthead().dateline().known();
            return (!(publisher instanceof Maybe.Known<String>(String name))
                            || kept.appearances().stream()
                                    .anyMatch(
                                            each -> each.masthead().publisher().isKnownAnd(name::equalsIgnoreCase)))
                    && (!(from instanceof Maybe.Known<LocalDate>(LocalDate first))
                            || day.isKnownAnd(known -> !known.isBefore(first)))
                    && (!(to instanceof Maybe.Known<LocalDate>(LocalDate last))
                            || day.isKnownAnd(known -> !known.isAfter(last)));
        }
    }

    void export(Context context) throws IOException, ReportException {
        ExportForm form = switch (LedgerRoutes.coded(context, "as", ExportForm.class)) {
            case Maybe.Known<ExportForm>(ExportForm known) -> known;
            case Maybe.Unknown<ExportForm>() ->
                throw Asked.bad("as", "no format is named", "csv, ucdp, acled, jsonl, jsonld or xmi");
        };
        Maybe<VaguePolicy> vague = LedgerRoutes.coded(context, "vague", VaguePolicy.class);
        boolean text = !ReportRoutes.isTrue(context, "without_text");
        Filter filter = new Filter(
                Asked.query(context, "publisher"),
                Asking.day("from", Asked.query(context, "from")),
                Asking.day("to", Asked.query(context, "to")));
        Set<String> ids = new LinkedHashSet<>();
        for (String beginning : context.queryParams("report")) {
            ids.add(ledger.id(beginning));
        }
        context.res().setContentType(type(form));
        context.header("Content-Disposition", "attachment; filename=\"sayso." + ending(form) + "\"");
        if (!context.req().getMethod().equals(HandlerType.HEAD.name())) {
            write(Sending.open(context), form, new Choices(text, vague.or(VaguePolicy.ACLED)), filter, ids);
        }
    }

    private void write(OutputStream out, ExportForm form, Choices choices, Filter filter, Set<String> ids)
            throws IOException, ReportException {
        try (Exporter exporter = Exports.to(out, form, choices)) {
            if (ids.isEmpty()) {
                ledger.forEach(kept -> write(kept, filter, exporter));
            }
            for (String id : ids) {
                write(ledger.report(id), filter, exporter);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write(KeptReport kept, Filter filter, Exporter exporter) {
        if (filter.lets(kept)) {
            try {
                exporter.write(kept, ledger.links(kept));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String type(ExportForm form) {
        return switch (form) {
            case CSV, UCDP, ACLED -> "text/csv; charset=utf-8";
            case JSON_LINES -> "application/jsonl; charset=utf-8";
            case JSON_LD -> "application/ld+json; charset=utf-8";
            case XMI -> "application/zip";
        };
    }

    private static String ending(ExportForm form) {
        return switch (form) {
            case CSV, UCDP, ACLED -> "csv";
            case JSON_LINES -> "jsonl";
            case JSON_LD -> "jsonld";
            case XMI -> "zip";
        };
    }
}
