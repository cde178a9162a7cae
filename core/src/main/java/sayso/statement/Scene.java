package sayso.statement;

import java.util.List;
import sayso.text.Sentence;
import sayso.text.Span;
import sayso.text.Token;

/// One sentence on the stage of a rule: its tokens and the quotations that cross it. Token places count from 0
/// within
/// the sentence.
final class Scene {
    private static final int NONE = -1;

    private final Sentence sentence;
    private final List<Quotation> quotations;
    private final int[] quotationOf;

    /// @param quotations those that overlap the sentence, in order
    Scene(Sentence sentence, List<Quotation> quotations) {
        this.sentence = sentence;
        this.quotations = List.copyOf(quotations);
        this.quotationOf = quotationOf();
    }

    private int[] quotationOf() {
        int[] places = new int[size()];
        int next = 0;
        for (int place = 0; place < places.length; place++) {
            while (next < quotations.size()
                    && quotations.get(next).span().end() <= at(place).start()) {
                next++;
            }
            boolean inside = next < quotations.size()
                    && quotations.get(next).span().contains(at(place).start());
            places[place] = inside ? next : NONE;
        }
        return places;
    }

    Sentence sentence() {
        return sentence;
    }

    List<Quotation> quotations() {
        return quotations;
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    int size() {
        return tokens().size();
    }

    /// Whether there is a token at `place`.
    boolean has(int place) {
        return place >= 0 && place < size();
    }

    Token at(int place) {
        return tokens().get(place);
    }

    /// Whether the token at `place` exists and has the comparing form `form`.
    boolean is(int place, String form) {
        return has(place) && at(place).is(form);
    }

    /// Whether the token at `place` stands in quotation marks, the marks included.
    boolean isQuoted(int place) {
        return has(place) && quotationOf[place] != NONE;
    }

    /// Whether the token at `place` is the last of a quotation: its closing mark.
    boolean closesQuotation(int place) {
        return isQuoted(place)
                && quotationAt(place).closed()
                && quotationAt(place).span().end() == at(place).end();
    }

    /// Whether a quotation begins with the token at `place`.
    boolean opensQuotation(int place) {
        return isQuoted(place) && quotationAt(place).span().start() == at(place).start();
    }

    /// The quotation that the token at `place` stands in.
    ///
    /// @throws IllegalStateException if it stands in none
    Quotation quotationAt(int place) {
        if (!isQuoted(place)) {
            throw new IllegalStateException("Token " + place + " stands in no quotation");
        }
        return quotations.get(quotationOf[place]);
    }

    /// The text from the token at `first` to the one before `end`.
    Span span(int first, int end) {
        return new Span(at(first).start(), at(end - 1).end());
    }

    /// The place behind the last token that is no closing punctuation.
    int end() {
        int end = size();
        while (end > 0 && isStop(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean isStop(int place) {
        return !isQuoted(place)
                && (is(place, ".") || is(place, "!") || is(place, "?") || is(place, ";") || is(place, "..."));
    }

    boolean isComma(int place) {
        return is(place, ",");
    }

    /// A mark that parts clauses: comma, semicolon, colon, dash, bracket.
    boolean isBreak(int place) {
        return has(place)
                && at(place).isMark()
                && ",;:—–--()[]".contains(at(place).text())
                && !isHyphen(place);
    }

    boolean isDash(int place) {
        return isBreak(place) && (is(place, "–") || is(place, "—") || is(place, "--") || is(place, "-"));
    }

    private boolean isHyphen(int place) {
        return at(place).text().equals("-")
                && (!has(place - 1) || at(place - 1).end() == at(place).start());
    }

    /// Where the clause that ends before `end` begins: the sentence, or behind a semicolon.
    int clauseFirst(int end) {
        for (int place = end - 1; place >= 0; place--) {
            if (is(place, ";") && !isQuoted(place)) {
                return place + 1;
            }
        }
        return 0;
    }

    /// Whether a finite verb outside quotation marks stands from `first` to before `end`, or anything quoted.
    boolean hasClause(int first, int end) {
        for (int place = first; place < end; place++) {
            if (isQuoted(place) || Grammar.isFinite(at(place)) || (place > first && isPastForm(place))) {
                return true;
            }
        }
        return false;
    }

    /// "It rained": a word in -ed right behind a noun or a pronoun; a reduced relative ("troops backed by tanks")
    /// has a preposition behind it.
    boolean isPastForm(int place) {
        Token token = at(place);
        boolean form = token.isWord()
                && !token.isCapitalised()
                && token.lower().length() > 4
                && token.lower().endsWith("ed");
        return form && at(place - 1).isWord() && !(has(place + 1) && Grammar.isPreposition(at(place + 1)));
    }
}
