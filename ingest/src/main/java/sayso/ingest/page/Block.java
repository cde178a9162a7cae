package sayso.ingest.page;

/// A run of text without a break inside, as a reader sees it.
///
/// @param links how many of its characters are links
record Block(String text, int links, Region region) {
    private static final int SHORTEST_PROSE = 25;

    /// Sentences rather than labels and link lists.
    boolean isProse() {
        return text.length() >= SHORTEST_PROSE && !isLinks();
    }

    boolean isLinks() {
        return links * 2 > text.length();
    }

    boolean isHeading() {
        String tag = region.element.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }
}
