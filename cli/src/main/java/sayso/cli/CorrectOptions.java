package sayso.cli;

import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Option;
import sayso.reading.Bound;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.Stance;
import sayso.text.Span;

/// What `sayso correct` can change.
final class CorrectOptions {
    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "Whose word it is: S2, or a name; with --kind a new source. Several: name it several times.")
    List<String> sources = List.of();

    @Option(names = "--own-voice", description = "It is the publisher’s own word.")
    boolean ownVoice;

    @Option(
            names = "--via",
            paramLabel = "NAME",
            description = "Who passes it on, the outermost first; “” for nobody. Default: the relays stay.")
    List<String> via = List.of();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = CorrectionWants.OfKind.class,
            description =
                    "What the new source is: person, group, government, military, agency, organisation, news-agency, "
                            + "media, document or unnamed.")
    Maybe<Kind> kind = Maybe.unknown();

    @Option(
            names = "--value",
            paramLabel = "WORDS",
            converter = Wants.Words.class,
            description = "The count in words such as “about 600”; the value of a date such as 2025-08-30.")
    Maybe<String> value = Maybe.unknown();

    @Option(
            names = "--low",
            paramLabel = "NUMBER",
            converter = CorrectionWants.Whole.class,
            description = "The least that the figure can mean.")
    Maybe<Long> low = Maybe.unknown();

    @Option(
            names = "--high",
            paramLabel = "NUMBER",
            converter = CorrectionWants.Whole.class,
            description = "The most that the figure can mean.")
    Maybe<Long> high = Maybe.unknown();

    @Option(
            names = "--bound",
            paramLabel = "BOUND",
            converter = CorrectionWants.OfBound.class,
            description =
                    "exact, about, at-least, more-than, at-most, less-than, nearly, between or vague. Default: what "
                            + "--low and --high say.")
    Maybe<Bound> bound = Maybe.unknown();

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            converter = CorrectionWants.OfMeasure.class,
            description = "killed, wounded, casualties, missing, captured, detained, displaced, deployed or other.")
    Maybe<Measure> measure = Maybe.unknown();

    @Option(
            names = "--population",
            paramLabel = "WORDS",
            converter = CorrectionWants.AnyWords.class,
            description = "Who was counted; “” where that is not known.")
    Maybe<String> population = Maybe.unknown();

    @Option(
            names = "--place",
            paramLabel = "WORDS",
            converter = CorrectionWants.AnyWords.class,
            description = "Where; “” where that is not known.")
    Maybe<String> place = Maybe.unknown();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = CorrectionWants.Date.class,
            description = "The date that the count is of; “” where that is not known.")
    Maybe<String> asOf = Maybe.unknown();

    @Option(
            names = "--said",
            paramLabel = "DATE",
            converter = CorrectionWants.Date.class,
            description = "When the statement was said; “” where that is not known.")
    Maybe<String> said = Maybe.unknown();

    @Option(
            names = "--stance",
            paramLabel = "STANCE",
            converter = CorrectionWants.OfStance.class,
            description = "says, claims, concedes, denies, estimates, pledges, demands, warns, asks, feels or relays.")
    Maybe<Stance> stance = Maybe.unknown();

    @Option(
            names = "--published",
            paramLabel = "DAY",
            converter = Wants.Day.class,
            description = "When the report was published. Dates that were counted from it stay.")
    Maybe<LocalDate> published = Maybe.unknown();

    @Option(names = "--reject", description = "The item is none: take it out.")
    boolean reject;

    @Option(
            names = "--add-statement",
            paramLabel = "WORDS",
            description = "Add a statement of these exact words of the report; several parts: name it several times.")
    List<String> addStatement = List.of();

    @Option(
            names = "--add-figure",
            paramLabel = "WORDS",
            converter = CorrectionWants.AnyWords.class,
            description = "Add a figure of these exact words of the report.")
    Maybe<String> addFigure = Maybe.unknown();

    @Option(
            names = "--at",
            paramLabel = "START-END",
            converter = CorrectionWants.Place.class,
            description = "Where the words to add stand, if they stand there more than once.")
    Maybe<Span> at = Maybe.unknown();
}
