/// Publishes a trained network: ONNX graphs in full and in eight bits, word pieces, settings, model card.
/// - May use: `sayso.training.network`, the ONNX classes of Tribuo.
/// - Never: trains, needs an engine.
@org.jspecify.annotations.NullMarked
package sayso.training.export;
