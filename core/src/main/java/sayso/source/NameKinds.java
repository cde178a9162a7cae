package sayso.source;

import java.util.Locale;
import sayso.naming.States;
import sayso.reading.Kind;
import sayso.reading.Maybe;

/// Tells what kind of source a proper name is.
final class NameKinds {
    private NameKinds() {}

    /// @param name the name words without titles
    /// @param phrase the whole noun phrase without its article, "of" phrases included
    /// @param titled whether a title or role stands before the name
    /// @param apposition what stands behind a comma
    static Kind of(Phrase name, Phrase phrase, boolean titled, Maybe<String> apposition) {
        if (titled) {
            return Kind.PERSON;
        }
        Maybe<Kind> known = Kinds.ofName(name.text()).orElse(Kinds.ofName(phrase.text()));
        if (known.isKnown()) {
            return known.or(Kind.MEDIA);
        }
        if (States.speakingAs(name.text()).isKnown()) {
            return Kind.GOVERNMENT;
        }
        Maybe<Kind> head = Kinds.ofHead(name.tokens().getLast().text());
        if (head.isKnown()) {
            return head.or(Kind.ORGANISATION);
        }
        Maybe<Kind> first = Kinds.ofHead(name.tokens().getFirst().text());
        boolean ofPhrase =
                phrase.size() > name.size() && phrase.tokens().stream().anyMatch(token -> token.is("of"));
        if (first.isKnown() && (ofPhrase || name.size() > 1)) {
            return first.or(Kind.ORGANISATION);
        }
        return isAcronym(name) && !apposition.isKnown() ? Kind.ORGANISATION : Kind.PERSON;
    }

    private static boolean isAcronym(Phrase name) {
        String text = name.text();
        return name.size() == 1 && text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    }
}
