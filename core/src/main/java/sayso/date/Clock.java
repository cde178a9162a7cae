package sayso.date;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import sayso.reading.Maybe;

/// A time of day by the clock and where it ends: "6 a.m. local time", "18:30", "1830 GMT", "noon".
record Clock(int to, String value) {
    private static final Pattern HOURS_AND_MINUTES = Pattern.compile("[0-9]{1,2}[:.][0-9]{2}");
    private static final Pattern HOURS = Pattern.compile("[0-9]{1,2}");
    private static final Pattern MILITARY = Pattern.compile("[0-9]{4}");
    private static final List<String> UNIVERSAL = List.of("gmt", "utc");
    private static final List<String> ZONES =
            List.of("est", "edt", "cst", "cdt", "pst", "pdt", "et", "bst", "cet", "ist");

    static Maybe<Clock> at(Words words, int at) {
        return switch (words.lower(at)) {
            case "noon", "midday" -> Maybe.known(new Clock(at + 1, "T12:00"));
            case "midnight" -> Maybe.known(new Clock(at + 1, "T24:00"));
            default -> written(words, at);
        };
    }

    private static Maybe<Clock> written(Words words, int at) {
        String word = words.lower(at);
        if (word.isEmpty() || word.length() > 8 || !Character.isDigit(word.charAt(0))) {
            return Maybe.unknown();
        }
        String half = half(word, words.lower(at + 1));
        boolean glued = word.endsWith("am") || word.endsWith("pm");
        String digits = glued ? word.substring(0, word.length() - 2) : word;
        int to = glued || half.isEmpty() ? at + 1 : at + 2;
        boolean universal = words.isCapitalised(to) && words.isAny(to, UNIVERSAL);
        boolean hours = HOURS_AND_MINUTES.matcher(digits).matches() && (digits.indexOf(':') > 0 || !half.isEmpty());
        boolean plain = !half.isEmpty() && HOURS.matcher(digits).matches();
        boolean military = universal && MILITARY.matcher(digits).matches();
        return hours || plain || military ? known(words, to, minutes(digits, half), universal) : Maybe.unknown();
    }

    static boolean isZone(Words words, int at) {
        return words.isCapitalised(at) && (words.isAny(at, ZONES) || words.isAny(at, UNIVERSAL));
    }

    private static String half(String word, String next) {
        String mark = word.endsWith("am") || word.endsWith("pm") ? word.substring(word.length() - 2) : next;
        return switch (mark) {
            case "am", "a.m", "a.m." -> "am";
            case "pm", "p.m", "p.m." -> "pm";
            default -> "";
        };
    }

    /// Minutes since midnight; out of range where the digits are no time.
    private static int minutes(String digits, String half) {
        String bare = digits.replaceAll("[:.]", "");
        int number = Integer.parseInt(bare);
        int hour = bare.length() > 2 ? number / 100 : number;
        int minute = bare.length() > 2 ? number % 100 : 0;
        int shift = half.equals("pm") && hour < 12 ? 12 : half.equals("am") && hour == 12 ? -12 : 0;
        return minute > 59 ? -1 : (hour + shift) * 60 + minute;
    }

    private static Maybe<Clock> known(Words words, int at, int minutes, boolean universal) {
        if (minutes < 0 || minutes > 24 * 60) {
            return Maybe.unknown();
        }
        String value = String.format(Locale.ROOT, "T%02d:%02d", minutes / 60, minutes % 60);
        if (universal) {
            return Maybe.known(new Clock(at + 1, value + "Z"));
        }
        int zone = words.is(at, ".") && isZone(words, at + 1) ? at + 1 : at;
        boolean local = words.is(at, "local") && words.is(at + 1, "time");
        int to = local ? at + 2 : isZone(words, zone) ? zone + 1 : at;
        return Maybe.known(new Clock(to, value));
    }
}
