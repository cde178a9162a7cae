/// Finds expressions of date, time, duration and recurrence and gives them their TIMEX3 value.
/// - May use: `sayso.text`, `sayso.reading`.
/// - Never: reads files, prints, asks the clock.
@org.jspecify.annotations.NullMarked
package sayso.date;
