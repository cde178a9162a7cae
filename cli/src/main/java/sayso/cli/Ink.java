package sayso.cli;

/// Colour and weight, where the terminal shows them. Only lines' own words are inked, never the space around them.
enum Ink {
    /// Writes plain text.
    NONE,
    /// Writes ANSI escapes (ECMA-48, SGR).
    COLOUR;

    String strong(String text) {
        return sgr("1", text);
    }

    String faint(String text) {
        return sgr("2", text);
    }

    String name(String text) {
        return sgr("1;36", text);
    }

    String bad(String text) {
        return sgr("1;31", text);
    }

    private String sgr(String code, String text) {
        return switch (this) {
            case NONE -> text;
            case COLOUR -> text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
        };
    }
}
