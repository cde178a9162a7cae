package sayso.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The signs of a block as the rows of `block-weights.tsv` begin.
final class ShownSigns implements Signs {
    private final List<String> rows = new ArrayList<>();

    private ShownSigns() {}

    static List<String> of(Consumer<Signs> shown) {
        ShownSigns signs = new ShownSigns();
        shown.accept(signs);
        return List.copyOf(signs.rows);
    }

    @Override
    public void add(Sign sign, String value) {
        rows.add(sign + "\t" + value);
    }

    @Override
    public void add(Sign sign, String value, String with) {
        rows.add(sign + "\t" + value + "\t" + with);
    }
}
