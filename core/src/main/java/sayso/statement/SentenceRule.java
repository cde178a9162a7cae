package sayso.statement;

import java.util.List;

/// One way in which a sentence attributes something. Its name travels with what it finds.
interface SentenceRule {
    /// What the rule finds in one sentence, in order.
    List<Match> in(Scene scene);

    /// An attribution, and where it takes over from the clause before it.
    ///
    /// @param cut the place of the comma at which an earlier content must end; the sentence's size if it cuts
    ///     nothing
    record Match(Attribution attribution, int cut) {}
}
