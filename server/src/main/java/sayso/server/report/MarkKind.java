package sayso.server.report;

import java.util.Locale;

/// What a mark shows. Where several cover the same words, the earlier kind stands around the later.
public enum MarkKind {
    CONTENT,
    VERIFICATION,
    SOURCE,
    CUE,
    FIGURE;

    /// As classes and attributes of the page name it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
