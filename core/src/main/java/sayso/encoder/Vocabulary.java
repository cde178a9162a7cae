package sayso.encoder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The word pieces the encoder knows, numbered in the order of its vocabulary file.
public final class Vocabulary {
    private final List<String> pieces;
    private final Map<String, Integer> numbers;
    private final int start;
    private final int separator;
    private final int unknown;

    /// @param pieces one piece a line, continuations marked by `##`
    /// @throws IllegalArgumentException if `[CLS]`, `[SEP]` or `[UNK]` is missing
    public Vocabulary(List<String> pieces) {
        this.pieces = List.copyOf(pieces);
        this.numbers = HashMap.newHashMap(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            numbers.put(pieces.get(i), i);
        }
        this.start = required("[CLS]");
        this.separator = required("[SEP]");
        this.unknown = required("[UNK]");
    }

    private int required(String piece) {
        Integer number = numbers.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("The vocabulary of " + numbers.size() + " pieces lacks " + piece);
        }
        return number;
    }

    /// All pieces in order.
    public List<String> pieces() {
        return pieces;
    }

    /// The number of `piece`, or -1 where it is none.
    int number(String piece) {
        return numbers.getOrDefault(piece, -1);
    }

    int start() {
        return start;
    }

    int separator() {
        return separator;
    }

    int unknown() {
        return unknown;
    }
}
