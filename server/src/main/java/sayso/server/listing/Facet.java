package sayso.server.listing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import sayso.ledger.kept.Facets;
import sayso.server.web.Link;

/// One way to narrow an answer, as links.
///
/// @param name of the parameter
public record Facet(String title, String name, List<Choice> choices) {
    private static final int MOST = 12;

    public Facet {
        choices = List.copyOf(choices);
    }

    /// One value, with how many answers have it.
    ///
    /// @param chosen whether the answer is narrowed to it already; then the link takes that back
    public record Choice(String label, int answers, boolean chosen, String href) {}

    /// @param asked the value that the question names; "" without one
    static <T> Facet of(
            String title,
            String name,
            List<Facets.Tally<T>> tallies,
            Function<T, String> code,
            String asked,
            Link here) {
        Stream<Choice> found = tallies.stream().limit(MOST).map(tally -> {
            String value = code.apply(tally.value());
            return value.equals(asked)
                    ? new Choice(
                            value, tally.answers(), true, here.without(name).toString())
                    : new Choice(
                            value,
                            tally.answers(),
                            false,
                            here.with(name, value).toString());
        });
        return new Facet(title, name, found.toList());
    }
}
