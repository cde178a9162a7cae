import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Writes made-up pages of news, most of them damaged in some way, always the same ones: java SoakPages.java FOLDER NUMBER
final class SoakPages {
    private static final List<String> SENTENCES = List.of(
            "The mayor said on Monday that the bridge, closed since spring, would open again.",
            "“Nobody should have been there,” said Ana Ruiz, a spokeswoman for the ministry.",
            "At least 12 people were killed and 30 wounded, according to the regional health authority.",
            "Reuters could not independently verify the figures.",
            "Officials denied that soldiers had fired on the crowd on August 30.",
            "About 600 of the 15,000 soldiers have died, the agency estimates.",
            "State media reported that the leader had promised to build houses for the families.");

    private static final List<String> JUNK = List.of(
            "<", ">", "</div>", "<p>", "<!--", "\"", "&#x0;", "\u0000", "<script>", "</script>", "<table>", "\uFEFF",
            "<a href=", "{\"@type\":", "]]>", "<br><br>", "\u202E", "&amp;amp;", "<h1>", "<time datetime=1970-01-01>");

    private SoakPages() {}

    public static void main(String... arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Random random = new Random(20251123);
        for (int number = 0; number < Integer.parseInt(arguments[1]); number++) {
            String name = String.format(Locale.ROOT, "page-%05d.html", number);
            Files.write(folder.resolve(name), damaged(page(random, number), random));
        }
    }

    private static String page(Random random, int number) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Report ")
                .append(number)
                .append(" - The Example</title><meta property=article:published_time content=2025-08-")
                .append(10 + random.nextInt(20))
                .append("T10:00:00Z></head><body><nav><a href=/>Home</a></nav><article><h1>Report ")
                .append(number)
                .append("</h1><p class=byline>By <a href=/author/ana>Ana Ruiz</a></p>");
        int paragraphs = 2 + random.nextInt(10);
        for (int i = 0; i < paragraphs; i++) {
            page.append("<p>");
            for (int j = 0; j < 1 + random.nextInt(4); j++) {
                page.append(SENTENCES.get(random.nextInt(SENTENCES.size()))).append(' ');
            }
            page.append("</p>");
        }
        return page.append("</article><footer>© The Example</footer></body></html>").toString();
    }

    private static byte[] damaged(String page, Random random) {
        StringBuilder text = new StringBuilder(page);
        for (int hits = random.nextInt(6); hits > 0; hits--) {
            text.insert(random.nextInt(text.length()), JUNK.get(random.nextInt(JUNK.size())));
        }
        if (random.nextInt(10) == 0) {
            text.setLength(random.nextInt(text.length()));
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        for (int hits = random.nextInt(8) == 0 ? 5 : 0; hits > 0 && bytes.length > 0; hits--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
