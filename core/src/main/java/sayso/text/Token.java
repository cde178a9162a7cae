package sayso.text;

/// A word, a number or a punctuation mark, as it stands in the text.
///
/// `text` is the text at `span`; `lower` is the same for comparing: lower case (root locale), straight apostrophes,
/// no soft hyphens. A possessive mark ("'s", "’") is a token of its own, a hyphenated compound ("25-minute") is one
/// token.
public record Token(Span span, Kind kind, String text, String lower) {
    /// What sort of token it is.
    public enum Kind {
        WORD,
        NUMBER,
        POSSESSIVE,
        MARK
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    /// Whether the comparing form is `form`.
    public boolean is(String form) {
        return lower.equals(form);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isMark() {
        return kind == Kind.MARK;
    }

    /// Whether it begins with a capital letter.
    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0)) || Character.isTitleCase(text.codePointAt(0));
    }
}
