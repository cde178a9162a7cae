package sayso.ingest;

import java.io.InputStream;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The front door: named files, folders and `-` become reports. A bad input becomes a [Intake.Refused], never an
/// exception, and never ends the run.
///
/// ```java
/// Intakes.with(IntakeOptions.none()).of(List.of("report.html", "wire/", "-"), System.in).forEach(…)
/// ```
public final class Intakes {
    private final IntakeOptions options;

    private Intakes(IntakeOptions options) {
        this.options = options;
    }

    public static Intakes with(IntakeOptions options) {
        return new Intakes(options);
    }

    /// The reports of `names` in the order given, each read when the stream reaches it. A folder gives the reports
    /// below it by name; a file named outright is taken whatever its name; `-` is `standardInput`, which
    /// stays open.
    public Stream<Intake> of(List<String> names, InputStream standardInput) {
        // no flatMap: asked for an iterator, it would hold all reports of a folder at once
        Spliterator<Input> inputs =
                Spliterators.spliteratorUnknownSize(new Inputs(names), Spliterator.ORDERED | Spliterator.NONNULL);
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
            case Input.Unusable(Intake.Refused refused) -> refused;
        };
    }

    private Intake take(String location, Bytes bytes) {
        return switch (bytes) {
            case Bytes.Read read -> of(location, read.bytes());
            case Bytes.Unreadable(Intake.Refused refused) -> refused;
        };
    }
}
