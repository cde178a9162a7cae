package sayso.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What every package-info of the project says of its room.
public final class Rooms {
    private static final Pattern NAME = Pattern.compile("^package ([a-z.]+);", Pattern.MULTILINE);
    private static final Pattern MAY_USE = Pattern.compile("/// - May use:(.*?)/// - Never:", Pattern.DOTALL);
    private static final Pattern ROOM = Pattern.compile("`(sayso[a-z.]*)`");

    private Rooms() {}

    /// The root of the repository, from whichever module the tests run in.
    public static Path root() {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("check"))) {
                return folder;
            }
        }
        throw new AssertionError("No folder above " + here + " holds ./check");
    }

    /// The package-infos of the main sources.
    private static List<Path> packageInfos() throws IOException {
        try (Stream<Path> all = Files.walk(root())) {
            return all.filter(path -> path.endsWith("package-info.java"))
                    .filter(path -> path.toString().contains("/src/main/java/"))
                    .toList();
        }
    }

    /// Each room with the rooms that it says it may use.
    public static Map<String, Set<String>> mayUse() throws IOException {
        Map<String, Set<String>> rooms = new TreeMap<>();
        for (Path path : packageInfos()) {
            String text = Files.readString(path);
            rooms.put(name(text, path), allowed(text, path));
        }
        return rooms;
    }

    private static String name(String text, Path path) {
        Matcher name = NAME.matcher(text);
        if (!name.find()) {
            throw new AssertionError(path + " names no package");
        }
        return name.group(1);
    }

    private static Set<String> allowed(String text, Path path) {
        Matcher mayUse = MAY_USE.matcher(text);
        if (!mayUse.find()) {
            throw new AssertionError(path + " does not say “May use:” and “Never:”");
        }
        Set<String> allowed = new TreeSet<>();
        Matcher room = ROOM.matcher(mayUse.group(1));
        while (room.find()) {
            allowed.add(room.group(1));
        }
        return allowed;
    }
}
