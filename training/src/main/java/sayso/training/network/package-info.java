/// The network: its parameters, its layers, its losses, written once and run by PyTorch or written out as ONNX.
/// - May use: `sayso.encoder`, DJL.
/// - Never: reads a corpus, decides what is trained when.
@org.jspecify.annotations.NullMarked
package sayso.training.network;
