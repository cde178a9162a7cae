package sayso.ledger.export;

import java.math.BigDecimal;
import java.util.List;
import sayso.reading.Coded;
import sayso.reading.Maybe;

/// One cell of a table. Numbers stay numbers for whoever opens it; words never become formulas.
sealed interface Cell {
    record Words(String words) implements Cell {}

    record Numeral(BigDecimal number) implements Cell {}

    record Empty() implements Cell {}

    static Cell empty() {
        return new Empty();
    }

    static Cell of(String words) {
        return words.isEmpty() ? empty() : new Words(words);
    }

    static Cell of(long number) {
        return new Numeral(BigDecimal.valueOf(number));
    }

    /// A number from 0 to 1, with three decimals as the contract writes it.
    static Cell of(double share) {
        return new Numeral(BigDecimal.valueOf(Math.round(share * 1000) / 1000.0));
    }

    static Cell of(Coded word) {
        return new Words(word.code());
    }

    static Cell number(Maybe<Long> number) {
        return number instanceof Maybe.Known<Long>(Long known) ? of(known) : empty();
    }

    static Cell words(Maybe<?> words) {
        return words instanceof Maybe.Known<?>(Object known) ? of(known.toString()) : empty();
    }

    static Cell all(List<String> words) {
        return of(String.join("; ", words));
    }
}
