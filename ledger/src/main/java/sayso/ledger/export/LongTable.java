package sayso.ledger.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import sayso.ledger.kept.KeptReport;
import sayso.ledger.kept.Links;
import sayso.reading.Basis;
import sayso.reading.Figure;
import sayso.reading.Finding;
import sayso.reading.ItemId;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.Source;
import sayso.reading.SourceId;
import sayso.reading.Statement;
import sayso.text.Span;

/// The long table: one row a statement, then one row a figure.
final class LongTable implements Exporter {
    static final List<String> COLUMNS = List.of(
            "report_id",
            "title",
            "publisher",
            "agency",
            "url",
            "published",
            "item_id",
            "row",
            "source_name",
            "source_kind",
            "source_entry",
            "via",
            "stance",
            "form",
            "said",
            "words",
            "low",
            "high",
            "bound",
            "measure",
            "population",
            "place",
            "as_of",
            "verification",
            "confidence",
            "rule",
            "start",
            "end",
            "copy_group",
            "is_origin",
            "story",
            "corrected");

    private final Csv csv;
    private final boolean text;

    LongTable(Csv csv, Choices choices) throws IOException {
        this.csv = csv;
        this.text = choices.text();
        csv.header(
                COLUMNS.stream().filter(name -> text || !name.equals("words")).toList());
    }

    @Override
    public void write(KeptReport kept, Links links) throws IOException {
        Naming naming = new Naming(kept.reading());
        for (Statement statement : kept.reading().statements()) {
            csv.row(statement(statement, kept, links, naming));
        }
        for (Figure figure : kept.reading().figures()) {
            csv.row(figure(figure, kept, links, naming));
        }
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }

    private List<Cell> statement(Statement statement, KeptReport kept, Links links, Naming naming) {
        List<Cell> cells = report(kept);
        cells.add(Cell.of(statement.id().toString()));
        cells.add(Cell.of("statement"));
        basis(statement.basis(), links, naming, cells);
        cells.add(Cell.of(statement.stance()));
        cells.add(Cell.of(statement.form()));
        cells.add(Cell.words(statement.said()));
        words(naming.words(statement), cells);
        cells.addAll(List.of(
                Cell.empty(), Cell.empty(), Cell.empty(), Cell.empty(), Cell.empty(), Cell.empty(), Cell.empty()));
        found(statement.id(), statement.finding(), statement.wording().extent(), naming, cells);
        linked(kept, links, cells);
        cells.add(yes(!kept.machine().statements().contains(statement)));
        return cells;
    }

    private List<Cell> figure(Figure figure, KeptReport kept, Links links, Naming naming) {
        List<Cell> cells = report(kept);
        cells.add(Cell.of(figure.id().toString()));
        cells.add(Cell.of(figure.statement().isKnown() || !figure.basis().who().isEmpty() ? "figure" : "own-figure"));
        basis(figure.basis(), links, naming, cells);
        Maybe<Statement> carrier = naming.carrier(figure);
        cells.add(Cell.words(carrier.map(each -> each.stance().code())));
        cells.add(Cell.words(carrier.map(each -> each.form().code())));
        cells.add(carrier instanceof Maybe.Known<Statement>(Statement known) ? Cell.words(known.said()) : Cell.empty());
        words(figure.span().of(naming.text()), cells);
        cells.add(Cell.number(figure.count().low()));
        cells.add(Cell.number(figure.count().high()));
        cells.add(Cell.of(figure.count().bound()));
        cells.add(Cell.of(figure.counted().measure()));
        cells.add(Cell.words(figure.counted().population()));
        cells.add(Cell.words(figure.counted().place()));
        cells.add(Cell.words(figure.counted().asOf()));
        found(figure.id(), figure.finding(), figure.span(), naming, cells);
        linked(kept, links, cells);
        cells.add(yes(!kept.machine().figures().contains(figure)));
        return cells;
    }

    private static Cell yes(boolean is) {
        return Cell.of(is ? "yes" : "no");
    }

    private static List<Cell> report(KeptReport kept) {
        Masthead masthead = kept.reading().report().masthead();
        return new ArrayList<>(List.of(
                Cell.of(kept.id()),
                Cell.words(masthead.title()),
                Cell.words(masthead.publisher()),
                Cell.words(masthead.agency()),
                Cell.words(masthead.url()),
                Cell.words(masthead.dateline().known())));
    }

    private static void basis(Basis basis, Links links, Naming naming, List<Cell> cells) {
        cells.add(Cell.all(naming.sources(basis.who(), Source::name)));
        cells.add(Cell.all(naming.sources(basis.who(), source -> source.kind().code())));
        cells.add(Cell.all(entries(basis.who(), links)));
        cells.add(Cell.all(naming.sources(basis.via(), Source::name)));
    }

    private static List<String> entries(List<SourceId> sources, Links links) {
        return sources.stream()
                .filter(links.entries()::containsKey)
                .map(links.entries()::get)
                .toList();
    }

    private void words(String words, List<Cell> cells) {
        if (text) {
            cells.add(Cell.of(words));
        }
    }

    private static void found(ItemId item, Finding finding, Span span, Naming naming, List<Cell> cells) {
        cells.add(Cell.all(naming.statuses(item)));
        cells.add(Cell.of(finding.confidence()));
        cells.add(Cell.words(finding.rule()));
        cells.add(Cell.of(span.start()));
        cells.add(Cell.of(span.end()));
    }

    private static void linked(KeptReport kept, Links links, List<Cell> cells) {
        cells.add(Cell.words(links.copyGroup()));
        cells.add(Cell.words(links.origin().map(origin -> origin.equals(kept.id()) ? "yes" : "no")));
        cells.add(Cell.words(links.story()));
    }
}
