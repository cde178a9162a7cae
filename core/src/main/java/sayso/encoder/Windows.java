package sayso.encoder;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into windows of whole paragraphs that fit the encoder.
///
/// @param most pieces a window may have, unless one paragraph alone has more
/// @param longestParagraph pieces above which a paragraph is cut between its sentences
public record Windows(int most, int longestParagraph) {
    /// What the published model was trained and tuned with.
    public static final Windows USUAL = new Windows(160, 224);

    /// A part of a paragraph, or a whole one, that stays together.
    private record Block(int first, int end, int pieces) {}

    public Windows {
        if (most < 8 || longestParagraph < most) {
            throw new IllegalArgumentException(
                    "Windows need 8 <= most <= longestParagraph, got " + most + ", " + longestParagraph);
        }
    }

    /// The windows of `words` in order; together they hold every word once.
    public List<WordRange> cut(Words words) {
        return cut(words, most);
    }

    /// The same, but the first window has at most `mostInFirst` pieces, so that training sees other cuts each time.
    public List<WordRange> cut(Words words, int mostInFirst) {
        List<Block> blocks = blocks(words);
        List<WordRange> windows = new ArrayList<>();
        int budget = mostInFirst;
        int next = 0;
        while (next < blocks.size()) {
            int first = blocks.get(next).first();
            int pieces = blocks.get(next).pieces();
            next++;
            while (next < blocks.size() && pieces + blocks.get(next).pieces() <= budget) {
                pieces += blocks.get(next).pieces();
                next++;
            }
            windows.add(new WordRange(first, blocks.get(next - 1).end()));
            budget = most;
        }
        return windows;
    }

    /// How many pieces the encoder reads for `window`, separators included.
    public static int pieces(Words words, WordRange window) {
        int pieces = 2;
        for (int word = window.first(); word < window.end(); word++) {
            pieces += words.get(word).pieces().size();
            pieces += word > window.first() && startsParagraph(words, word) ? 1 : 0;
        }
        return pieces;
    }

    static boolean startsParagraph(Words words, int word) {
        return words.get(word).paragraph() != words.get(word - 1).paragraph();
    }

    private List<Block> blocks(Words words) {
        List<Block> blocks = new ArrayList<>();
        int first = 0;
        while (first < words.size()) {
            int end = first + 1;
            int pieces = words.get(first).pieces().size();
            while (end < words.size() && !startsParagraph(words, end)) {
                pieces += words.get(end).pieces().size();
                end++;
            }
            if (pieces <= longestParagraph) {
                blocks.add(new Block(first, end, pieces + 1));
            } else {
                cutParagraph(words, new WordRange(first, end), blocks);
            }
            first = end;
        }
        return blocks;
    }

    private void cutParagraph(Words words, WordRange paragraph, List<Block> blocks) {
        int first = paragraph.first();
        int pieces = 0;
        int next = first;
        while (next < paragraph.end()) {
            int sentenceEnd = next;
            int sentencePieces = 0;
            while (sentenceEnd < paragraph.end()
                    && words.get(sentenceEnd).sentence() == words.get(next).sentence()
                    && sentencePieces < longestParagraph) {
                sentencePieces += words.get(sentenceEnd).pieces().size();
                sentenceEnd++;
            }
            if (pieces > 0 && pieces + sentencePieces > most) {
                blocks.add(new Block(first, next, pieces + 1));
                first = next;
                pieces = 0;
            }
            pieces += sentencePieces;
            next = sentenceEnd;
        }
        blocks.add(new Block(first, paragraph.end(), pieces + 1));
    }
}
