package sayso.ledger.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import sayso.json.Json;
import sayso.ledger.kept.Links;
import sayso.reading.Basis;
import sayso.reading.Figure;
import sayso.reading.Finding;
import sayso.reading.Form;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.reading.Reading;
import sayso.reading.Source;
import sayso.reading.SourceId;
import sayso.reading.Statement;
import sayso.reading.Verification;
import sayso.text.Span;

/// The sources, statements, figures and verifications of one report as nodes of a graph.
final class LinkedItems {
    private final Reading reading;
    private final Naming naming;
    private final Links links;
    private final String article;
    private final boolean text;
    private final Selectors selectors;
    private final List<Json> nodes = new ArrayList<>();

    LinkedItems(Reading reading, Links links, String article, boolean text) {
        this.reading = reading;
        this.naming = new Naming(reading);
        this.links = links;
        this.article = article;
        this.text = text;
        this.selectors = new Selectors(reading.report().text(), article, text);
    }

    List<Json> nodes() {
        reading.sources().forEach(this::source);
        reading.statements().forEach(this::statement);
        reading.figures().forEach(this::figure);
        int number = 0;
        for (Verification verification : reading.verifications()) {
            number++;
            verification(verification, iri("V" + number));
        }
        return nodes;
    }

    private String iri(Object id) {
        return article + "#" + id;
    }

    private void source(Source source) {
        nodes.add(Node.of(iri(source.id()), types(source.kind()))
                .with("schema:name", source.name())
                .with("schema:description", source.description())
                .with("sayso:kind", source.kind().code())
                .with("sayso:entry", links.entries().containsKey(source.id()) ? entry(source.id()) : Maybe.unknown())
                .json());
        if (!source.mentions().isEmpty()) {
            stands(iri(source.id()), source.mentions());
        }
    }

    private Maybe<String> entry(SourceId id) {
        return Maybe.known(links.entries().getOrDefault(id, ""));
    }

    /// A document says nothing by itself: it is what something was taken from.
    private static String[] types(Kind kind) {
        return switch (kind) {
            case PERSON -> new String[] {"schema:Person", "prov:Person"};
            case GROUP, UNNAMED -> new String[] {"prov:Agent"};
            case GOVERNMENT, MILITARY, AGENCY -> new String[] {"schema:GovernmentOrganization", "prov:Organization"};
            case ORGANISATION -> new String[] {"schema:Organization", "prov:Organization"};
            case NEWS_AGENCY, MEDIA -> new String[] {"schema:NewsMediaOrganization", "prov:Organization"};
            case DOCUMENT -> new String[] {"schema:CreativeWork", "prov:Entity"};
        };
    }

    private void statement(Statement statement) {
        boolean quotation = statement.form() == Form.DIRECT;
        String id = iri(statement.id());
        Node node = Node.of(id, quotation ? "schema:Quotation" : "schema:Claim", "prov:Entity")
                .with("schema:isPartOf", article)
                .with("schema:text", text ? Maybe.known(naming.words(statement)) : Maybe.unknown())
                .with("sayso:stance", statement.stance().code())
                .with("sayso:form", statement.form().code())
                .with("sayso:said", statement.said())
                .with("sayso:within", statement.within().map(this::iri))
                .with("sayso:verification", naming.statuses(statement.id()));
        node.with(quotation ? "schema:spokenByCharacter" : "schema:author", agents(statement.basis()));
        attributed(node, id, statement.basis(), statement.finding());
        stands(id, statement.wording().content());
    }

    private void figure(Figure figure) {
        String id = iri(figure.id());
        Node node = Node.of(id, "schema:Observation", "prov:Entity")
                .with("prov:wasDerivedFrom", article)
                .with("schema:variableMeasured", figure.counted().measure().code())
                .number("schema:minValue", figure.count().low())
                .number("schema:maxValue", figure.count().high())
                .with("sayso:bound", figure.count().bound().code())
                .with("sayso:population", figure.counted().population())
                .with("sayso:place", figure.counted().place())
                .with("schema:observationDate", figure.counted().asOf())
                .with("sayso:statement", figure.statement().map(this::iri))
                .with("sayso:partOf", figure.partOf().map(this::iri))
                .with("sayso:verification", naming.statuses(figure.id()));
        attributed(node, id, figure.basis(), figure.finding());
        stands(id, List.of(figure.span()));
    }

    private void verification(Verification verification, String id) {
        nodes.add(Node.of(id, "sayso:Verification")
                .with("sayso:status", verification.status().code())
                .with("sayso:by", verification.by().map(this::iri))
                .with(
                        "sayso:concerns",
                        verification.concerns().stream().map(this::iri).toList())
                .json());
        stands(id, List.of(verification.span()));
    }

    /// Whose word it is, and through whose accounts it came. The account of each relay is an entity of its own,
    /// quoted from the account of the next one, the outermost first.
    private void attributed(Node node, String id, Basis basis, Finding finding) {
        node.with("prov:wasAttributedTo", agents(basis)).with("prov:hadPrimarySource", documents(basis.who()));
        List<String> accounts = new ArrayList<>();
        for (SourceId relay : basis.via()) {
            accounts.add(isDocument(relay) ? iri(relay) : id + "-via-" + relay);
        }
        node.with("prov:wasQuotedFrom", accounts.stream().limit(1).toList());
        node.with(
                "sayso:confidence",
                BigDecimal.valueOf(Math.round(finding.confidence() * 1000), 3).toPlainString());
        nodes.add(node.with("sayso:rule", finding.rule()).json());
        for (int at = 0; at < accounts.size(); at++) {
            nodes.add(Node.of(accounts.get(at), "prov:Entity")
                    .with(
                            "prov:wasAttributedTo",
                            agents(new Basis(List.of(basis.via().get(at)), List.of())))
                    .with(
                            "prov:wasQuotedFrom",
                            accounts.stream().skip(at + 1).limit(1).toList())
                    .json());
        }
    }

    private List<String> agents(Basis basis) {
        return basis.who().stream()
                .filter(who -> !isDocument(who))
                .map(this::iri)
                .toList();
    }

    private List<String> documents(List<SourceId> who) {
        return who.stream().filter(this::isDocument).map(this::iri).toList();
    }

    private boolean isDocument(SourceId source) {
        return reading.source(source).kind() == Kind.DOCUMENT;
    }

    private void stands(String id, List<Span> spans) {
        nodes.add(selectors.annotation(id + "-words", id, spans));
    }
}
