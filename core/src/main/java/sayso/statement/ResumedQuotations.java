package sayso.statement;

import java.util.ArrayList;
import java.util.List;
import sayso.reading.Wording;
import sayso.text.Prose;
import sayso.text.Sentence;
import sayso.text.Span;

/// “We will appeal,” Ana Ruiz said. “We have no choice.” – a free quotation right behind the sentence of a quotation
/// in front of its cue is the rest of the same statement.
final class ResumedQuotations {
    private ResumedQuotations() {}

    /// `found`, in reading order, with such quotations joined to the statement that they resume.
    static List<Attribution> joined(Prose prose, List<Attribution> found) {
        List<Attribution> joined = new ArrayList<>();
        int speaking = -1;
        for (Attribution each : found) {
            boolean loose = each.finding().rule().isKnownAnd(LooseQuotations.NAME::equals);
            if (loose && speaking >= 0 && resumes(prose, joined.get(speaking), each)) {
                joined.set(speaking, resumed(joined.get(speaking), each));
            } else {
                joined.add(each);
                speaking = loose ? -1 : speaker(prose, joined, speaking);
            }
        }
        return joined;
    }

    /// The place of the last attribution whose quotation began its sentence: it alone can be resumed.
    private static int speaker(Prose prose, List<Attribution> joined, int before) {
        Attribution last = joined.getLast();
        Sentence sentence = prose.sentences().get(prose.sentenceAt(last.extent().start()));
        boolean first = last.wording().extent().start() == sentence.span().start();
        boolean quoted =
                last.finding().rule().isKnownAnd(rule -> rule.equals(SaidAfter.NAME) || rule.equals(SaidAfter.INSIDE));
        if (first && quoted && last.wording().cue().isKnown()) {
            return joined.size() - 1;
        }
        boolean same = before >= 0
                && sentence.span().contains(joined.get(before).extent().start());
        return same ? before : -1;
    }

    private static boolean resumes(Prose prose, Attribution earlier, Attribution loose) {
        Span next = loose.wording().extent();
        int end = earlier.extent().end();
        int sentence = prose.sentenceAt(end - 1);
        int own = prose.sentences().get(sentence).span().end();
        boolean quoted = "“\"'‘`«".indexOf(prose.text().charAt(earlier.extent().start())) >= 0;
        return quoted
                && own <= next.start()
                && prose.text().substring(own, next.start()).isBlank()
                && prose.paragraphAt(end - 1) == prose.paragraphAt(next.start());
    }

    private static Attribution resumed(Attribution earlier, Attribution loose) {
        Wording wording = earlier.wording();
        List<Span> content = new ArrayList<>(wording.content());
        content.addAll(loose.wording().content());
        return earlier.with(new Wording(content, wording.cue(), wording.source(), wording.to(), wording.hedges()));
    }
}
