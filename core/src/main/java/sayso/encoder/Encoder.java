package sayso.encoder;

/// A trained encoder with its heads. One instance serves one thread.
public interface Encoder extends AutoCloseable {
    /// Reads one window, once, for all heads.
    Pass read(Words words, WordRange window);

    @Override
    void close();
}
