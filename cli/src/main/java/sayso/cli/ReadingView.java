package sayso.cli;

import java.util.List;
import java.util.function.UnaryOperator;
import sayso.reading.Dateline;
import sayso.reading.Maybe;
import sayso.reading.Place;
import sayso.reading.Problem;
import sayso.reading.PublishedFrom;
import sayso.reading.Reading;
import sayso.server.phrase.OwnVoice;
import sayso.server.phrase.Phrases;
import sayso.server.phrase.Shown;
import sayso.server.phrase.When;
import sayso.text.Prose;
import sayso.text.Span;

/// What a person sees of a reading. The same reading and options give the same lines.
final class ReadingView {
    /// What of a reading is shown, and on what.
    ///
    /// @param explain whether rules, confidences and dates are shown
    /// @param ownVoice whether the sentences on the publisher's own word are listed
    /// @param minConfidence statements and figures found less surely are left out
    record Options(int width, Ink ink, boolean explain, boolean ownVoice, double minConfidence) {}

    private final Reading whole;
    private final Reading reading;
    private final Prose prose;
    private final Options options;
    private final Page page;

    private ReadingView(Reading whole, Options options) {
        this.whole = whole;
        this.reading = Sieve.surerThan(options.minConfidence(), whole);
        this.prose = Prose.of(whole.report().text());
        this.options = options;
        this.page = new Page(options.width(), options.ink());
    }

    static List<String> lines(Reading reading, Options options) {
        return new ReadingView(reading, options).lines();
    }

    private List<String> lines() {
        head();
        new SourcesView(reading, page, options.explain()).show();
        new FiguresView(reading, page, options.explain()).show();
        new ChecksView(reading, prose, page, options.explain()).show();
        if (options.explain()) {
            dates();
        }
        ownVoice();
        problems();
        return page.lines();
    }

    private void head() {
        var masthead = reading.report().masthead();
        String title = Shown.text(masthead.title().or(masthead.location().or("Untitled report")));
        page.text(0, title, page.ink()::strong);
        String published = switch (masthead.dateline()) {
            case Dateline.Dated(var day, var from) -> Phrases.day(day) + " (" + told(from) + ")";
            case Dateline.Undated() -> "date not known; pass --published DAY";
        };
        String agency = masthead.agency() instanceof Maybe.Known<String>(String name)
                ? Phrases.DOT + "agency copy: " + Shown.text(name)
                : "";
        page.text(0, Shown.text(masthead.publisher().or("publisher not known")) + agency + Phrases.DOT + published);
    }

    private static String told(PublishedFrom from) {
        return switch (from) {
            case ARGUMENT -> "as given";
            case METADATA -> "says the page";
            case DATELINE -> "says the dateline";
            case TEXT -> "says the text";
        };
    }

    private void dates() {
        if (reading.dates().isEmpty()) {
            return;
        }
        page.heading("Dates");
        for (var date : reading.dates()) {
            String code = date.value().toString();
            String words = When.words(date.value());
            String meant = words.equals(code) ? "" : ": " + words;
            String counted =
                    date.anchor().map(anchor -> ", counted from " + anchor).or("");
            page.beside(code, UnaryOperator.identity(), 16, "“" + quote(date.span()) + "”" + meant + counted)
                    .text(page.column(16), Phrases.finding(date.finding()), page.ink()::faint);
        }
    }

    /// Counted on the whole reading: what was left out as unsure is still not the publisher's word.
    private void ownVoice() {
        OwnVoice voice = OwnVoice.of(whole, prose);
        String whose = reading.report()
                .masthead()
                .publisher()
                .map(name -> Shown.text(name) + "’s own word")
                .or("the publisher’s own word");
        String share = voice.sentences() == 0
                ? "the report has no sentences"
                : voice.percent() + "% of the report (" + voice.own().size() + " of "
                        + Phrases.plural(voice.sentences(), "sentence") + leftIn() + ") rests on " + whose
                        + ", as far as Sayso found";
        page.heading("Own voice").text(2, share);
        if (options.ownVoice()) {
            voice.own().forEach(span -> page.beside("–", page.ink()::faint, 4, quote(span)));
        }
    }

    private String leftIn() {
        return options.minConfidence() > 0 ? "; statements left out as less sure count as others’ words" : "";
    }

    private void problems() {
        if (!reading.problems().isEmpty()) {
            page.heading("What could not be read well");
            reading.problems().forEach(this::problem);
        }
    }

    private void problem(Problem problem) {
        page.text(2, Shown.text(problem.message()));
        if (problem.place() instanceof Place.InText(Span span)) {
            page.text(4, "“" + quote(span) + "”", page.ink()::faint);
        }
        if (problem.hint() instanceof Maybe.Known<String>(String hint)) {
            page.text(4, Shown.text(hint), page.ink()::faint);
        }
    }

    private String quote(Span span) {
        return Shown.text(span.of(reading.report().text()));
    }
}
