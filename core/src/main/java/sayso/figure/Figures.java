package sayso.figure;

import java.util.ArrayList;
import java.util.List;
import sayso.reading.Basis;
import sayso.reading.Count;
import sayso.reading.Counted;
import sayso.reading.DateExpression;
import sayso.reading.Figure;
import sayso.reading.FigureId;
import sayso.reading.Finding;
import sayso.reading.Maybe;
import sayso.reading.Statement;
import sayso.text.Prose;
import sayso.text.Sentence;
import sayso.text.Span;

/// Finds the counts of people in a report, each with the word that it rests on.
public final class Figures {
    private static final double CONFIDENCE = 0.7;

    private Figures() {}

    /// All figures in reading order: bounds and measure by their words, source and relays by the statement around
    /// them.
    public static List<Figure> in(Prose prose, List<Statement> statements, List<DateExpression> dates) {
        List<Figure> figures = new ArrayList<>();
        Carriers carriers = new Carriers(statements);
        Calendar calendar = Calendar.of(dates);
        for (Sentence sentence : prose.sentences()) {
            addAll(figures, sentence, calendar.in(sentence.span()), carriers, prose.text());
        }
        return List.copyOf(figures);
    }

    /// The count that `words` give from the first to the last: "about 600", "between 10 and 12", "dozens". Unknown
    /// for anything else.
    public static Maybe<Count> count(String words) {
        List<Sentence> sentences = Prose.of(words).sentences();
        if (sentences.size() != 1) {
            return Maybe.unknown();
        }
        Line line = Line.of(sentences.getFirst());
        return AmountReader.at(line, 0) instanceof Maybe.Known<Amount>(Amount amount) && amount.to() == line.size()
                ? Maybe.known(amount.count())
                : Maybe.unknown();
    }

    private static void addAll(
            List<Figure> figures, Sentence sentence, Calendar calendar, Carriers carriers, String text) {
        Line line = Line.of(sentence);
        List<Draft> drafts = Drafts.in(line, calendar);
        int first = figures.size();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Span span = line.span(draft.from(), draft.to());
            Maybe<Statement> carrier = carriers.of(span);
            Basis own = Basis.ownVoice();
            // "the agency said 2,000 …, revising an estimate of 600": who revises a count gave it
            Basis free = draft.rule().equals(Replaced.RULE) && figures.size() > first
                    ? figures.getLast().basis()
                    : own;
            figures.add(new Figure(
                    new FigureId(figures.size() + 1),
                    span,
                    draft.count(),
                    new Counted(
                            draft.measure(),
                            draft.population(),
                            Places.after(line, draft.end(), text, calendar),
                            AsOf.of(line, draft, calendar)),
                    carrier.map(Statement::id),
                    carrier.map(Statement::basis).or(free),
                    Parts.whole(drafts, i, figures, first),
                    Finding.by(draft.rule(), CONFIDENCE)));
        }
    }
}
