package sayso.source;

import sayso.text.Prose;

/// What a report tells about persons and works where they are no sources yet.
record Background(Names names, Works works, Introductions introductions, Pairs pairs, Openings openings) {
    static Background of(Prose prose) {
        Names names = new Names(prose);
        Introductions introductions = new Introductions(prose, names);
        Pairs pairs = new Pairs(prose, names, introductions);
        return new Background(names, new Works(prose), introductions, pairs, new Openings(prose));
    }
}
