package sayso.source;

import sayso.text.Prose;

/// What a report tells about persons and works where they are no sources yet.
record Background(Names names, Works works, Introductions introductions, Pairs pairs) {
    static Background of(Prose prose) {
        Names names = new Names(prose);
        Introductions introductions = new Introductions(prose, names);
        return new Background(names, new Works(prose), introductions, new Pairs(prose, names, introductions));
    }
}
