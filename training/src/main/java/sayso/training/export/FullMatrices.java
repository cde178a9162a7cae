package sayso.training.export;

/// Matrices as trained.
record FullMatrices(GraphTensors graph) implements Matrices {
    @Override
    public String product(String x, String name) {
        return graph.node("MatMul", x, graph.parameter(name));
    }

    @Override
    public String rows(String indexes, String name) {
        return graph.node("Gather", graph.parameter(name), indexes);
    }
}
