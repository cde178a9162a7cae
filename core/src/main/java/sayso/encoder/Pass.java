package sayso.encoder;

import java.util.List;

/// What the encoder saw in one window; asks its heads. Words are counted from the first of the window.
public interface Pass extends AutoCloseable {
    /// Log-probabilities of outside, begin and inside a cue: three cells a word.
    float[] cues();

    /// Scores of each role towards each cue: per cue three cells a word, in the order of [Role].
    List<float[]> roles(List<WordRange> cues);

    /// What the mention heads say.
    Mentions mentions();

    @Override
    void close();
}
