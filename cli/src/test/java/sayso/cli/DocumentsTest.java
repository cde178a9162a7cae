package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import sayso.architecture.Rooms;

/// What README, ARCHITECTURE and CONTRIBUTING name exists: classes, paths, commands and flags.
class DocumentsTest {
    private static final Path ROOT = Rooms.root();
    private static final CommandLine COMMAND_LINE = CommandLines.of(new Desk(new Terminal(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            false,
            false,
            false,
            Map.of())));
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Set<String> CLASSES = classes();
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");
    private static final Pattern CLASS = Pattern.compile("[A-Z][a-z]+(?:[A-Z][a-z]+)*");
    private static final Pattern ROOM = Pattern.compile("sayso(\\.[a-z]+)+");
    private static final Pattern PATH =
            Pattern.compile("\\.?[\\w.-]*/[\\w./-]*|[\\w-]+\\.(?:md|tsv|txt|xml|html|json)");
    private static final Pattern FLAG = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");
    private static final Pattern CALL = Pattern.compile("^\\s*\\$?\\s*\\./sayso +(.+)$", Pattern.MULTILINE);

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"})
    void namesOnlyWhatExists(String document) throws IOException {
        String text = Files.readString(ROOT.resolve(document));
        List<String> missing = new ArrayList<>();
        CODE.matcher(text).results().map(each -> each.group(1)).forEach(code -> check(code, missing));
        LINK.matcher(text)
                .results()
                .map(each -> each.group(1))
                .filter(path -> !exists(path))
                .forEach(missing::add);
        CALL.matcher(text).results().map(each -> each.group(1)).forEach(call -> checkCall(call, missing));

        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md"})
    void staysShort(String document) throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve(document))).hasSizeLessThan(120);
    }

    private static void check(String code, List<String> missing) {
        if (ROOM.matcher(code).matches()) {
            if (!rooms().contains(code)) {
                missing.add("room " + code);
            }
        } else if (CLASS.matcher(code).matches() && !CLASSES.contains(code)) {
            missing.add("class " + code);
        } else if (code.startsWith("sayso ")) {
            checkCall(code.substring("sayso ".length()), missing);
        } else if (code.startsWith("--")) {
            checkFlags(code, missing);
        } else if (PATH.matcher(code).matches() && !code.startsWith("../shared") && !exists(code)) {
            missing.add("path " + code);
        }
    }

    private static boolean exists(String path) {
        return path.startsWith("../shared") || Files.exists(ROOT.resolve(path));
    }

    private static void checkCall(String call, List<String> missing) {
        String command = call.strip().split(" ", 2)[0];
        boolean known = command.startsWith("-") || COMMAND_LINE.getSubcommands().containsKey(command);
        if (!known) {
            missing.add("command " + command);
        }
        checkFlags(call, missing);
        for (String word : call.split("#", 2)[0].strip().split(" +", -1)) {
            if (word.contains("/") && PATH.matcher(word).matches() && !exists(word)) {
                missing.add("path " + word);
            }
        }
    }

    private static void checkFlags(String call, List<String> missing) {
        Matcher flag = FLAG.matcher(call);
        while (flag.find()) {
            if (!flags().contains(flag.group())) {
                missing.add("flag " + flag.group());
            }
        }
    }

    private static Set<String> flags() {
        return Stream.concat(Stream.of(COMMAND_LINE), COMMAND_LINE.getSubcommands().values().stream())
                .flatMap(each -> each.getCommandSpec().optionsMap().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> rooms() {
        try {
            return Rooms.mayUse().keySet();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> classes() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.map(each -> each.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
