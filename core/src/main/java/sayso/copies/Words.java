package sayso.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sayso.text.Span;

/// The words of a text: runs of letters and digits in lower case.
final class Words {
    private Words() {}

    static List<String> of(String text) {
        return places(text).stream()
                .map(place -> text.substring(place.start(), place.end()).toLowerCase(Locale.ROOT))
                .toList();
    }

    /// Where they stand, in order.
    static List<Span> places(CharSequence text) {
        List<Span> places = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean inWord = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
            if (inWord && start < 0) {
                start = at;
            } else if (!inWord && start >= 0) {
                places.add(new Span(start, at));
                start = -1;
            }
        }
        return places;
    }
}
