package sayso.source;

import java.util.Locale;
import java.util.Set;
import sayso.naming.States;
import sayso.reading.Kind;
import sayso.reading.Maybe;

/// Tells what kind of source a proper name is.
final class NameKinds {
    private static final Set<String> AGENCY = Set.of("news", "agency");

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
        Maybe<Kind> agency = agency(name);
        if (agency.isKnown()) {
            return agency.or(Kind.NEWS_AGENCY);
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

    /// "Yonhap News Agency": a listed name with the words for what it is behind it; and any other "… News Agency".
    private static Maybe<Kind> agency(Phrase name) {
        int end = name.size();
        while (end > 0 && AGENCY.contains(name.tokens().get(end - 1).lower())) {
            end--;
        }
        boolean news = name.size() - end > 1
                && name.tokens().getLast().is("agency")
                && name.tokens().get(name.size() - 2).is("news");
        Maybe<Kind> listed =
                end > 0 && end < name.size() ? Kinds.ofName(name.to(end).text()) : Maybe.unknown();
        return listed.orElse(news ? Maybe.known(Kind.NEWS_AGENCY) : Maybe.unknown());
    }

    private static boolean isAcronym(Phrase name) {
        String text = name.text();
        return name.size() == 1 && text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    }
}
