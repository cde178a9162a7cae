package sayso.cli;

import java.util.ArrayList;
import java.util.List;
import sayso.reading.FigureId;
import sayso.reading.ItemId;
import sayso.reading.Maybe;
import sayso.reading.Reading;
import sayso.reading.SourceId;
import sayso.reading.StatementId;
import sayso.reading.Status;
import sayso.reading.Verification;
import sayso.server.phrase.Phrases;
import sayso.server.phrase.Shown;
import sayso.text.Prose;
import sayso.text.Sentence;
import sayso.text.Span;

/// What the report says about the checking of its own material.
final class ChecksView {
    /// Room for "not disclosed" between two columns of edge and two of space.
    private static final int COLUMN = 17;
    /// A cue alone ("purportedly") tells nothing: up to this length the sentence is shown with it.
    private static final int SHORT = 24;

    private static final int GLIMPSE = 48;

    private final Reading reading;
    private final Page page;
    private final Prose prose;
    private final boolean explain;

    ChecksView(Reading reading, Prose prose, Page page, boolean explain) {
        this.reading = reading;
        this.prose = prose;
        this.page = page;
        this.explain = explain;
    }

    void show() {
        if (!reading.verifications().isEmpty()) {
            page.heading("What the report says about checking");
            reading.verifications().forEach(this::show);
        }
    }

    private void show(Verification it) {
        page.beside(words(it.status()), page.ink()::strong, COLUMN, clause(it));
        List<String> notes = new ArrayList<>();
        if (it.by() instanceof Maybe.Known<SourceId>(SourceId id)) {
            String name = Shown.text(reading.source(id).name());
            notes.addAll(clause(it).contains(name) ? List.of() : List.of("by " + name));
        }
        if (!it.concerns().isEmpty()) {
            notes.add("bears on "
                    + String.join(
                            ", ", it.concerns().stream().map(this::glimpse).toList()));
        }
        if (explain) {
            notes.add(Phrases.finding(it.finding()));
        }
        if (!notes.isEmpty()) {
            page.text(page.column(COLUMN), String.join(Phrases.DOT, notes), page.ink()::faint);
        }
    }

    private static String words(Status status) {
        return status.code().replace('-', ' ');
    }

    private String clause(Verification it) {
        if (it.span().length() > SHORT) {
            return quote(it.span());
        }
        return switch (it.object()) {
            case Maybe.Known<Span>(Span object)
            when !it.span().contains(object) -> quote(it.span().and(object));
            case Maybe.Known<Span> _, Maybe.Unknown<Span> _ -> quote(sentenceAround(it.span()));
        };
    }

    private Span sentenceAround(Span span) {
        return prose.sentences().stream()
                .map(Sentence::span)
                .filter(sentence -> sentence.contains(span))
                .findFirst()
                .orElse(span);
    }

    private String glimpse(ItemId item) {
        return switch (item) {
            case StatementId id ->
                reading.statements().stream()
                        .filter(each -> each.id().equals(id))
                        .map(each -> "“" + clipped(quote(each.wording().extent())) + "”")
                        .findFirst()
                        .orElse(id.toString());
            case FigureId id ->
                reading.figures().stream()
                        .filter(each -> each.id().equals(id))
                        .map(each -> Phrases.count(each.count(), quote(each.span())) + " "
                                + each.counted().measure().code())
                        .findFirst()
                        .orElse(id.toString());
        };
    }

    private static String clipped(String quoted) {
        String words = withoutMarks(quoted);
        return Columns.of(words) <= GLIMPSE
                ? words
                : Columns.beginning(words, GLIMPSE - 1).stripTrailing() + "…";
    }

    /// Without quotation marks at its ends: it gets a pair of its own.
    private static String withoutMarks(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && "“”\"".indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "“”\"".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(start, end);
    }

    private String quote(Span span) {
        return Shown.text(span.of(reading.report().text()));
    }
}
