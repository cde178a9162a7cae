/// JSON: a reading as the contract writes it, out and in, and a small tree for other JSON.
/// - May use: `sayso.text`, `sayso.reading`, Jackson's streams.
/// - Never: decides anything about language, opens files.
@org.jspecify.annotations.NullMarked
package sayso.json;
