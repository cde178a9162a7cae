package sayso.server.web;

import java.util.List;

/// What stands around every page.
///
/// @param path of the request, to mark where one is
/// @param accounts whether people sign in here
public record Frame(String title, String path, Visitor visitor, boolean accounts) {
    private static final List<Way> WAYS = List.of(
            new Way("/search", "Search", Access.READER),
            new Way("/figures", "Figures", Access.READER),
            new Way("/stories", "Stories", Access.READER),
            new Way("/sources", "Sources", Access.READER),
            new Way("/copies", "Copies", Access.READER),
            new Way("/review", "Review", Access.EDITOR),
            new Way("/add", "Add", Access.EDITOR),
            new Way("/export", "Export", Access.READER),
            new Way("/about", "About", Access.READER),
            new Way("/accounts", "Accounts", Access.ADMIN));

    /// One link of the navigation.
    public record Way(String path, String name, Access access) {}

    /// The links that this visitor may follow.
    public List<Way> ways() {
        return WAYS.stream().filter(way -> visitor.may(way.access())).toList();
    }

    public boolean isAt(Way way) {
        return path.equals(way.path()) || path.startsWith(way.path() + "/");
    }
}
