/// The exact text of a report and views of it: paragraphs, sentences, tokens, quotations.
/// - May use: ICU's break iterators.
/// - Never: changes, trims or normalises the text; every view points into it.
@org.jspecify.annotations.NullMarked
package sayso.text;
