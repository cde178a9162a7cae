package sayso.evaluation.change;

import java.util.List;
import sayso.evaluation.attribution.AttributedText;

/// One way in which a text may differ from how it was written, though it says the same.
interface Change {
    /// All of them, in the order of the table.
    List<Change> ALL = List.of(
            new StraightMarks(),
            new CurlyMarks(),
            LetterCase.CAPITALS,
            LetterCase.SMALL,
            new Typos(),
            new WindowsLines(),
            new HardWrap(),
            new CutOff());

    /// As the table names it ("straight quotation marks").
    String label();

    /// The changed text of `report`.
    Rewritten of(AttributedText report);
}
