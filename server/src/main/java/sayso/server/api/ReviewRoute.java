package sayso.server.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sayso.json.Json;
import sayso.ledger.Ledger;
import sayso.ledger.kept.Doubt;
import sayso.ledger.kept.KeptReport;
import sayso.ledger.kept.LedgerCode;
import sayso.ledger.kept.ReportLine;
import sayso.reading.Maybe;
import sayso.reading.Reading;
import sayso.reading.ReportException;

/// `GET /api/v1/review`: what nobody has looked at yet, the least certain first. It is accepted, rejected and
/// corrected where its report is.
final class ReviewRoute {
    /// The confidence as Java writes it, whether it is a figure, and its key.
    private static final Pattern PLACE =
            Pattern.compile("([0-9](?:\\.[0-9]{1,20})?(?:E-[0-9]{1,2})?)-([af])-([0-9]{1,18})");

    private final Ledger ledger;

    ReviewRoute(Ledger ledger) {
        this.ledger = ledger;
    }

    void list(Context context) throws ReportException {
        Cursor cursor = Cursor.of(context, "review", PLACE);
        List<Doubt> found = ledger.doubts(place(cursor), cursor.wanted());
        List<Doubt> shown = found.subList(0, Math.min(cursor.limit(), found.size()));
        Maybe<String> next = found.size() > shown.size()
                ? Maybe.known(written(shown.getLast().place()))
                : Maybe.unknown();
        Map<String, KeptReport> reports = new HashMap<>();
        List<Json> items = new ArrayList<>();
        for (Doubt doubt : shown) {
            for (KeptReport kept : report(doubt.report(), reports).toList()) {
                items.addAll(item(doubt, kept).toList());
            }
        }
        cursor.send(context, items, next, item -> item);
    }

    /// Nothing, if it was deleted meanwhile.
    private Maybe<KeptReport> report(String id, Map<String, KeptReport> known) throws ReportException {
        try {
            KeptReport kept = known.containsKey(id) ? known.get(id) : ledger.report(id);
            known.put(id, kept);
            return Maybe.known(kept);
        } catch (ReportException e) {
            if (e.problem().code().equals(LedgerCode.NO_REPORT.code())) {
                return Maybe.unknown();
            }
            throw e;
        }
    }

    /// Nothing, if it was rejected meanwhile.
    private static Maybe<Json> item(Doubt doubt, KeptReport kept) {
        Reading reading = kept.reading();
        return Items.target(reading, doubt.item().toString())
                .map(target -> new Fields()
                        .with("report", Shapes.line(line(kept)))
                        .with("version", kept.version())
                        .with("item", doubt.item().toString())
                        .with("confidence", doubt.confidence())
                        .withTexts(
                                "words",
                                target.words().stream()
                                        .map(each -> each.words())
                                        .toList())
                        .json());
    }

    private static ReportLine line(KeptReport kept) {
        var masthead = kept.reading().report().masthead();
        return new ReportLine(
                kept.id(),
                masthead.title(),
                masthead.publisher(),
                masthead.dateline().known());
    }

    private static Doubt.Place place(Cursor cursor) {
        Matcher place = PLACE.matcher(cursor.place());
        return place.matches()
                ? new Doubt.Place(
                        Double.parseDouble(place.group(1)), place.group(2).equals("f"), Long.parseLong(place.group(3)))
                : Doubt.Place.first();
    }

    private static String written(Doubt.Place place) {
        return String.format(Locale.ROOT, "%s-%s-%d", place.confidence(), place.figure() ? "f" : "a", place.key());
    }
}
