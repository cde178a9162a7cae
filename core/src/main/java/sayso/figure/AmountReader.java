package sayso.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sayso.reading.Bound;
import sayso.reading.Count;
import sayso.reading.Maybe;
import sayso.text.WordList;

/// Reads numerals with the words that bound them: "at least 12", "between 10 and 12", "30 or more".
final class AmountReader {
    private static final Set<String> MONEY =
            Set.of("$", "€", "£", "¥", "#", "no.", "page", "article", "chapter", "section");
    private static final Set<String> JOINTS = Set.of("to", "or", "–", "-");
    private static final Set<String> SHARES = Set.of("%", "percent", "pct", "percentage");
    private static final Set<String> MOVED = Set.of(
            "rose",
            "risen",
            "rise",
            "rises",
            "rising",
            "climbed",
            "jumped",
            "grew",
            "grown",
            "increased",
            "fell",
            "dropped",
            "up",
            "down",
            "revised",
            "raised",
            "lowered",
            "went",
            "gone",
            "soared");
    private static final Set<String> AND = Set.of("and");
    private static final Set<String> TO = Set.of("to");

    /// What is written before a number to bound it, by its first word.
    private static final Map<String, List<Bounding>> BOUNDS = WordList.rows(AmountReader.class, "bounds.tsv").stream()
            .map(Bounding::of)
            .collect(Collectors.groupingBy(bounding -> bounding.words().getFirst()));

    private AmountReader() {}

    /// A phrase that bounds the number behind it.
    private record Bounding(Bound bound, String phrase, List<String> words) {
        static Bounding of(List<String> row) {
            Bound bound = Bound.valueOf(row.getFirst().replace('-', '_').toUpperCase(Locale.ROOT));
            return new Bounding(bound, row.get(1), List.of(row.get(1).split(" ", -1)));
        }
    }

    /// All amounts of the line, in order, none inside another.
    static List<Amount> in(Line line) {
        List<Amount> amounts = new ArrayList<>();
        int at = 0;
        while (at < line.size()) {
            Maybe<Amount> amount = at(line, at);
            amount.toList().stream().filter(found -> !isShare(line, found.to())).forEach(amounts::add);
            at = amount.map(Amount::to).or(at + 1);
        }
        return amounts;
    }

    /// "85 %", "85 per cent": a share counts nobody.
    private static boolean isShare(Line line, int at) {
        return line.isOneOf(at, SHARES) || line.reads(at, "per cent");
    }

    /// The amount that starts at `at`, bound and all.
    static Maybe<Amount> at(Line line, int at) {
        if (line.isOneOf(at - 1, MONEY)) {
            return Maybe.unknown();
        }
        return range(line, at)
                .orElse(boundedRange(line, at))
                .orElse(bounded(line, at))
                .orElse(bare(line, at))
                .orElse(many(line, at));
    }

    private static Maybe<Amount> many(Line line, int at) {
        return line.is(at, "many") && !line.is(at - 1, "as") && !line.is(at - 1, "how")
                ? Maybe.known(new Amount(at, at + 1, at, new Count(Bound.VAGUE, Maybe.unknown(), Maybe.unknown())))
                : Maybe.unknown();
    }

    private static Maybe<Amount> bare(Line line, int at) {
        return NumberReader.at(line, at).map(number -> after(line, number));
    }

    private static Amount after(Line line, Numeral number) {
        int to = number.to();
        if (line.reads(to, "or more")) {
            return new Amount(number.from(), to + 2, number.from(), Count.from(Bound.AT_LEAST, number.value()));
        }
        if (line.reads(to, "or so") || line.is(to, "odd") || line.is(to, "-odd")) {
            int end = line.is(to, "or") ? to + 2 : to + 1;
            return new Amount(number.from(), end, number.from(), about(number));
        }
        return new Amount(number.from(), to, number.from(), plain(number));
    }

    private static Count plain(Numeral number) {
        return number.isVague() ? Count.from(Bound.VAGUE, number.value()) : Count.exactly(number.value());
    }

    private static Count about(Numeral number) {
        return number.isVague() ? plain(number) : Count.within(Bound.ABOUT, number.value(), number.value());
    }

    private static Maybe<Amount> bounded(Line line, int at) {
        for (Bounding bounding : BOUNDS.getOrDefault(line.word(at), List.of())) {
            if (line.reads(at, bounding.phrase())) {
                int digits = at + bounding.words().size();
                Maybe<Amount> amount = NumberReader.at(line, digits)
                        .map(number -> new Amount(at, number.to(), digits, count(bounding.bound(), number)));
                if (amount.isKnown()) {
                    return amount;
                }
            }
        }
        return Maybe.unknown();
    }

    /// "some 3,400 to 3,600": the range says more than the word before it.
    private static Maybe<Amount> boundedRange(Line line, int at) {
        for (Bounding bounding : BOUNDS.getOrDefault(line.word(at), List.of())) {
            int digits = at + bounding.words().size();
            if (bounding.bound() == Bound.ABOUT && line.reads(at, bounding.phrase())) {
                Maybe<Amount> range = range(line, digits);
                if (range.isKnown()) {
                    return range.map(found -> new Amount(at, found.to(), found.digits(), found.count()));
                }
            }
        }
        return Maybe.unknown();
    }

    private static Count count(Bound bound, Numeral number) {
        long value = number.value();
        return switch (bound) {
            case AT_LEAST, MORE_THAN -> Count.from(bound, value);
            case AT_MOST, LESS_THAN -> Count.within(bound, 0, value);
            case NEARLY -> Count.upTo(bound, value);
            case ABOUT -> about(number);
            case EXACT, BETWEEN, VAGUE -> plain(number);
        };
    }

    private static Maybe<Amount> range(Line line, int at) {
        // "rose from 95 to 102" tells two counts, one after the other
        if (line.is(at, "between") || (line.is(at, "from") && !line.isOneOf(at - 1, MOVED))) {
            return range(line, at, at + 1, line.is(at, "between") ? AND : TO);
        }
        boolean moved = line.is(at - 1, "from") && line.isOneOf(at - 2, MOVED);
        return moved ? Maybe.unknown() : hyphened(line, at).orElse(range(line, at, at, JOINTS));
    }

    private static Maybe<Amount> range(Line line, int from, int digits, Set<String> joints) {
        Numeral none = new Numeral(digits, digits, 0, true);
        Numeral low = NumberReader.at(line, digits).or(none);
        Numeral high = line.isOneOf(low.to(), joints)
                ? NumberReader.at(line, low.to() + 1).or(none)
                : none;
        return low.isVague() || high.isVague()
                ? Maybe.unknown()
                : between(new Amount(from, high.to(), digits, Count.exactly(0)), low.value(), high.value());
    }

    private static Maybe<Amount> hyphened(Line line, int at) {
        int hyphen = line.word(at).indexOf('-');
        if (hyphen < 1) {
            return Maybe.unknown();
        }
        double low = Digits.value(line.word(at).substring(0, hyphen));
        double high = Digits.value(line.word(at).substring(hyphen + 1));
        boolean whole = low >= 1 && high >= 1 && high < 1e10 && low == Math.rint(low) && high == Math.rint(high);
        return whole ? between(new Amount(at, at + 1, at, Count.exactly(0)), (long) low, (long) high) : Maybe.unknown();
    }

    private static Maybe<Amount> between(Amount place, long low, long high) {
        return low < high
                ? Maybe.known(
                        new Amount(place.from(), place.to(), place.digits(), Count.within(Bound.BETWEEN, low, high)))
                : Maybe.unknown();
    }
}
