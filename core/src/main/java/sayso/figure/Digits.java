package sayso.figure;

/// Reads a number in Western digits, with thousands parted by commas and a decimal point.
final class Digits {
    private Digits() {}

    /// The value, or -1 where `word` is anything else ("9/11", "12-year-old", "6:30", "1,2").
    static double value(String word) {
        int comma = word.indexOf(',');
        if (word.isEmpty()
                || word.length() > 15
                || !word.chars().allMatch(c -> (c >= '0' && c <= '9') || c == ',' || c == '.')) {
            return -1;
        }
        int point = word.indexOf('.');
        if (point >= 0 && (point != word.lastIndexOf('.') || point == word.length() - 1 || point == 0)) {
            return -1;
        }
        if (comma >= 0 && !areThousands(point < 0 ? word : word.substring(0, point))) {
            return -1;
        }
        return Double.parseDouble(word.replace(",", ""));
    }

    private static boolean areThousands(String word) {
        String[] groups = word.split(",", -1);
        boolean fits = !groups[0].isEmpty() && groups[0].length() <= 3;
        for (int i = 1; i < groups.length; i++) {
            fits &= groups[i].length() == 3;
        }
        return fits;
    }
}
