package sayso.server.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sayso.text.Span;

/// Goes through a text once and opens and closes marks. A mark that ends within another one, which began later,
/// closes that too, and it is opened again.
final class MarkLayer {
    private static final Comparator<Mark> OUTER_FIRST = Comparator.<Mark>comparingInt(
                    mark -> mark.span().start())
            .thenComparingInt(mark -> -mark.span().end())
            .thenComparing(Mark::kind);

    private final String text;
    private final List<Mark> marks;
    private final List<Frame> open = new ArrayList<>();
    private final Set<Mark> begun = new HashSet<>();
    private int next;

    /// A mark that is open, with what stands in it so far.
    private record Frame(Mark mark, List<Node> within) {}

    MarkLayer(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks.stream().sorted(OUTER_FIRST).toList();
    }

    /// The marks that stand in the text so far.
    Collection<Mark> begun() {
        return begun;
    }

    /// The next paragraph.
    Block.Paragraph paragraph(Span span) {
        List<Node> nodes = new ArrayList<>();
        int at = span.start();
        end(at, nodes);
        begin(at);
        while (at < span.end()) {
            int to = Math.min(span.end(), nextEdge());
            innermost(nodes).add(new Node.Words(text.substring(at, to)));
            at = to;
            end(at, nodes);
            if (at < span.end()) {
                begin(at);
            }
        }
        List<Mark> carried = open.stream().map(Frame::mark).toList();
        closeTo(0, nodes);
        carried.forEach(this::push);
        return new Block.Paragraph(nodes);
    }

    private int nextEdge() {
        int edge = next < marks.size() ? marks.get(next).span().start() : Integer.MAX_VALUE;
        for (Frame frame : open) {
            edge = Math.min(edge, frame.mark().span().end());
        }
        return edge;
    }

    private void begin(int at) {
        while (next < marks.size() && marks.get(next).span().start() <= at) {
            Mark mark = marks.get(next++);
            if (mark.span().end() > at && open.size() < MarkedText.DEEPEST) {
                push(mark);
            }
        }
    }

    private void end(int at, List<Node> nodes) {
        int lowest = 0;
        while (lowest < open.size() && open.get(lowest).mark().span().end() > at) {
            lowest++;
        }
        List<Mark> again = open.subList(lowest, open.size()).stream()
                .map(Frame::mark)
                .filter(mark -> mark.span().end() > at)
                .toList();
        closeTo(lowest, nodes);
        again.forEach(this::push);
    }

    private void push(Mark mark) {
        open.add(new Frame(mark, new ArrayList<>()));
    }

    private void closeTo(int depth, List<Node> nodes) {
        while (open.size() > depth) {
            Frame closed = open.removeLast();
            if (!closed.within().isEmpty()) {
                boolean first = begun.add(closed.mark());
                innermost(nodes).add(new Node.Marked(closed.mark(), first, open.size(), closed.within()));
            }
        }
    }

    private List<Node> innermost(List<Node> nodes) {
        return open.isEmpty() ? nodes : open.getLast().within();
    }
}
