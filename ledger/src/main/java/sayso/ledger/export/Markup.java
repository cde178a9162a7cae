package sayso.ledger.export;

import java.util.List;

/// A report as an annotation tool holds it.
///
/// @param names what may name the report: ids, titles, file names
/// @param text what the annotations stand in
record Markup(List<String> names, String text, List<Mark> marks, List<Tie> ties) {
    Markup {
        names = List.copyOf(names);
        marks = List.copyOf(marks);
        ties = List.copyOf(ties);
    }

    List<Mark> marks(Layer layer) {
        return marks.stream().filter(mark -> mark.layer() == layer).toList();
    }
}
