/// How what is kept is said to people, on pages and on terminals alike.
/// - May use: `sayso.reading`.
/// - Never: knows where it is shown.
@org.jspecify.annotations.NullMarked
package sayso.server.phrase;
