package sayso.ledger.kept;

import java.time.LocalDate;
import sayso.reading.Form;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.reading.Stance;
import sayso.reading.Status;

/// Which statements are looked for. What is unknown does not matter; everything known must hold.
///
/// @param words words that the statement or the names of its sources hold, in any form; “"two words"” in a row,
///     “-word” not at all
/// @param source words of the name of somebody whose word it is, or who relays it
/// @param kind of somebody whose word it is
/// @param publisher the outlet's name, in full or part, whatever its capitals
/// @param from published on this day or later
/// @param to published on this day or earlier
/// @param status what the report says about the checking of the statement
/// @param form whether it is quoted
/// @param entry the id of the entry whose word it is ("E41")
public record Question(
        String words,
        String source,
        Maybe<Kind> kind,
        Maybe<Stance> stance,
        Maybe<String> publisher,
        Maybe<LocalDate> from,
        Maybe<LocalDate> to,
        Maybe<Status> status,
        Maybe<Form> form,
        Maybe<String> entry) {
    /// @throws IllegalArgumentException if the entry is no id of one
    public Question {
        if (!entry.map(id -> id.matches("E[1-9][0-9]{0,17}")).or(true)) {
            throw new IllegalArgumentException("Question needs the id of an entry such as E41, got " + entry);
        }
    }

    /// In whatever form, and whosever word.
    public Question(
            String words,
            String source,
            Maybe<Kind> kind,
            Maybe<Stance> stance,
            Maybe<String> publisher,
            Maybe<LocalDate> from,
            Maybe<LocalDate> to,
            Maybe<Status> status) {
        this(words, source, kind, stance, publisher, from, to, status, Maybe.unknown(), Maybe.unknown());
    }

    /// Every statement.
    public static Question everything() {
        return new Question(
                "",
                "",
                Maybe.unknown(),
                Maybe.unknown(),
                Maybe.unknown(),
                Maybe.unknown(),
                Maybe.unknown(),
                Maybe.unknown(),
                Maybe.unknown(),
                Maybe.unknown());
    }

    public Question withWords(String asked) {
        return new Question(asked, source, kind, stance, publisher, from, to, status, form, entry);
    }

    public Question withSource(String asked) {
        return new Question(words, asked, kind, stance, publisher, from, to, status, form, entry);
    }

    public Question withKind(Maybe<Kind> asked) {
        return new Question(words, source, asked, stance, publisher, from, to, status, form, entry);
    }

    public Question withStance(Maybe<Stance> asked) {
        return new Question(words, source, kind, asked, publisher, from, to, status, form, entry);
    }

    public Question withPublisher(Maybe<String> asked) {
        return new Question(words, source, kind, stance, asked, from, to, status, form, entry);
    }

    public Question withDays(Maybe<LocalDate> first, Maybe<LocalDate> last) {
        return new Question(words, source, kind, stance, publisher, first, last, status, form, entry);
    }

    public Question withStatus(Maybe<Status> asked) {
        return new Question(words, source, kind, stance, publisher, from, to, asked, form, entry);
    }

    public Question withForm(Maybe<Form> asked) {
        return new Question(words, source, kind, stance, publisher, from, to, status, asked, entry);
    }

    public Question withEntry(Maybe<String> asked) {
        return new Question(words, source, kind, stance, publisher, from, to, status, form, asked);
    }
}
