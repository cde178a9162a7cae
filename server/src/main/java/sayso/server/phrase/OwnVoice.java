package sayso.server.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import sayso.reading.Reading;
import sayso.reading.Statement;
import sayso.reading.Wording;
import sayso.text.Prose;
import sayso.text.Sentence;
import sayso.text.Span;

/// What rests on the publisher alone: the sentences that no statement's content, source or cue touches. Datelines
/// and headlines, which end in no stop, are no sentences here.
///
/// @param sentences how many sentences the report has
/// @param own those on the publisher's own word, as spans of the text
public record OwnVoice(int sentences, List<Span> own) {
    private static final String STOPS = ".!?…;:”\"’\'»)";

    public OwnVoice {
        own = List.copyOf(own);
    }

    /// Counts the sentences of `prose`, the text of `reading`.
    public static OwnVoice of(Reading reading, Prose prose) {
        List<Span> attributed =
                reading.statements().stream().flatMap(OwnVoice::spans).sorted().toList();
        List<Span> own = new ArrayList<>();
        int sentences = 0;
        int next = 0;
        int reach = -1;
        for (Sentence sentence : prose.sentences()) {
            while (next < attributed.size()
                    && attributed.get(next).start() < sentence.span().end()) {
                reach = Math.max(reach, attributed.get(next++).end());
            }
            boolean touched = reach > sentence.span().start();
            if (touched || isStopped(prose, sentence)) {
                sentences++;
            }
            if (!touched && isStopped(prose, sentence)) {
                own.add(sentence.span());
            }
        }
        return new OwnVoice(sentences, own);
    }

    private static boolean isStopped(Prose prose, Sentence sentence) {
        return STOPS.indexOf(prose.text().charAt(sentence.span().end() - 1)) >= 0;
    }

    /// The share of sentences on the publisher's own word, in whole percent; 0 for a report without sentences.
    public long percent() {
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
