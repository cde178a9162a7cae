package sayso.evaluation.mention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Reads the GUM corpus: one CoNLL-U file a document, `splits.md` beside them.
public final class Gum {
    /// They are among the reports that the whole program is measured with.
    private static final Set<String> NEVER_TRAINED = Set.of(
            "GUM_news_korea",
            "GUM_news_asylum",
            "GUM_news_crane",
            "GUM_news_questionnaire",
            "GUM_news_defector",
            "GUM_news_sensitive");

    /// The official parts of the corpus.
    public enum Split {
        TRAIN,
        DEV
    }

    private Gum() {}

    /// The documents of one part, in the order of their names, without those that measure the whole program.
    public static List<MentionText> read(Path folder, Split split) throws IOException {
        Set<String> dev = named(folder, "dev");
        Set<String> test = named(folder, "test");
        test.addAll(named(folder, "test2"));
        List<MentionText> texts = new ArrayList<>();
        for (Path file : documents(folder)) {
            String id = file.getFileName().toString().replace(".conllu", "");
            boolean isWanted = switch (split) {
                case DEV -> dev.contains(id);
                case TRAIN -> !dev.contains(id) && !test.contains(id);
            };
            if (isWanted && !NEVER_TRAINED.contains(id)) {
                texts.add(ConlluReader.read(id, Files.readAllLines(file)));
            }
        }
        return texts;
    }

    private static List<Path> documents(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".conllu"))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> named(Path folder, String split) throws IOException {
        Set<String> names = new java.util.HashSet<>();
        String section = "";
        for (String line : Files.readAllLines(folder.resolve("splits.md"))) {
            String trimmed = line.strip();
            if (trimmed.startsWith("#")) {
                section = trimmed.replace("#", "").strip();
            } else if (section.equals(split) && trimmed.startsWith("* ")) {
                names.add(trimmed.substring(2).strip());
            }
        }
        return names;
    }
}
