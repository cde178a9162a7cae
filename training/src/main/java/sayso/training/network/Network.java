package sayso.training.network;

/// A BERT encoder with heads for cues, roles and mentions.
///
/// @param <T> see [Tensors]
public final class Network<T> {
    private final Architecture architecture;
    private final Tensors<T> tensors;

    public Network(Architecture architecture, Tensors<T> tensors) {
        this.architecture = architecture;
        this.tensors = tensors;
    }

    /// One vector a word: `[rows, words, hidden]`.
    public T words(T pieces, T features, T mask, T firstPieces) {
        T embedded = tensors.embed(pieces, "embeddings.word_embeddings.weight");
        T positions = tensors.embedPositions(pieces, "embeddings.position_embeddings.weight");
        T shapes = tensors.embed(features, "embeddings.feature.weight");
        T x = tensors.add(tensors.add(embedded, positions), shapes);
        x = tensors.dropout(tensors.normalize(x, "embeddings.LayerNorm"));
        T bias = tensors.attentionBias(mask);
        for (int layer = 0; layer < architecture.layers(); layer++) {
            x = encoderLayer(x, bias, "encoder.layer." + layer + ".");
        }
        return tensors.take(tensors.flatten(x), firstPieces);
    }

    private T encoderLayer(T x, T bias, String name) {
        T context = attention(x, bias, name + "attention.self.", architecture.hidden(), architecture.heads());
        T attended = residual(
                tensors.linear(context, name + "attention.output.dense"), x, name + "attention.output.LayerNorm");
        T inner = tensors.gelu(tensors.linear(attended, name + "intermediate.dense"));
        return residual(tensors.linear(inner, name + "output.dense"), attended, name + "output.LayerNorm");
    }

    private T residual(T change, T x, String norm) {
        return tensors.normalize(tensors.add(tensors.dropout(change), x), norm);
    }

    private T attention(T x, T bias, String name, int width, int heads) {
        T query = tensors.splitHeads(tensors.linear(x, name + "query"), heads);
        T key = tensors.splitHeads(tensors.linear(x, name + "key"), heads);
        T value = tensors.splitHeads(tensors.linear(x, name + "value"), heads);
        T scaled = tensors.multiply(query, (float) (1 / Math.sqrt((double) width / heads)));
        T weights = tensors.softmax(tensors.add(tensors.matrixProduct(scaled, tensors.transpose(key, 4)), bias));
        return tensors.mergeHeads(tensors.matrixProduct(weights, value));
    }

    /// Scores of outside, begin, inside a cue: `[rows, words, 3]`.
    public T cues(T words) {
        return tensors.linear(tensors.dropout(words), "cue");
    }

    /// Scores of each role towards each cue: `[cues, words, 3]`.
    public T roles(T words, T rows, T firstWords, T lastWords, T distances, T wordMask) {
        T dropped = tensors.dropout(words);
        T flat = tensors.flatten(dropped);
        T cue = tensors.multiply(tensors.add(tensors.take(flat, firstWords), tensors.take(flat, lastWords)), 0.5f);
        T plain = tensors.take(tensors.linear(dropped, "role.word"), rows);
        T paired = tensors.multiply(
                tensors.take(tensors.linear(dropped, "role.pair"), rows),
                tensors.column(tensors.linear(cue, "role.cuePair")));
        T x = tensors.add(tensors.add(plain, paired), tensors.column(tensors.linear(cue, "role.cue")));
        x = tensors.add(x, tensors.embed(distances, "role.distance.weight"));
        x = tensors.dropout(tensors.gelu(tensors.normalize(x, "role.LayerNorm")));
        T bias = tensors.attentionBias(tensors.take(wordMask, rows));
        return tensors.linear(roleLayer(x, bias, "role.layer."), "role.output");
    }

    private T roleLayer(T x, T bias, String name) {
        T context = attention(x, bias, name + "self.", architecture.roleWidth(), architecture.roleHeads());
        T attended = residual(tensors.linear(context, name + "attended"), x, name + "attention.LayerNorm");
        T inner = tensors.gelu(tensors.linear(attended, name + "inner"));
        return residual(tensors.linear(inner, name + "outer"), attended, name + "output.LayerNorm");
    }

    /// Scores of parts of speech: `[rows, words, tags]`.
    public T tags(T words) {
        return tensors.linear(tensors.dropout(words), "tag");
    }

    /// Scores of the kind of the mention each word heads: `[rows, words, kinds]`.
    public T kinds(T words) {
        return tensors.linear(tensors.dropout(words), "kind");
    }

    /// Scores of each word as antecedent of each: `[rows, words, words]`.
    public T antecedents(T words, T gaps, T order) {
        T dropped = tensors.dropout(words);
        T later = tensors.multiply(
                tensors.linear(dropped, "antecedent.later"), (float) (1 / Math.sqrt(architecture.antecedentWidth())));
        T earlier = tensors.linear(dropped, "antecedent.earlier");
        T alike = tensors.matrixProduct(later, tensors.transpose(earlier, 3));
        T near = tensors.squeezeLast(tensors.embed(gaps, "antecedent.gap.weight"));
        return tensors.add(tensors.add(alike, near), order);
    }
}
