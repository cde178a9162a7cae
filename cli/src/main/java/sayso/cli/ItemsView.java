package sayso.cli;

import java.util.List;
import java.util.stream.Collectors;
import sayso.ledger.kept.KeptReport;
import sayso.reading.Basis;
import sayso.reading.Reading;
import sayso.reading.SourceId;
import sayso.server.phrase.Phrases;
import sayso.server.phrase.Shown;
import sayso.text.Span;

/// All that can be corrected in a report, by the names under which `sayso correct` takes it.
final class ItemsView {
    private static final int COLUMN = 6;

    private final Reading reading;
    private final Page page;

    private ItemsView(Reading reading, Page page) {
        this.reading = reading;
        this.page = page;
    }

    static List<String> lines(KeptReport report, Page page) {
        new ItemsView(report.reading(), page).show();
        return page.lines();
    }

    private void show() {
        page.heading("Sources");
        reading.sources()
                .forEach(each -> line(
                        each.id().toString(),
                        Shown.text(each.name()) + ", " + each.kind().code()));
        page.heading("Statements");
        reading.statements()
                .forEach(each -> line(
                        each.id().toString(),
                        each.wording().content().stream().map(this::quote).collect(Collectors.joining(" … "))
                                + Phrases.DOT
                                + each.stance().code()
                                + Phrases.DOT
                                + word(each.basis())));
        page.heading("Figures");
        reading.figures()
                .forEach(each -> line(
                        each.id().toString(),
                        quote(each.span()) + Phrases.DOT + Phrases.count(each.count(), Shown.text(words(each.span())))
                                + " " + each.counted().measure().code() + Phrases.DOT + word(each.basis())));
        page.heading("Dates");
        for (int place = 0; place < reading.dates().size(); place++) {
            var date = reading.dates().get(place);
            line("D" + (place + 1), quote(date.span()) + Phrases.DOT + date.value());
        }
        page.heading("Verifications");
        for (int place = 0; place < reading.verifications().size(); place++) {
            var verification = reading.verifications().get(place);
            line(
                    "V" + (place + 1),
                    quote(verification.span())
                            + Phrases.DOT
                            + verification.status().code());
        }
    }

    private void line(String id, String words) {
        page.beside(id, page.ink()::strong, COLUMN, words);
    }

    private String word(Basis basis) {
        String who = basis.who().isEmpty() ? "nobody named" : names(basis.who());
        return basis.via().isEmpty() ? who : who + ", through " + names(basis.via());
    }

    private String names(List<SourceId> ids) {
        return Phrases.list(
                ids.stream().map(id -> Shown.text(reading.source(id).name())).toList());
    }

    private String words(Span span) {
        return span.of(reading.report().text());
    }

    private String quote(Span span) {
        return "“" + Shown.text(words(span)) + "”";
    }
}
