package sayso.date;

import sayso.reading.Maybe;

/// One form of date expression. Looks only a bounded number of words ahead.
interface Rule {
    /// The expression of this form that begins with the word at `at`.
    Maybe<Match> at(Words words, int at);

    /// The longest expression that any of `rules` finds at `at`; of equally long ones the first rule's.
    static Maybe<Match> longest(Iterable<Rule> rules, Words words, int at) {
        Maybe<Match> best = Maybe.unknown();
        int longest = 0;
        if (!Openers.at(words, at)) {
            return best;
        }
        for (Rule rule : rules) {
            Maybe<Match> found = rule.at(words, at);
            if (found instanceof Maybe.Known<Match>(Match match) && match.length() > longest) {
                best = found;
                longest = match.length();
            }
        }
        return best;
    }
}
