/// Finds reports that carry the same text, whole or in part, and says which of them it likely comes from.
/// - May use: `sayso.reading`, `sayso.text`, Jackson's streams.
/// - Never: reads files, compares meanings: only words in their order count.
@org.jspecify.annotations.NullMarked
package sayso.copies;
