package sayso.ledger.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import sayso.json.Json;
import sayso.json.JsonException;
import sayso.ledger.kept.KeptReport;
import sayso.ledger.kept.Links;
import sayso.reading.Masthead;
import sayso.reading.Maybe;

/// Linked data as JSON-LD 1.1, one document a line with its context in it, so that whoever reads it needs no network.
/// Reports, statements and figures in the words of schema.org, places in the text as Web Annotations, whose word
/// something is and who passed it on in PROV-O.
final class LinkedData implements Exporter {
    private static final Json CONTEXT = context();

    private final Writer out;
    private final boolean text;

    LinkedData(OutputStream stream, Choices choices) {
        this.out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        this.text = choices.text();
    }

    @Override
    public void write(KeptReport kept, Links links) throws IOException {
        String article = iri(kept.id());
        List<Json> graph = new ArrayList<>();
        graph.add(article(kept, links, article));
        graph.addAll(new LinkedItems(kept.reading(), links, article, text).nodes());
        Json document =
                new Node().with("@context", CONTEXT).nodes("@graph", graph).json();
        out.append(document.write()).append('\n');
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private static String iri(String id) {
        return "urn:sayso:report:" + id;
    }

    private Json article(KeptReport kept, Links links, String article) {
        Masthead masthead = kept.reading().report().masthead();
        Maybe<String> body = text ? Maybe.known(kept.reading().report().text()) : Maybe.<String>unknown();
        return Node.of(article, "schema:NewsArticle", "prov:Entity")
                .with("schema:identifier", kept.id())
                .with("schema:headline", masthead.title())
                .with("schema:url", masthead.url())
                .with("schema:datePublished", masthead.dateline().known())
                .with("schema:inLanguage", masthead.language())
                .nodes("schema:publisher", named(article + "#publisher", masthead.publisher()))
                .nodes("schema:sourceOrganization", named(article + "#agency", masthead.agency()))
                .nodes(
                        "schema:author",
                        masthead.byline().stream()
                                .map(name -> Node.ofType("schema:Person")
                                        .with("schema:name", name)
                                        .json())
                                .toList())
                .with("schema:articleBody", body)
                .with(
                        "prov:wasDerivedFrom",
                        links.origin().toList().stream()
                                .filter(origin -> !origin.equals(kept.id()))
                                .map(LinkedData::iri)
                                .toList())
                .with("sayso:copyGroup", links.copyGroup())
                .with("sayso:story", links.story())
                .json();
    }

    private static List<Json> named(String id, Maybe<String> name) {
        return name.toList().stream()
                .map(known -> Node.of(id, "schema:Organization", "prov:Agent")
                        .with("schema:name", known)
                        .json())
                .toList();
    }

    private static Json context() {
        try (InputStream in = LinkedData.class.getResourceAsStream("context.json")) {
            if (in == null) {
                throw new IllegalStateException("The context of JSON-LD is missing");
            }
            return Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonException e) {
            throw new IllegalStateException("The context of JSON-LD is no JSON", e);
        }
    }
}
