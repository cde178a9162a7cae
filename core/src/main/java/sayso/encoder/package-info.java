/// Words, word pieces and windows: what the encoder reads, and the shape of what it answers.
/// - May use: `sayso.text`, ONNX Runtime.
/// - Never: decides what a statement is, reads a corpus, knows how the weights were trained.
@org.jspecify.annotations.NullMarked
package sayso.encoder;
