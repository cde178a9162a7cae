package sayso.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import sayso.ledger.correction.Change;
import sayso.reading.Bound;
import sayso.reading.Coded;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.Stance;
import sayso.reading.Timex;
import sayso.text.Span;

/// What the values of a correction want to look like. Each refusal completes the sentence "--kind wants …".
final class CorrectionWants {
    private CorrectionWants() {}

    static final class OfKind implements ITypeConverter<Maybe<Kind>> {
        @Override
        public Maybe<Kind> convert(String value) {
            return coded(Kind.values(), value);
        }
    }

    static final class OfBound implements ITypeConverter<Maybe<Bound>> {
        @Override
        public Maybe<Bound> convert(String value) {
            return coded(Bound.values(), value);
        }
    }

    static final class OfMeasure implements ITypeConverter<Maybe<Measure>> {
        @Override
        public Maybe<Measure> convert(String value) {
            return coded(Measure.values(), value);
        }
    }

    static final class OfStance implements ITypeConverter<Maybe<Stance>> {
        @Override
        public Maybe<Stance> convert(String value) {
            return coded(Stance.values(), value);
        }
    }

    static final class ChangeKind implements ITypeConverter<Maybe<String>> {
        @Override
        public Maybe<String> convert(String value) {
            if (Change.KINDS.contains(value)) {
                return Maybe.known(value);
            }
            throw new TypeConversionException("one of " + String.join(", ", Change.KINDS));
        }
    }

    static final class Whole implements ITypeConverter<Maybe<Long>> {
        @Override
        public Maybe<Long> convert(String value) {
            if (value.matches("[0-9]{1,3}(,[0-9]{3}){0,4}|[0-9]{1,15}")) {
                return Maybe.known(Long.valueOf(value.replace(",", "")));
            }
            throw new TypeConversionException("a whole number such as 600");
        }
    }

    /// Words, or "" where nothing is known.
    static final class AnyWords implements ITypeConverter<Maybe<String>> {
        @Override
        public Maybe<String> convert(String value) {
            return Maybe.known(value.strip());
        }
    }

    /// A value of TIMEX3, or "" where nothing is known.
    static final class Date implements ITypeConverter<Maybe<String>> {
        @Override
        public Maybe<String> convert(String value) {
            if (value.isEmpty() || Timex.isValue(value)) {
                return Maybe.known(value);
            }
            throw new TypeConversionException("a date such as 2025-08-30, 2025-08 or 2025-W35, or “” for none");
        }
    }

    static final class Place implements ITypeConverter<Maybe<Span>> {
        @Override
        public Maybe<Span> convert(String value) {
            String[] ends = value.split("-", -1);
            if (value.matches("[0-9]{1,9}-[0-9]{1,9}") && Integer.parseInt(ends[0]) < Integer.parseInt(ends[1])) {
                return Maybe.known(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
            }
            throw new TypeConversionException("two offsets such as 120-145");
        }
    }

    private static <E extends Coded> Maybe<E> coded(E[] all, String value) {
        for (E each : all) {
            if (each.code().equalsIgnoreCase(value)) {
                return Maybe.known(each);
            }
        }
        List<String> codes = Arrays.stream(all).map(Coded::code).toList();
        throw new TypeConversionException("one of " + codes.stream().collect(Collectors.joining(", ")));
    }
}
