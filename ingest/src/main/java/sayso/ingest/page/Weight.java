package sayso.ingest.page;

/// How many tags and attributes a page holds, roughly and rather too many: each costs memory once it is parsed.
final class Weight {
    /// What parts attributes or stands in one: an attribute in full, ` class="x"`, has four of them.
    private static final String ATTRIBUTE_SIGNS = " \t\n\r\f/=\"'";

    private Weight() {}

    static long of(String html) {
        long tags = 0;
        long signs = 0;
        boolean inTag = false;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<') {
                tags++;
                inTag = true;
            } else if (c == '>') {
                inTag = false;
            } else if (inTag && c <= '=' && ATTRIBUTE_SIGNS.indexOf(c) >= 0) {
                signs++;
            }
        }
        return tags + signs / 2;
    }
}
