package sayso.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sayso.text.Span;

/// The text of a GUM document and its mentions.
record GumText(String text, List<Mentioned> mentions) {
    private static final Pattern ENTITY = Pattern.compile("Entity=([^|\\t]++)");
    private static final Pattern BRACKET =
            Pattern.compile("\\((\\d++)(?:\\[[^]]*+])?-[a-z]++[^()]*+(\\))?|(\\d++)(?:\\[[^]]*+])?\\)");

    /// One mention of the entity with this number.
    record Mentioned(Span span, int entity) {}

    private record Open(int start, int entity) {}

    static GumText read(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        List<Mentioned> mentions = new ArrayList<>();
        List<Open> open = new ArrayList<>();
        int joinedUntil = 0;
        String gap = "";
        String gapBehindJoined = "";
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            if (line.startsWith("# newpar") && !line.startsWith("# newpar_block")) {
                gap = text.isEmpty() ? "" : "\n\n";
            } else if (line.isEmpty()) {
                joinedUntil = 0;
            } else if (cells.length > 9 && cells[0].contains("-")) {
                joinedUntil = Integer.parseInt(cells[0].substring(cells[0].indexOf('-') + 1));
                gapBehindJoined = gap(cells[9]);
            } else if (cells.length > 9 && !cells[0].contains(".")) {
                text.append(gap);
                int start = text.length();
                text.append(cells[1]);
                collect(cells[9], new Span(start, text.length()), open, mentions);
                int number = Integer.parseInt(cells[0]);
                gap = number > joinedUntil ? gap(cells[9]) : number == joinedUntil ? gapBehindJoined : "";
            }
        }
        return new GumText(text.toString(), mentions);
    }

    private static String gap(String notes) {
        return notes.contains("SpaceAfter=No") ? "" : " ";
    }

    private static void collect(String notes, Span token, List<Open> open, List<Mentioned> mentions) {
        Matcher entity = ENTITY.matcher(notes);
        Matcher bracket = BRACKET.matcher(entity.find() ? entity.group(1) : "");
        while (bracket.find()) {
            boolean opens = bracket.group(3) == null;
            int number = Integer.parseInt(opens ? bracket.group(1) : bracket.group(3));
            if (opens) {
                open.add(new Open(token.start(), number));
            }
            if (!opens || bracket.group(2) != null) {
                for (int i = open.size() - 1; i >= 0; i--) {
                    if (open.get(i).entity() == number) {
                        mentions.add(new Mentioned(new Span(open.remove(i).start(), token.end()), number));
                        break;
                    }
                }
            }
        }
    }
}
