/// What word lists know about names: states, their capitals and people, titles of persons.
/// - May use: `sayso.reading`, `sayso.text`.
/// - Never: looks at more than one name.
@org.jspecify.annotations.NullMarked
package sayso.naming;
