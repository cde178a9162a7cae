package sayso.server.web;

import java.io.IOException;

/// The body of a request came to an end before its time, for a reason that is to be told.
public final class BrokenBody extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public BrokenBody(Refusal refusal) {
        super(refusal.getMessage());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
