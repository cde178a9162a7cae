/// Makes copies and near-misses of reports, and scores how many of them are found.
/// - May use: `sayso.evaluation`, `sayso.copies`, `sayso.reading`, `sayso.text`, Jackson's streams.
/// - Never: keeps text of a report that it was handed, decides what is a copy.
@org.jspecify.annotations.NullMarked
package sayso.evaluation.copies;
