package sayso.server.listing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sayso.copies.Aligned;
import sayso.copies.CopyGroup;
import sayso.server.phrase.Shown;
import sayso.text.Span;

/// Origin and copy, sentence beside sentence, with what was changed marked.
public final class SideBySide {
    private SideBySide() {}

    /// What a row is.
    public enum What {
        SAME("the same"),
        CHANGED("changed"),
        ADDED("only in the copy"),
        LEFT_OUT("only in the origin");

        private final String words;

        What(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// A stretch of one side; `marked` where the other side has it otherwise or not at all.
    public record Piece(String text, boolean marked) {}

    /// A sentence or more of each side; one side is empty where the other stands alone.
    public record Row(What what, List<Piece> origin, List<Piece> copy) {
        public Row {
            origin = List.copyOf(origin);
            copy = List.copyOf(copy);
        }
    }

    /// In the order of the copy; what it leaves out stands where the origin has it.
    static List<Row> of(String origin, CopyGroup.Member member) {
        String copy = member.report().text();
        List<Aligned> pairs = member.sentences().stream()
                .sorted(Comparator.comparing(Aligned::copy))
                .toList();
        List<Span> leftOut = gaps(origin, pairs.stream().map(Aligned::origin).toList());
        List<Row> rows = new ArrayList<>();
        int done = 0;
        int inCopy = 0;
        for (Aligned pair : pairs) {
            while (done < leftOut.size()
                    && leftOut.get(done).start() < pair.origin().start()) {
                rows.add(alone(What.LEFT_OUT, leftOut.get(done++).of(origin)));
            }
            added(copy, inCopy, pair.copy().start(), rows);
            inCopy = Math.max(inCopy, pair.copy().end());
            rows.add(pair(pair, origin, copy));
        }
        added(copy, inCopy, copy.length(), rows);
        leftOut.subList(done, leftOut.size()).forEach(span -> rows.add(alone(What.LEFT_OUT, span.of(origin))));
        return rows;
    }

    private static Row pair(Aligned pair, String origin, String copy) {
        String there = Shown.text(pair.origin().of(origin));
        String here = Shown.text(pair.copy().of(copy));
        if (pair.same()) {
            return new Row(What.SAME, List.of(new Piece(there, false)), List.of(new Piece(here, false)));
        }
        WordChanges changes = WordChanges.between(there, here);
        return new Row(What.CHANGED, changes.before(), changes.after());
    }

    private static void added(String copy, int from, int to, List<Row> rows) {
        if (from < to && !Shown.text(copy.substring(from, to)).isEmpty()) {
            rows.add(alone(What.ADDED, copy.substring(from, to)));
        }
    }

    private static Row alone(What what, String text) {
        List<Piece> piece = List.of(new Piece(Shown.text(text), true));
        return what == What.ADDED ? new Row(what, List.of(), piece) : new Row(what, piece, List.of());
    }

    /// What no span covers, without what is blank.
    private static List<Span> gaps(String text, List<Span> spans) {
        List<Span> gaps = new ArrayList<>();
        int done = 0;
        for (Span span : spans.stream().sorted().toList()) {
            gap(text, done, span.start(), gaps);
            done = Math.max(done, span.end());
        }
        gap(text, done, text.length(), gaps);
        return gaps;
    }

    private static void gap(String text, int from, int to, List<Span> gaps) {
        if (from < to && !Shown.text(text.substring(from, to)).isEmpty()) {
            gaps.add(new Span(from, to));
        }
    }
}
