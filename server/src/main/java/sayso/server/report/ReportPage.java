package sayso.server.report;

import java.util.List;
import java.util.Map;
import sayso.Edition;
import sayso.reading.Reading;
import sayso.reading.SourceId;
import sayso.server.phrase.OwnVoice;
import sayso.server.phrase.Phrases;
import sayso.server.phrase.Shown;
import sayso.text.Paragraph;
import sayso.text.Prose;

/// What the page of a report shows of its reading.
///
/// @param own the share on the publisher's own word, as the command line says it
/// @param problems what could not be read well
public record ReportPage(
        String id,
        Head head,
        String language,
        MarkedText text,
        Map<String, Look> looks,
        List<Voice> voices,
        List<Card> figures,
        List<Card> verifications,
        String own,
        List<String> problems,
        String edition) {
    public ReportPage {
        looks = Map.copyOf(looks);
        voices = List.copyOf(voices);
        figures = List.copyOf(figures);
        verifications = List.copyOf(verifications);
        problems = List.copyOf(problems);
    }

    /// @param entries the ledger's entries of its sources, where it is in a ledger
    static ReportPage of(Reading reading, Edition edition, Map<SourceId, String> entries) {
        String text = reading.report().text();
        Prose prose = Prose.of(text);
        MarkedText marked = MarkedText.of(
                text, prose.paragraphs().stream().map(Paragraph::span).toList(), Marks.of(reading));
        Cards cards = new Cards(reading, marked.shown());
        return new ReportPage(
                reading.report().id(),
                Head.of(reading.report().masthead()),
                reading.report().masthead().language(),
                marked,
                cards.looks(),
                cards.voices(entries),
                cards.figures(),
                cards.verifications(),
                own(reading, prose),
                reading.problems().stream()
                        .map(problem -> Shown.text(problem.message()))
                        .toList(),
                edition.toString());
    }

    private static String own(Reading reading, Prose prose) {
        OwnVoice voice = OwnVoice.of(reading, prose);
        String whose = reading.report()
                .masthead()
                .publisher()
                .map(name -> Shown.text(name) + "’s own word")
                .or("the publisher’s own word");
        return voice.sentences() == 0
                ? "The report has no sentences."
                : voice.percent() + "% of the report (" + voice.own().size() + " of "
                        + Phrases.plural(voice.sentences(), "sentence") + ") rests on " + whose
                        + ", as far as Sayso found.";
    }
}
