/// Makes paragraphs of words that stand somewhere on pages.
/// - May use: nothing of ours.
/// - Never: knows what a PDF is.
@org.jspecify.annotations.NullMarked
package sayso.documents.layout;
