package sayso.cli;

import java.util.List;
import java.util.stream.Stream;
import sayso.reading.Reading;
import sayso.reading.Statement;
import sayso.reading.Wording;
import sayso.text.Prose;
import sayso.text.Sentence;
import sayso.text.Span;

/// What rests on the publisher alone: the sentences that no statement's content, source or cue touches.
///
/// @param sentences how many sentences the report has
/// @param own those on the publisher's own word, as spans of the text
record OwnVoice(int sentences, List<Span> own) {
    OwnVoice {
        own = List.copyOf(own);
    }

    static OwnVoice of(Reading reading, Prose prose) {
        List<Span> sentences = prose.sentences().stream().map(Sentence::span).toList();
        List<Span> attributed =
                reading.statements().stream().flatMap(OwnVoice::spans).toList();
        List<Span> own = sentences.stream()
                .filter(sentence -> attributed.stream().noneMatch(sentence::overlaps))
                .toList();
        return new OwnVoice(sentences.size(), own);
    }

    /// The share of sentences on the publisher's own word, in whole percent; 0 for a report without sentences.
    long percent() {
        return sentences == 0 ? 0 : Math.round(100.0 * own.size() / sentences);
    }

    private static Stream<Span> spans(Statement statement) {
        Wording wording = statement.wording();
        return Stream.of(
                        wording.content(),
                        wording.source().toList(),
                        wording.cue().toList())
                .flatMap(List::stream);
    }
}
