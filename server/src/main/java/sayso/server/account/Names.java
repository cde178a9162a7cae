package sayso.server.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import sayso.reading.ReportException;

/// What accounts and tokens may be called.
final class Names {
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._@+'’-]{0,62}[\\p{L}\\p{M}\\p{N}]?");

    private Names() {}

    /// @throws ReportException with `account.name`
    static String checked(String name) throws ReportException {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        if (!NAME.matcher(composed).matches()) {
            throw AccountCode.NAME.refuse(
                    shown(name),
                    "this cannot be a name",
                    "a name has 1 to 64 letters, digits, spaces and . _ @ + ' -, and begins with a letter or a digit");
        }
        return composed;
    }

    /// Names that look alike but for capitals and width are one.
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .strip()
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /// What somebody typed may be long, and hold anything.
    private static String shown(String name) {
        String printable = name.replaceAll("\\p{C}", "\uFFFD");
        return printable.length() > 64 ? printable.substring(0, 64) + "…" : printable;
    }
}
