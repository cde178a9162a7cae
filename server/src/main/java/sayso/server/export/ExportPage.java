package sayso.server.export;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import sayso.ledger.Ledger;
import sayso.ledger.export.Choices;
import sayso.ledger.export.ExportForm;
import sayso.ledger.export.Exporter;
import sayso.ledger.export.Exports;
import sayso.ledger.export.ReportFilter;
import sayso.ledger.export.VaguePolicy;
import sayso.ledger.kept.KeptReport;
import sayso.ledger.kept.Links;
import sayso.reading.Maybe;
import sayso.reading.ReportException;
import sayso.server.web.Access;
import sayso.server.web.Asked;
import sayso.server.web.Filters;
import sayso.server.web.Pages;
import sayso.server.web.Route;
import sayso.server.web.Sending;

/// `/export`: what to take along, and in which form; `/export/file`: that.
public record ExportPage() {
    public static List<Route> routes(Ledger ledger, Pages pages) {
        return List.of(
                Route.get(
                        "/export",
                        Access.READER,
                        context -> pages.show(context, "export.jte", "Export", new ExportPage())),
                Route.get("/export/file", Access.READER, context -> file(context, ledger)));
    }

    public List<FileForm> forms() {
        return Arrays.stream(ExportForm.values()).map(FileForm::of).toList();
    }

    /// All questions are answered before the first byte is sent; from then on reports go out one by one.
    private static void file(Context context, Ledger ledger) throws IOException, ReportException {
        FileForm form = FileForm.of(form(context));
        Choices choices = new Choices(
                withText(context),
                Filters.coded(context, "vague", VaguePolicy.class).or(VaguePolicy.ACLED));
        ReportFilter filter = new ReportFilter(
                Filters.words(context, "publisher"), Filters.day(context, "from"), Filters.day(context, "to"));
        Maybe<KeptReport> one = one(context, ledger);
        context.contentType(form.type()).header("Content-Disposition", "attachment; filename=\"" + form.name() + "\"");
        OutputStream out = Sending.open(context);
        try (Exporter exporter = Exports.to(out, form.form(), choices)) {
            switch (one) {
                case Maybe.Known<KeptReport>(KeptReport kept) -> exporter.write(kept, ledger.links(kept));
                case Maybe.Unknown<KeptReport>() ->
                    ledger.forEach(kept -> {
                        if (filter.lets(kept)) {
                            write(exporter, kept, ledger.links(kept));
                        }
                    });
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static ExportForm form(Context context) {
        return switch (Filters.coded(context, "form", ExportForm.class)) {
            case Maybe.Known<ExportForm>(ExportForm form) -> form;
            case Maybe.Unknown<ExportForm>() ->
                throw Asked.bad("form", "an export has a form", "choose one, as in form=csv");
        };
    }

    /// Who means to leave the words out must not get them for a slip.
    private static boolean withText(Context context) {
        return switch (Filters.words(context, "text").or("yes")) {
            case "yes" -> true;
            case "no" -> false;
            case String other ->
                throw Asked.bad(
                        "text", "“" + other + "” is neither yes nor no", "write text=no to leave the words out");
        };
    }

    private static Maybe<KeptReport> one(Context context, Ledger ledger) throws ReportException {
        return switch (Filters.words(context, "report")) {
            case Maybe.Known<String>(String id) -> Maybe.known(ledger.report(id));
            case Maybe.Unknown<String>() -> Maybe.unknown();
        };
    }

    private static void write(Exporter exporter, KeptReport kept, Links links) {
        try {
            exporter.write(kept, links);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
