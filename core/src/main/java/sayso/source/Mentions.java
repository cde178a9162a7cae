package sayso.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import sayso.naming.States;
import sayso.naming.Titles;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.statement.Grammar;
import sayso.statement.References;
import sayso.text.Prose;
import sayso.text.Span;
import sayso.text.Token;

/// Understands the noun phrase of a source: pronoun, name or description, one source or several joined by "and".
final class Mentions {
    private static final Set<String> GENERAL = Set.of(
            "staff", "assembly", "command", "council", "authority", "directorate", "secretariat", "headquarters");

    private static final Set<String> LATELY = Set.of("late", "early", "earlier", "last");

    private final Prose prose;
    private final Relatives relatives;
    private final References references;

    Mentions(Prose prose) {
        this(prose, References.none());
    }

    /// @param references what a trained model takes names for
    Mentions(Prose prose, References references) {
        this.prose = prose;
        this.references = references;
        this.relatives = new Relatives(prose);
    }

    /// The sources that the noun phrase at `span` names, in order; at least one unless it holds no word.
    List<Mention> at(Span span) {
        Phrase whole = new Phrase(prose, withoutDay(withoutEdges(prose.tokensIn(span))));
        if (whole.isEmpty()) {
            return List.of();
        }
        Token first = whole.tokens().getFirst();
        boolean relative = whole.size() == 1 && Relatives.isRelative(first);
        Maybe<Span> meant = relative ? relatives.antecedent(first.span()) : relatives.beforeVerb(first);
        if (meant instanceof Maybe.Known<Span>(Span before)) {
            return at(before);
        }
        List<Mention> mentions = new ArrayList<>();
        for (Phrase part : parts(whole)) {
            mentions.add(mention(part));
        }
        return mentions;
    }

    /// Without a possessive mark or comma behind, and without the relative pronoun of "a man who | police | say".
    private static List<Token> withoutEdges(List<Token> tokens) {
        int end = tokens.size();
        while (end > 1
                && (tokens.get(end - 1).kind() == Token.Kind.POSSESSIVE
                        || tokens.get(end - 1).is(","))) {
            end--;
        }
        boolean relative = end > 1
                && Relatives.isRelative(tokens.getFirst())
                && !tokens.getFirst().is("that");
        // "a report | by the union": the model takes the agent with its preposition
        boolean agent = end > 1 && tokens.getFirst().is("by");
        return tokens.subList(relative || agent ? 1 : 0, end);
    }

    /// "a report | Thursday from the council", "a forecast | released on Thursday": the day is when it came out, no
    /// name.
    private static List<Token> withoutDay(List<Token> tokens) {
        for (int at = 1; at < tokens.size(); at++) {
            Token before = tokens.get(at - 1);
            boolean ends = at + 1 == tokens.size() || Grammar.isPreposition(tokens.get(at + 1));
            boolean name = !before.isWord() || before.isCapitalised() || before.is("the");
            if (Grammar.isWeekday(tokens.get(at)) && ends && !name) {
                int end = Grammar.isPreposition(before) ? at - 1 : at;
                end -= end > 1 && LATELY.contains(tokens.get(end - 1).lower()) ? 1 : 0;
                boolean participle = end > 1 && tokens.get(end - 1).lower().endsWith("ed");
                return tokens.subList(0, Math.max(1, participle ? end - 1 : end));
            }
        }
        return tokens;
    }

    /// "Kim and President Putin", "the UN and the US": cut at "and" where both sides end in a name.
    private static List<Phrase> parts(Phrase whole) {
        List<Phrase> names = names(whole);
        if (names.size() > 2) {
            return names;
        }
        Phrase head = whole.beforeBreak();
        List<Phrase> described = describedParts(head);
        if (described.size() > 1) {
            return described;
        }
        for (int i = 1; i + 1 < head.size(); i++) {
            boolean and = head.tokens().get(i).is("and") || head.tokens().get(i).is("nor");
            boolean joint = and
                    && head.tokens().get(i - 1).isCapitalised()
                    && head.tokens().getLast().isCapitalised()
                    && !isOneName(head, i);
            boolean deputy = head.tokens().get(i).is("and")
                    && isPossessivePronoun(head.tokens().get(i + 1));
            if (deputy && head.tokens().get(i - 1).isCapitalised()) {
                return List.of(head.to(i), whole.from(i + 1));
            }
            if (joint) {
                return List.of(head.to(i), head.from(i + 1));
            }
        }
        return List.of(whole);
    }

    /// "the president and his minister", "the mayor and a priest": each with a word of its own before it. "the man
    /// who shot the mayor and the priest" and "the head of the army and the police" are left alone.
    private static List<Phrase> describedParts(Phrase head) {
        for (int i = 2; i + 2 < head.size(); i++) {
            if (head.tokens().get(i).is("and")) {
                Phrase left = head.to(i);
                boolean own = opens(left.tokens().getFirst())
                        && opens(head.tokens().get(i + 1))
                        && left.core().size() == left.size();
                return own ? List.of(left, head.from(i + 1)) : List.of();
            }
        }
        return List.of();
    }

    private static boolean opens(Token token) {
        return token.is("the") || token.is("a") || token.is("an") || isPossessivePronoun(token);
    }

    /// "Britain, France and Germany": the names of a list; an empty list if anything in it is no name.
    private static List<Phrase> names(Phrase whole) {
        List<Phrase> names = new ArrayList<>();
        int first = 0;
        for (int i = 0; i <= whole.size(); i++) {
            boolean joint = i == whole.size()
                    || whole.tokens().get(i).is(",")
                    || whole.tokens().get(i).is("and");
            if (joint && i > first) {
                names.add(whole.from(first).to(i - first));
            }
            first = joint ? i + 1 : first;
        }
        boolean all = names.stream().allMatch(name -> name.trailingName() == 0)
                && whole.tokens().stream().anyMatch(token -> token.is("and"));
        return all ? names : List.of();
    }

    /// "the Ministry of Health and Welfare", "Food and Drug Administration": a body's head noun stands before
    /// "of" or
    /// at the end.
    private static boolean isOneName(Phrase head, int and) {
        Kind kind = Kinds.ofHead(head.tokens().getLast().text()).or(Kind.PERSON);
        boolean body = kind == Kind.AGENCY || kind == Kind.ORGANISATION;
        boolean article = head.tokens().get(and + 1).is("the");
        boolean ofBefore = head.to(and).tokens().stream().anyMatch(token -> token.is("of"));
        return !article && (body || ofBefore);
    }

    private Mention mention(Phrase part) {
        Token first = part.tokens().getFirst();
        if (part.size() == 1 && (Grammar.isPronoun(first) || isPossessivePronoun(first))) {
            return new Mention.Pronoun(first.span(), subjectForm(first.lower()));
        }
        Phrase head = part.beforeBreak().withoutArticle();
        Phrase behind = part.behindBreak();
        if (head.isEmpty()) {
            return described(part, part);
        }
        return named(part, head, behind).or(described(part, part.beforeBreak()));
    }

    static boolean isPossessivePronoun(Token token) {
        return token.is("his") || token.is("her") || token.is("their") || token.is("its");
    }

    static String subjectForm(String word) {
        return switch (word) {
            case "his" -> "he";
            case "her" -> "she";
            case "their" -> "they";
            case "its" -> "it";
            default -> word;
        };
    }

    private Maybe<Mention> named(Phrase part, Phrase head, Phrase behind) {
        Phrase core = head.core();
        boolean one = part.tokens().getFirst().is("one");
        boolean his = isPossessivePronoun(part.tokens().getFirst());
        Phrase last = afterPlace(head, core);
        if (!last.isEmpty()) {
            Maybe<String> role = Maybe.known(head.to(head.size() - last.size()).text());
            return Maybe.known(new Mention.Named(part.span(), last.text(), Kind.PERSON, role));
        }
        if (core.trailingName() < core.size() && !one) {
            return Maybe.known(name(part, core, head, behind));
        }
        // "the girl’s uncle, Teodor Valk": the name stands in apposition
        boolean apposed = !behind.isEmpty() && behind.trailingName() == 0 && behind.size() > 1;
        if (apposed && Kinds.ofHead(head.head()).or(Kind.UNNAMED) == Kind.UNNAMED) {
            Maybe<String> role =
                    one ? Maybe.unknown() : Maybe.known(head.from(his ? 1 : 0).text());
            return Maybe.known(new Mention.Named(part.span(), behind.text(), Kind.PERSON, role));
        }
        return Maybe.unknown();
    }

    /// "Ambassador to the UN | Ana Ruiz": the name behind a role whose place is a state or an acronym.
    private static Phrase afterPlace(Phrase head, Phrase core) {
        boolean role = core.size() < head.size() && isRole(core.tokens().getLast());
        Phrase rest = role ? head.from(head.trailingName()) : head.to(0);
        for (int end = Math.min(2, rest.size() - 2); end > 0; end--) {
            String place = rest.to(end).text();
            boolean known = States.speakingAs(place).isKnown()
                    || Kinds.ofHead(place).isKnownAnd(kind -> kind == Kind.ORGANISATION);
            if (known) {
                return rest.from(end);
            }
        }
        return head.to(0);
    }

    private Mention name(Phrase part, Phrase core, Phrase head, Phrase behind) {
        int first = core.trailingName();
        Phrase name = withoutTitles(core.from(first));
        int titles = core.size() - name.size();
        boolean titled = titles > first || (first > 0 && isRole(core.tokens().get(first - 1)));
        Maybe<String> apposition =
                behind.isEmpty() || behind.trailingName() == 0 ? Maybe.unknown() : appositionOf(behind);
        if (name.isEmpty()) {
            boolean apposed = !behind.isEmpty() && behind.trailingName() == 0;
            return apposed
                    ? new Mention.Named(part.span(), behind.text(), Kind.PERSON, Maybe.known(head.text()))
                    : described(part, part.beforeBreak());
        }
        Kind told = NameKinds.of(name, head, titled, apposition);
        Maybe<Kind> before = bodyBefore(core, first);
        Maybe<Kind> listed = before.isKnown() ? Kinds.ofName(name.text()) : Maybe.unknown();
        Kind kind = listed.orElse(before)
                .or(told == Kind.PERSON && !titled ? bodyBehind(part).or(heardKind(name)) : told);
        boolean plain = Kinds.ofName(name.text()).isKnownAnd(found -> found != Kind.MILITARY) || before.isKnown();
        boolean body = kind != Kind.PERSON && !plain;
        // a body keeps all its words: "Ardania’s Health Ministry", "the Bureau of River Safety"
        Phrase said = body ? head : name;
        int his = titles > 1 && isPossessivePronoun(core.tokens().getFirst()) ? 1 : 0;
        Maybe<String> description =
                titles > 0 && !body ? Maybe.known(core.to(titles).from(his).text()) : apposition;
        return new Mention.Named(part.span(), said.text(), kind, description);
    }

    /// A role or what it is; never "who has ruled since 2011", "43" or "whose team works here".
    private static Maybe<String> appositionOf(Phrase behind) {
        Token first = behind.tokens().getFirst();
        boolean clause = Relatives.isRelative(first) || first.is("whose") || first.kind() == Token.Kind.NUMBER;
        return clause ? Maybe.unknown() : Maybe.known(behind.withoutArticle().text());
    }

    /// "the relief group Open Road", "the newspaper Halmar Bote": the noun before the name tells what bears it.
    private static Maybe<Kind> bodyBefore(Phrase core, int name) {
        if (name == 0 || core.tokens().get(name - 1).isCapitalised()) {
            return Maybe.unknown();
        }
        Kind kind = describedKind(core.to(name), core.tokens().get(name - 1).text());
        return switch (kind) {
            case ORGANISATION, MEDIA, NEWS_AGENCY, AGENCY -> Maybe.known(kind);
            case PERSON, GROUP, GOVERNMENT, MILITARY, DOCUMENT, UNNAMED -> Maybe.unknown();
        };
    }

    /// What the model takes a name for that no list knows.
    private Kind heardKind(Phrase name) {
        return name.tokens().stream()
                .flatMap(token -> references.kindAt(token.start()).toList().stream())
                .findFirst()
                .orElse(Kind.PERSON);
    }

    /// "Velmira, which makes engines", "Hawk, an armed group": what stands behind tells that it is no person.
    private Maybe<Kind> bodyBehind(Phrase part) {
        int comma = part.beforeBreak().size();
        if (comma + 1 >= part.size()) {
            int end = part.tokens().getLast().end();
            return prose.text().startsWith(", which ", end) ? Maybe.known(Kind.ORGANISATION) : Maybe.unknown();
        }
        Phrase behind = part.behindBreak();
        if (behind.isEmpty()) {
            return Maybe.unknown();
        }
        if (behind.tokens().getFirst().is("which")) {
            return Maybe.known(Kind.ORGANISATION);
        }
        boolean article = behind.startsWithArticle();
        Phrase core = behind.withoutArticle().core();
        Token last = core.tokens().getLast();
        Kind kind = article && !last.isCapitalised() ? Kinds.ofHead(last.text()).or(Kind.PERSON) : Kind.PERSON;
        return switch (kind) {
            case ORGANISATION, MEDIA, NEWS_AGENCY, AGENCY, MILITARY -> Maybe.known(kind);
            case PERSON, GROUP, GOVERNMENT, DOCUMENT, UNNAMED -> Maybe.unknown();
        };
    }

    private static boolean isRole(Token before) {
        return Titles.isTitle(before) || Kinds.ofHead(before.text()).isKnownAnd(kind -> kind == Kind.UNNAMED);
    }

    /// "the General Staff", "the General Assembly": no rank.
    private static boolean isGeneralBody(Phrase name, int place) {
        return name.tokens().get(place).is("general")
                && place + 2 == name.size()
                && GENERAL.contains(name.tokens().get(place + 1).lower());
    }

    private static Phrase withoutTitles(Phrase name) {
        int last = -1;
        for (int i = 0; i < name.size(); i++) {
            if (Titles.isTitle(name.tokens().get(i)) && !isGeneralBody(name, i)) {
                last = i;
            }
        }
        Phrase rest = name.from(last + 1);
        boolean dots = !rest.isEmpty() && rest.tokens().getFirst().isMark();
        return dots ? rest.from(1) : rest;
    }

    private static Mention described(Phrase part, Phrase phrase) {
        String head = phrase.head();
        Kind kind = describedKind(phrase, head);
        Token first =
                phrase.isEmpty() ? part.tokens().getFirst() : phrase.tokens().getFirst();
        boolean definite = first.is("the") || first.is("this") || first.is("that");
        Phrase said = phrase.isEmpty() ? part : phrase;
        Phrase whole = kind == Kind.DOCUMENT ? said.withoutAgent() : said;
        Phrase named = definite ? whole.withoutArticle() : whole;
        return new Mention.Described(part.span(), named.text(), head.toLowerCase(Locale.ROOT), definite, kind);
    }

    /// The kind that the head noun gives; "a news agency" and "the Yonhap agency" are no agencies of a state.
    private static Kind describedKind(Phrase phrase, String head) {
        int size = phrase.core().size();
        boolean news = size > 1 && (phrase.tokens().get(size - 2).is("news") || isNewsAgency(phrase, size - 2));
        Kind kind = Kinds.ofHead(head).or(Kind.UNNAMED);
        return news && kind == Kind.AGENCY ? Kind.NEWS_AGENCY : kind;
    }

    private static boolean isNewsAgency(Phrase phrase, int place) {
        return Kinds.ofName(phrase.tokens().get(place).text()).isKnownAnd(kind -> kind == Kind.NEWS_AGENCY);
    }
}
