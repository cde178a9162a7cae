package sayso.server.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sayso.text.Span;

/// Where words stand in a text that somebody selected or typed. White space may differ: a field of one line keeps
/// no ends of lines.
final class Standing {
    private static final Pattern WHITE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private final String text;

    Standing(String text) {
        this.text = text;
    }

    /// Every place, from left to right.
    List<Span> of(String words) {
        String pattern =
                Stream.of(WHITE.split(words.strip())).map(Pattern::quote).collect(Collectors.joining("\\s++"));
        Matcher found =
                Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS).matcher(text);
        List<Span> places = new ArrayList<>();
        for (int from = 0; from <= text.length() && found.find(from); from = found.start() + 1) {
            places.add(new Span(found.start(), found.end()));
        }
        return places;
    }

    /// Whether `place` begins at `at`, as the text counts or as a browser does, for which the end of a line is one
    /// character.
    boolean isAt(Span place, int at) {
        return place.start() == at || (place.start() > at && shown(place.start()) == at);
    }

    private int shown(int end) {
        int shown = end;
        for (int at = text.indexOf("\r\n"); at >= 0 && at < end; at = text.indexOf("\r\n", at + 2)) {
            shown--;
        }
        return shown;
    }
}
