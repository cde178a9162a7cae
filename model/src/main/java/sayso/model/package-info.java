/// The trained weights as files: graphs, word pieces, decoding settings, model card.
/// - May use: nothing of Sayso.
/// - Never: knows what the files mean.
@org.jspecify.annotations.NullMarked
package sayso.model;
