package sayso.cli;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import sayso.ledger.export.ExportForm;
import sayso.ledger.export.VaguePolicy;
import sayso.ledger.kept.Address;
import sayso.reading.Coded;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.Stance;
import sayso.reading.Status;
import sayso.server.Settings;
import sayso.server.account.Role;

/// What the values of options want to look like. Each refusal completes the sentence "--published wants …".
final class Wants {
    private Wants() {}

    static final class Day implements ITypeConverter<Maybe<LocalDate>> {
        /// Before it there were hardly any news reports.
        private static final int FIRST_YEAR = 1800;

        private static final int LAST_YEAR = 2100;

        @Override
        public Maybe<LocalDate> convert(String value) {
            return Maybe.known(inReach(parsed(value)));
        }

        private static LocalDate parsed(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException(
                        value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                                ? "a day that exists (there is no " + value + ")"
                                : "a day such as 2025-08-30");
            }
        }

        private static LocalDate inReach(LocalDate day) {
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                throw new TypeConversionException(
                        "a year from " + FIRST_YEAR + " to " + LAST_YEAR + " (is it a slip of the finger?)");
            }
            return day;
        }
    }

    static final class Words implements ITypeConverter<Maybe<String>> {
        @Override
        public Maybe<String> convert(String value) {
            if (value.isBlank()) {
                throw new TypeConversionException("a name");
            }
            return Maybe.known(value.strip());
        }
    }

    static final class Port implements ITypeConverter<Integer> {
        private static final int LAST = 65_535;

        @Override
        public Integer convert(String value) {
            if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > LAST) {
                throw new TypeConversionException("a number from 0 to " + LAST);
            }
            return Integer.valueOf(value);
        }
    }

    static final class Bind implements ITypeConverter<InetAddress> {
        @Override
        public InetAddress convert(String value) {
            if (value.isBlank()) {
                throw new TypeConversionException("an address of this machine such as 127.0.0.1 or 0.0.0.0");
            }
            try {
                return InetAddress.getByName(value);
            } catch (UnknownHostException _) {
                throw new TypeConversionException("an address of this machine such as 127.0.0.1 or 0.0.0.0");
            }
        }
    }

    static final class LedgerAddress implements ITypeConverter<Maybe<Address>> {
        @Override
        public Maybe<Address> convert(String value) {
            if (value.isBlank() || (value.startsWith("jdbc:") && !value.startsWith("jdbc:postgresql:"))) {
                throw new TypeConversionException("a file, or a database such as jdbc:postgresql://localhost/sayso");
            }
            try {
                return Maybe.known(Address.parse(value));
            } catch (InvalidPathException e) {
                throw new TypeConversionException("a file, and no file can have this name: " + e.getReason());
            }
        }
    }

    static final class FileName implements ITypeConverter<Maybe<String>> {
        @Override
        public Maybe<String> convert(String value) {
            if (value.isEmpty()) {
                throw new TypeConversionException("the name of a file");
            }
            return Maybe.known(value);
        }
    }

    static final class Folder implements ITypeConverter<Maybe<Path>> {
        @Override
        public Maybe<Path> convert(String value) {
            if (value.isBlank()) {
                throw new TypeConversionException("a folder");
            }
            try {
                return Maybe.known(Path.of(value));
            } catch (InvalidPathException e) {
                throw new TypeConversionException("a folder, and none can have this name: " + e.getReason());
            }
        }
    }

    static final class RoleCode implements ITypeConverter<Role> {
        @Override
        public Role convert(String value) {
            return switch (Role.parse(value.toLowerCase(Locale.ROOT))) {
                case Maybe.Known<Role>(Role role) -> role;
                case Maybe.Unknown<Role>() -> throw new TypeConversionException("reader, editor or admin");
            };
        }
    }

    static final class Days implements ITypeConverter<Maybe<Duration>> {
        private static final int MOST = 3_660;

        @Override
        public Maybe<Duration> convert(String value) {
            if (value.matches("[1-9][0-9]{0,3}") && Integer.parseInt(value) <= MOST) {
                return Maybe.known(Duration.ofDays(Integer.parseInt(value)));
            }
            throw new TypeConversionException("a number of days from 1 to " + MOST);
        }
    }

    static final class PublicUrl implements ITypeConverter<Maybe<URI>> {
        @Override
        public Maybe<URI> convert(String value) {
            try {
                URI url = new URI(value);
                if (Settings.isBare(url)) {
                    return Maybe.known(url);
                }
            } catch (URISyntaxException e) {
                // said below
            }
            throw new TypeConversionException("an address such as https://sayso.example.org, with nothing behind it");
        }
    }

    static final class Encoding implements ITypeConverter<Maybe<Charset>> {
        @Override
        public Maybe<Charset> convert(String value) {
            try {
                return Maybe.known(Charset.forName(value));
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                throw new TypeConversionException("a charset such as utf-8 or windows-1252");
            }
        }
    }

    static final class Layout implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "text" -> Format.TEXT;
                case "json" -> Format.JSON;
                case "html" -> Format.HTML;
                default -> throw new TypeConversionException("text, json or html");
            };
        }
    }

    static final class Export implements ITypeConverter<ExportForm> {
        @Override
        public ExportForm convert(String value) {
            return coded(ExportForm.class, value, "csv, ucdp, acled, jsonl, jsonld or xmi");
        }
    }

    static final class Vague implements ITypeConverter<Maybe<VaguePolicy>> {
        @Override
        public Maybe<VaguePolicy> convert(String value) {
            return Maybe.known(coded(VaguePolicy.class, value, "acled, airwars or none"));
        }
    }

    private static <E extends Enum<E> & Coded> E coded(Class<E> type, String value, String wanted) {
        try {
            return Coded.of(type, value.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(wanted);
        }
    }

    static final class Confidence implements ITypeConverter<Double> {
        @Override
        public Double convert(String value) {
            if (value.matches("0(\\.[0-9]{1,9})?|1(\\.0{1,9})?|\\.[0-9]{1,9}")) {
                return Double.valueOf(value);
            }
            throw new TypeConversionException("a number from 0 to 1 such as 0.6");
        }
    }

    static final class AnswerForm implements ITypeConverter<Answers.Form> {
        @Override
        public Answers.Form convert(String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "table" -> Answers.Form.TABLE;
                case "jsonl" -> Answers.Form.JSONL;
                case "csv" -> Answers.Form.CSV;
                default -> throw new TypeConversionException("table, jsonl or csv");
            };
        }
    }

    static final class SourceKind implements ITypeConverter<Maybe<Kind>> {
        @Override
        public Maybe<Kind> convert(String value) {
            return Maybe.known(coded(Kind.class, value));
        }
    }

    static final class MeasureCode implements ITypeConverter<Maybe<Measure>> {
        @Override
        public Maybe<Measure> convert(String value) {
            return Maybe.known(coded(Measure.class, value));
        }
    }

    static final class StanceCode implements ITypeConverter<Maybe<Stance>> {
        @Override
        public Maybe<Stance> convert(String value) {
            return Maybe.known(coded(Stance.class, value));
        }
    }

    static final class StatusCode implements ITypeConverter<Maybe<Status>> {
        @Override
        public Maybe<Status> convert(String value) {
            return Maybe.known(coded(Status.class, value));
        }
    }

    private static <E extends Enum<E> & Coded> E coded(Class<E> type, String value) {
        try {
            return Coded.of(type, value.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("one of "
                    + Arrays.stream(type.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", ")));
        }
    }

    static final class Limit implements ITypeConverter<Integer> {
        private static final int MOST = 10_000;

        @Override
        public Integer convert(String value) {
            if (value.matches("[1-9][0-9]{0,4}") && Integer.parseInt(value) <= MOST) {
                return Integer.valueOf(value);
            }
            throw new TypeConversionException("a number from 1 to " + MOST);
        }
    }

    static final class Place implements ITypeConverter<Long> {
        @Override
        public Long convert(String value) {
            if (value.matches("[0-9]{1,18}")) {
                return Long.valueOf(value);
            }
            throw new TypeConversionException("the place that an answer tells, a whole number");
        }
    }

    static final class Workers implements ITypeConverter<Integer> {
        private static final int MOST = 64;

        @Override
        public Integer convert(String value) {
            if (value.matches("[1-9][0-9]?") && Integer.parseInt(value) <= MOST) {
                return Integer.valueOf(value);
            }
            throw new TypeConversionException("a number from 1 to " + MOST);
        }
    }

    static final class Width implements ITypeConverter<Maybe<Integer>> {
        @Override
        public Maybe<Integer> convert(String value) {
            if (value.matches("[1-9][0-9]{0,4}") && Integer.parseInt(value) >= Terminal.NARROWEST) {
                return Maybe.known(Integer.valueOf(value));
            }
            throw new TypeConversionException("a number of columns from " + Terminal.NARROWEST + " to 99999");
        }
    }
}
