package sayso.evaluation.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sayso.encoder.EntityKind;
import sayso.encoder.WordTag;
import sayso.text.Span;

/// Reads one CoNLL-U document with GUM's entity annotations; rebuilds its text with paragraphs.
final class ConlluReader {
    private static final Pattern ENTITY = Pattern.compile("Entity=([^|\\t]+)");
    /// `(12-person-…` opens a mention, `12)` closes one, `(12-person-…)` is one of a single token.
    private static final Pattern BRACKET =
            Pattern.compile("\\((\\d+)(?:\\[[^]]*])?-([a-z]+)[^()]*(\\))?|(\\d+)(?:\\[[^]]*])?\\)");

    private record Row(Span span, WordTag tag, int sentence, int number, int head) {}

    private record Mention(int first, int last, int entity, EntityKind kind) {}

    private record Open(int first, int entity, EntityKind kind) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Row> rows = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private boolean isSpaced = true;
    private boolean startsParagraph = true;
    private int sentence;
    private int joinedUntil;
    private boolean isSpacedAfterJoined;

    private ConlluReader() {}

    static MentionText read(String id, List<String> lines) {
        ConlluReader reader = new ConlluReader();
        lines.forEach(reader::readLine);
        return new MentionText(id, reader.text.toString(), reader.tokens());
    }

    private void readLine(String line) {
        if (line.startsWith("# newpar") && !line.startsWith("# newpar_block")) {
            startsParagraph = true;
        } else if (line.isEmpty()) {
            sentence++;
            isSpaced = true;
            joinedUntil = 0;
        } else if (!line.startsWith("#")) {
            readRow(line.split("\t", -1));
        }
    }

    private void readRow(String[] cells) {
        String number = cells[0];
        if (number.contains(".")) {
            return;
        }
        if (number.contains("-")) {
            // a surface word of several tokens: its own row says whether a space follows the last of them
            joinedUntil = Integer.parseInt(number.substring(number.indexOf('-') + 1));
            isSpacedAfterJoined = !cells[9].contains("SpaceAfter=No");
            return;
        }
        int index = Integer.parseInt(number);
        appendGap();
        int start = text.length();
        text.append(cells[1]);
        rows.add(new Row(
                new Span(start, text.length()), tag(cells[3], cells[4]), sentence, index, Integer.parseInt(cells[6])));
        boolean isSpacedAlone = !cells[9].contains("SpaceAfter=No");
        isSpaced = index > joinedUntil ? isSpacedAlone : index == joinedUntil && isSpacedAfterJoined;
        readMentions(cells[9], rows.size() - 1);
    }

    private void appendGap() {
        if (startsParagraph) {
            text.append(text.isEmpty() ? "" : "\n\n");
        } else if (isSpaced) {
            text.append(' ');
        }
        startsParagraph = false;
    }

    private void readMentions(String misc, int row) {
        Matcher entity = ENTITY.matcher(misc);
        if (!entity.find()) {
            return;
        }
        Matcher bracket = BRACKET.matcher(entity.group(1));
        while (bracket.find()) {
            if (bracket.group(4) != null) {
                close(Integer.parseInt(bracket.group(4)), row);
                continue;
            }
            Open opened = new Open(row, Integer.parseInt(bracket.group(1)), kind(bracket.group(2)));
            if (bracket.group(3) != null) {
                mentions.add(new Mention(row, row, opened.entity(), opened.kind()));
            } else {
                open.add(opened);
            }
        }
    }

    private void close(int entity, int row) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).entity() == entity) {
                Open opened = open.remove(i);
                mentions.add(new Mention(opened.first(), row, entity, opened.kind()));
                return;
            }
        }
    }

    private List<MentionText.Token> tokens() {
        Map<Integer, Mention> headed = new HashMap<>();
        for (Mention mention : mentions) {
            headed.merge(head(mention), mention, (one, other) -> length(one) >= length(other) ? one : other);
        }
        List<MentionText.Token> tokens = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Mention mention = headed.get(i);
            EntityKind kind = mention == null ? EntityKind.NONE : mention.kind();
            int entity = mention == null ? MentionText.NO_ENTITY : mention.entity();
            tokens.add(new MentionText.Token(rows.get(i).span(), rows.get(i).tag(), kind, entity));
        }
        return tokens;
    }

    private static int length(Mention mention) {
        return mention.last() - mention.first();
    }

    /// The token of the mention whose syntactic head lies outside it.
    private int head(Mention mention) {
        Row first = rows.get(mention.first());
        for (int i = mention.first(); i <= mention.last(); i++) {
            int headRow = mention.first() + rows.get(i).head() - first.number();
            boolean isOutside = rows.get(i).head() == 0 || headRow < mention.first() || headRow > mention.last();
            if (isOutside && rows.get(i).tag() != WordTag.PUNCTUATION) {
                return i;
            }
        }
        return mention.last();
    }

    private static EntityKind kind(String name) {
        return switch (name) {
            case "person" -> EntityKind.PERSON;
            case "organization" -> EntityKind.ORGANIZATION;
            case "place" -> EntityKind.PLACE;
            case "time" -> EntityKind.TIME;
            case "event" -> EntityKind.EVENT;
            case "object" -> EntityKind.OBJECT;
            case "substance" -> EntityKind.SUBSTANCE;
            case "animal" -> EntityKind.ANIMAL;
            case "plant" -> EntityKind.PLANT;
            case "abstract" -> EntityKind.ABSTRACT;
            default -> throw new IllegalArgumentException("GUM has no entity kind " + name);
        };
    }

    private static WordTag tag(String universal, String penn) {
        return switch (penn) {
            case "VB", "VV", "VH" -> WordTag.VERB_BASE;
            case "VBD" -> WordTag.VERB_PAST;
            case "VBG" -> WordTag.VERB_ING;
            case "VBN" -> WordTag.VERB_PARTICIPLE;
            case "VBP" -> WordTag.VERB_PRESENT;
            case "VBZ" -> WordTag.VERB_PRESENT_THIRD;
            case "MD" -> WordTag.MODAL;
            default -> universalTag(universal, penn);
        };
    }

    private static WordTag universalTag(String universal, String penn) {
        return switch (universal) {
            case "ADJ" -> WordTag.ADJECTIVE;
            case "ADP" -> WordTag.ADPOSITION;
            case "ADV" -> WordTag.ADVERB;
            case "CCONJ" -> WordTag.CONJUNCTION;
            case "DET" -> WordTag.DETERMINER;
            case "INTJ" -> WordTag.INTERJECTION;
            case "NOUN" -> penn.equals("NNS") ? WordTag.PLURAL_NOUN : WordTag.NOUN;
            case "NUM" -> WordTag.NUMBER;
            case "PART" -> WordTag.PARTICLE;
            case "PRON" -> WordTag.PRONOUN;
            case "PROPN" -> WordTag.NAME;
            case "PUNCT" -> WordTag.PUNCTUATION;
            case "SCONJ" -> WordTag.SUBORDINATOR;
            case "SYM" -> WordTag.SYMBOL;
            default -> WordTag.OTHER;
        };
    }
}
