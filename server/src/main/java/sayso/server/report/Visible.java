package sayso.server.report;

/// Report text as a page shows it: as it is, but that what has no picture or would turn other words around has one.
/// Offsets stay as they are.
public final class Visible {
    private static final int PICTURES = 0x2400;
    private static final char DELETE_PICTURE = '\u2421';
    private static final char REPLACEMENT = '\uFFFD';

    private Visible() {}

    /// Control characters become their pictures (U+2400 and on), overriding of directions and halves of characters
    /// U+FFFD. Line ends, tabs, joiners and direction marks stay.
    public static String text(String exact) {
        int at = 0;
        while (at < exact.length() && isPlain(exact.charAt(at))) {
            at++;
        }
        if (at == exact.length()) {
            return exact;
        }
        StringBuilder shown = new StringBuilder(exact);
        for (; at < exact.length(); at++) {
            shown.setCharAt(at, shown(exact, at));
        }
        return shown.toString();
    }

    private static boolean isPlain(char unit) {
        return unit >= ' ' && unit < 0x7F;
    }

    private static char shown(String exact, int at) {
        char unit = exact.charAt(at);
        if (Character.isISOControl(unit)) {
            return control(unit);
        }
        boolean turns = unit == '\u202D' || unit == '\u202E';
        return turns || isHalf(exact, at) || unit == '\uFFFE' || unit == '\uFFFF' ? REPLACEMENT : unit;
    }

    private static char control(char unit) {
        return switch (unit) {
            case '\n', '\r', '\t', '\f', '\u0085' -> unit;
            case 0x7F -> DELETE_PICTURE;
            default -> unit < ' ' ? (char) (PICTURES + unit) : REPLACEMENT;
        };
    }

    private static boolean isHalf(String exact, int at) {
        char unit = exact.charAt(at);
        if (Character.isHighSurrogate(unit)) {
            return at + 1 == exact.length() || !Character.isLowSurrogate(exact.charAt(at + 1));
        }
        return Character.isLowSurrogate(unit) && (at == 0 || !Character.isHighSurrogate(exact.charAt(at - 1)));
    }
}
