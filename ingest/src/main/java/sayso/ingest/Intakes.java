package sayso.ingest;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import sayso.ingest.document.DocumentOptions;
import sayso.ingest.document.Documents;
import sayso.ingest.web.Fetched;
import sayso.ingest.web.Polite;
import sayso.ingest.web.Web;
import sayso.ingest.web.WebOptions;
import sayso.reading.Maybe;

/// The front door: named files, folders, archives, addresses and `-` become reports. Close it when all are taken
/// in:
/// documents are read by a process of their own. A bad input becomes a [Intake.Refused], never an exception, and
/// never
/// ends the run.
///
/// ```java
/// Intakes.with(IntakeOptions.none()).of(List.of("report.html", "wire/", "-"), System.in).forEach(…)
/// ```
public final class Intakes implements AutoCloseable {
    /// A host is asked for one page a second, however long a list is.
    private static final int SECONDS_BETWEEN_PAGES = 1;

    private final IntakeOptions options;

    private final Documents documents;
    private final Taking taking;
    private final Web web;
    private final Polite polite;
    private final Remembered remembered;

    private Intakes(IntakeOptions options, Fetching fetching, DocumentOptions documents) {
        this.options = options;
        this.documents = new Documents(documents);
        this.taking = new Taking(options, this.documents);
        this.web = new Web(fetching.web(), fetching.keeper());
        this.polite = new Polite(this.web, SECONDS_BETWEEN_PAGES);
        this.remembered = fetching.remembered();
    }

    /// Pages on the web are fetched from public addresses alone.
    public static Intakes with(IntakeOptions options) {
        return with(options, Fetching.as(WebOptions.usual()));
    }

    /// Pages on the web are fetched as `fetching` says.
    public static Intakes with(IntakeOptions options, Fetching fetching) {
        return with(options, fetching, DocumentOptions.usual());
    }

    /// Pages on the web are fetched as `fetching` says, documents are read as `documents` says.
    public static Intakes with(IntakeOptions options, Fetching fetching, DocumentOptions documents) {
        return new Intakes(options, fetching, documents);
    }

    /// Ends the process that reads documents, if one of them was met.
    @Override
    public void close() {
        documents.close();
    }

    /// The reports of `names` in the order given, each read when the stream reaches it. A folder gives the reports
    /// below it by name; a file named outright is taken whatever its name; `-` is `standardInput`, which
    /// stays open.
    public Stream<Intake> of(List<String> names, InputStream standardInput) {
        return arrivals(names, List.of(), standardInput).stream();
    }

    /// The pages of WARC and WACZ archives, whatever the names of the files.
    public Stream<Intake> ofArchives(List<String> names) {
        return new Arrivals(
                        Inputs.archives(names, options.maxBytes()),
                        new FeedInputs(List.of(), web, remembered, options.maxBytes()),
                        1,
                        input -> take(input, InputStream.nullInputStream()))
                .stream();
    }

    /// The reports that feeds and sitemaps list, in their order: files or addresses of RSS, Atom, JSON Feed,
    /// sitemaps. Each page is fetched when the stream reaches it, as its host asks of robots.
    public Stream<Intake> ofLists(List<String> lists) {
        return arrivals(List.of(), lists, InputStream.nullInputStream()).stream();
    }

    /// The reports of `names`, as [#of] gives them, then those of `lists`, as [#ofLists] does.
    public Arrivals arrivals(List<String> names, List<String> lists, InputStream standardInput) {
        return new Arrivals(
                new Inputs(names, options.maxBytes()),
                new FeedInputs(lists, web, remembered, options.maxBytes()),
                (double) names.size() / Math.max(1, names.size() + lists.size()),
                input -> take(input, standardInput));
    }

    /// One report out of `bytes`, as if they were read from a file called `location`.
    public Intake of(String location, byte[] bytes) {
        return taking.take(location, bytes);
    }

    /// One report out of plain text, which stays as it is: nothing in it is taken for a page.
    ///
    /// @param location how to call it where something is wrong with it
    public Intake ofText(String location, String text) {
        return taking.text(location, text);
    }

    /// Unknown where there is nothing new.
    private Maybe<Intake> take(Input input, InputStream standardInput) {
        return switch (input) {
            case Input.FileInput file -> Maybe.known(take(file.location(), Bytes.of(file, options.maxBytes())));
            case Input.StandardInput(String location) ->
                Maybe.known(take(location, Bytes.of(location, standardInput, options.maxBytes())));
            case Input.Address(String location) -> take(location, web.get(location, remembered.validator(location)));
            case Input.Listed listed -> take(listed);
            case Input.Page page -> Maybe.known(taking.page(page.location(), page.url(), page.isHtml(), page.bytes()));
            case Input.Unusable(Intake.Refused refused) -> Maybe.known(refused);
        };
    }

    private Intake take(String location, Bytes bytes) {
        return switch (bytes) {
            case Bytes.Read read ->
                Packed.isPacked(location, read.bytes())
                        ? Packed.take(location, read.bytes(), taking)
                        : of(location, read.bytes());
            case Bytes.Unreadable(Intake.Refused refused) -> refused;
        };
    }

    private Maybe<Intake> take(Input.Listed listed) {
        try {
            Fetched fetched = polite.get(listed.location(), remembered.validator(listed.location()));
            if (fetched instanceof Fetched.Failed) {
                remembered.readAgain(listed.list());
            }
            return take(listed.location(), fetched);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            remembered.readAgain(listed.list());
            return Maybe.known(
                    IngestCode.WEB_TIME.refuse(listed.location(), "reading was broken off", "read the list again"));
        }
    }

    private Maybe<Intake> take(String location, Fetched fetched) {
        return switch (fetched) {
            case Fetched.Body body -> {
                remembered.page(location, body.validator());
                boolean text = body.type().isKnownAnd(type -> type.startsWith("text/plain"));
                yield Maybe.known(
                        taking.page(location, Maybe.known(body.address().toString()), !text, body.bytes()));
            }
            case Fetched.Unchanged() -> {
                remembered.passOver();
                yield Maybe.unknown();
            }
            case Fetched.Failed failed -> Maybe.known(WebProblems.refuse(location, failed));
        };
    }
}
