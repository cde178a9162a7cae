package sayso.evaluation.attribution;

import java.util.List;
import sayso.reading.Maybe;
import sayso.text.WordList;

/// What others reach, out of `peers.tsv`, which names the sources.
final class Peers {
    /// Attributions of every type.
    static final String ALL_TYPES = "all";

    private record Peer(String mark, String type, String who, double figure) {}

    private static final List<Peer> PEERS = WordList.rows(Peers.class, "peers.tsv").stream()
            .map(row -> new Peer(row.get(0), row.get(1), row.get(2), Double.parseDouble(row.get(3))))
            .toList();

    private Peers() {}

    /// Everybody who has a figure, in the order of the file.
    static List<String> names() {
        return PEERS.stream().map(Peer::who).distinct().toList();
    }

    static Maybe<Double> figure(AttributionMark mark, String type, String who) {
        return PEERS.stream()
                .filter(peer -> peer.mark().equals(mark.label()))
                .filter(peer -> peer.type().equals(type) && peer.who().equals(who))
                .map(peer -> Maybe.known(peer.figure()))
                .findFirst()
                .orElse(Maybe.unknown());
    }
}
