package sayso.date;

import java.util.List;
import java.util.stream.Stream;

/// The rules of dates, the more exact before the vaguer ones.
final class DateRules {
    /// Dates of the calendar on their own.
    private static final List<Rule> CALENDAR = List.of(
            new ExplicitDateRule(),
            new NumericDateRule(),
            new MonthRule(),
            new WeekdayRule(),
            new SeasonRule(),
            new QuarterRule(),
            new YearRule(),
            new DecadeRule(),
            new HolidayRule(),
            new RelativeUnitRule(),
            new DeicticRule(),
            new OrdinalWeekRule(),
            new BusinessQuarterRule(),
            new SamePeriodRule(),
            new WholeYearRule(),
            new NarrativeRule());

    /// Dates that can be cut down to a part: early, late, the end of.
    private static final List<Rule> PARTS =
            Stream.concat(CALENDAR.stream(), Stream.of(new EdgeRule(CALENDAR))).toList();

    /// All of them.
    static final List<Rule> ALL = Stream.concat(
                    PARTS.stream(),
                    Stream.of(
                            new PartOfDayRule(PARTS),
                            new ClockRule(PARTS),
                            new AgoRule(),
                            new LaterRule(PARTS),
                            new DayAfterRule(PARTS),
                            new ReferenceRule(),
                            new PointingAdjectiveRule(),
                            new SpanRule(),
                            new SetRule(),
                            new DurationRule()))
            .toList();

    private DateRules() {}
}
