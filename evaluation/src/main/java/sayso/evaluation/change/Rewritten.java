package sayso.evaluation.change;

import java.util.List;
import sayso.evaluation.attribution.AttributedText;
import sayso.evaluation.attribution.Attribution;
import sayso.text.Span;

/// A changed text and where each place of the original lies in it.
///
/// @param places for each offset of the original, its end included, the offset in `text`; never falling
record Rewritten(String text, List<Integer> places) {
    Rewritten {
        places = List.copyOf(places);
    }

    Span place(Span span) {
        return new Span(places.get(span.start()), places.get(span.end()));
    }

    /// `report` with the changed text. Attributions of which the content or the cue is gone are left out.
    AttributedText report(AttributedText report) {
        return new AttributedText(report.id(), text, attributions(report.attributions()));
    }

    /// What is left of `attributions`, in the changed text.
    List<Attribution> attributions(List<Attribution> attributions) {
        return attributions.stream()
                .filter(attribution -> !spans(attribution.content()).isEmpty())
                .filter(attribution ->
                        attribution.cue().isEmpty() || !spans(attribution.cue()).isEmpty())
                .map(attribution -> new Attribution(
                        spans(attribution.source()),
                        spans(attribution.cue()),
                        spans(attribution.content()),
                        attribution.type()))
                .toList();
    }

    private List<Span> spans(List<Span> spans) {
        return spans.stream().map(this::place).filter(span -> !span.isEmpty()).toList();
    }
}
