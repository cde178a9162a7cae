package sayso.ingest;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import sayso.ingest.web.Fetched;
import sayso.ingest.web.Polite;
import sayso.ingest.web.Web;
import sayso.ingest.web.WebOptions;
import sayso.reading.Maybe;

/// The front door: named files, folders, archives, addresses and `-` become reports. A bad input becomes a
/// [Intake.Refused], never an
/// exception, and never ends the run.
///
/// ```java
/// Intakes.with(IntakeOptions.none()).of(List.of("report.html", "wire/", "-"), System.in).forEach(…)
/// ```
public final class Intakes {
    /// A host is asked for one page a second, however long a list is.
    private static final int SECONDS_BETWEEN_PAGES = 1;

    private final IntakeOptions options;

    private final Web web;
    private final Polite polite;

    private Intakes(IntakeOptions options, WebOptions web) {
        this.options = options;
        this.web = new Web(web);
        this.polite = new Polite(this.web, SECONDS_BETWEEN_PAGES);
    }

    /// Pages on the web are fetched from public addresses alone.
    public static Intakes with(IntakeOptions options) {
        return new Intakes(options, WebOptions.usual());
    }

    /// Pages on the web are fetched as `web` says.
    public static Intakes with(IntakeOptions options, WebOptions web) {
        return new Intakes(options, web);
    }

    /// The reports of `names` in the order given, each read when the stream reaches it. A folder gives the reports
    /// below it by name; a file named outright is taken whatever its name; `-` is `standardInput`, which
    /// stays open.
    public Stream<Intake> of(List<String> names, InputStream standardInput) {
        return taken(new Inputs(names, options.maxBytes()), standardInput);
    }

    /// The pages of WARC and WACZ archives, whatever the names of the files.
    public Stream<Intake> ofArchives(List<String> names) {
        return taken(Inputs.archives(names, options.maxBytes()), InputStream.nullInputStream());
    }

    /// The reports that feeds and sitemaps list, in their order: files or addresses of RSS, Atom, JSON Feed,
    /// sitemaps.
    /// Each page is fetched when the stream reaches it, as its host asks of robots.
    public Stream<Intake> ofLists(List<String> lists) {
        return taken(new FeedInputs(lists, web, options.maxBytes()), InputStream.nullInputStream());
    }

    private Stream<Intake> taken(Iterator<Input> all, InputStream standardInput) {
        // no flatMap: asked for an iterator, it would hold all reports of a folder at once
        Spliterator<Input> inputs = Spliterators.spliteratorUnknownSize(all, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(inputs, false).map(input -> take(input, standardInput));
    }

    /// One report out of `bytes`, as if they were read from a file called `location`.
    public Intake of(String location, byte[] bytes) {
        return new Taking(options).take(location, bytes);
    }

    private Intake take(Input input, InputStream standardInput) {
        return switch (input) {
            case Input.FileInput file -> take(file.location(), Bytes.of(file, options.maxBytes()));
            case Input.StandardInput(String location) ->
                take(location, Bytes.of(location, standardInput, options.maxBytes()));
            case Input.Address(String location) -> take(location, web.get(location));
            case Input.Listed(String location) -> listed(location);
            case Input.Page page -> new Taking(options).page(page.location(), page.url(), page.isHtml(), page.bytes());
            case Input.Unusable(Intake.Refused refused) -> refused;
        };
    }

    private Intake take(String location, Bytes bytes) {
        return switch (bytes) {
            case Bytes.Read read -> of(location, read.bytes());
            case Bytes.Unreadable(Intake.Refused refused) -> refused;
        };
    }

    private Intake listed(String location) {
        try {
            return take(location, polite.get(location));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return IngestCode.WEB_TIME.refuse(location, "reading was broken off", "read the list again");
        }
    }

    private Intake take(String location, Fetched fetched) {
        return switch (fetched) {
            case Fetched.Body body -> {
                boolean text = body.type().isKnownAnd(type -> type.startsWith("text/plain"));
                yield new Taking(options)
                        .page(location, Maybe.known(body.address().toString()), !text, body.bytes());
            }
            case Fetched.Failed failed -> WebProblems.refuse(location, failed);
        };
    }
}
