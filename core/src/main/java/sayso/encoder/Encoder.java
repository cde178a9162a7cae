package sayso.encoder;

/// A trained encoder with its heads. Safe to share between threads: each reading is a run of its own.
public interface Encoder extends AutoCloseable {
    /// Reads one window, once, for all heads.
    Pass read(Words words, WordRange window);

    @Override
    void close();
}
