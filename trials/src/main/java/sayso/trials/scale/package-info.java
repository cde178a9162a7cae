/// Measures what keeping, linking and asking cost with many readings, which it makes up without reading.
/// - May use: everything `core` and `ledger` export.
/// - Never: runs the reader, is needed by what users run, or by the plain build.
@org.jspecify.annotations.NullMarked
package sayso.trials.scale;
