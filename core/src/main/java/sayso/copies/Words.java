package sayso.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words of a text: runs of letters and digits in lower case.
final class Words {
    private Words() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int start = -1;
        for (int at = 0; at <= lower.length(); at++) {
            boolean inWord = at < lower.length() && Character.isLetterOrDigit(lower.charAt(at));
            if (inWord && start < 0) {
                start = at;
            } else if (!inWord && start >= 0) {
                words.add(lower.substring(start, at));
                start = -1;
            }
        }
        return words;
    }
}
