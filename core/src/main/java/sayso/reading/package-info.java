/// The records of the contract: a report, its reading, and all that a reading holds.
/// - May use: `sayso.text`.
/// - Never: decides anything about language, reads or writes JSON or files.
@org.jspecify.annotations.NullMarked
package sayso.reading;
