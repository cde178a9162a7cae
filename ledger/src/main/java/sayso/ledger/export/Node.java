package sayso.ledger.export;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sayso.json.Json;
import sayso.reading.Maybe;

/// A JSON object in the making; what is not known or empty is left out.
final class Node {
    private final Map<String, Json> members = new LinkedHashMap<>();

    static Node of(String id, String... types) {
        Node node = ofType(types);
        Map<String, Json> rest = new LinkedHashMap<>(node.members);
        node.members.clear();
        node.members.put("@id", new Json.Text(id));
        node.members.putAll(rest);
        return node;
    }

    static Node ofType(String... types) {
        Node node = new Node();
        node.members.put("@type", types.length == 1 ? new Json.Text(types[0]) : Json.texts(List.of(types)));
        return node;
    }

    Node with(String name, String text) {
        return with(name, new Json.Text(Plain.printable(text)));
    }

    Node with(String name, Maybe<?> text) {
        text.toList().forEach(known -> with(name, known.toString()));
        return this;
    }

    Node with(String name, List<String> texts) {
        if (texts.size() == 1) {
            with(name, texts.getFirst());
        } else if (!texts.isEmpty()) {
            with(name, Json.texts(texts.stream().map(Plain::printable).toList()));
        }
        return this;
    }

    Node number(String name, Maybe<Long> number) {
        number.toList().forEach(known -> with(name, new Json.Numeral(BigDecimal.valueOf(known))));
        return this;
    }

    Node nodes(String name, List<Json> nodes) {
        if (!nodes.isEmpty()) {
            with(name, new Json.Items(nodes));
        }
        return this;
    }

    Node with(String name, Json value) {
        members.put(name, value);
        return this;
    }

    Json json() {
        return new Json.Members(members);
    }
}
