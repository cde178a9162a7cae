package sayso.reading;

/// What a figure counts.
///
/// @param population who was counted ("North Korean troops")
/// @param asOf the date that the count is of
public record Counted(Measure measure, Maybe<String> population, Maybe<String> place, Maybe<Timex> asOf) {
    /// @throws IllegalArgumentException if population or place are known and blank
    public Counted {
        Checks.notBlank("population", population);
        Checks.notBlank("place", place);
    }
}
