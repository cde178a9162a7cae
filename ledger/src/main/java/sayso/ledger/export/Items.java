package sayso.ledger.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sayso.reading.Maybe;
import sayso.text.Span;

/// The annotations of one layer by the items that they are. One without the id of an item in the reading, but at the
/// very place of an item that no other annotation claims, is that item: so what came home once adds nothing twice.
final class Items {
    private final Map<String, List<Mark>> byItem = new LinkedHashMap<>();
    private final List<List<Mark>> rest = new ArrayList<>();

    /// @param places the ids of the reading's items, and where they stand
    Items(List<Mark> marks, Map<String, List<Span>> places) {
        Map<String, List<Mark>> strange = new LinkedHashMap<>();
        for (Mark mark : marks) {
            switch (mark.feature("item")) {
                case Maybe.Known<String>(String id) when places.containsKey(id) -> put(id, mark, byItem);
                case Maybe.Known<String>(String id) -> put(id, mark, strange);
                case Maybe.Unknown<String>() -> rest.add(List.of(mark));
            }
        }
        rest.addAll(strange.values());
        rest.removeIf(each -> claims(each, places));
    }

    private boolean claims(List<Mark> marks, Map<String, List<Span>> places) {
        List<Span> content = content(marks);
        for (Map.Entry<String, List<Span>> place : places.entrySet()) {
            if (place.getValue().equals(content) && byItem.putIfAbsent(place.getKey(), marks) == null) {
                return true;
            }
        }
        return false;
    }

    /// The annotations of this item.
    List<Mark> take(String id) {
        return byItem.getOrDefault(id, List.of());
    }

    /// What is no item of the reading, each with all of its annotations.
    List<List<Mark>> rest() {
        return List.copyOf(rest);
    }

    /// Where they stand, in reading order.
    static List<Span> content(List<Mark> marks) {
        return marks.stream().map(Mark::span).sorted().distinct().toList();
    }

    private static void put(String id, Mark mark, Map<String, List<Mark>> marks) {
        marks.computeIfAbsent(id, _ -> new ArrayList<>()).add(mark);
    }
}
