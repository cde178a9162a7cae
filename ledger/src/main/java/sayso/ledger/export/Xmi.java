package sayso.ledger.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/// Writes annotations as UIMA CAS XMI (XML 1.0; the OMG's XMI 2.0 as Apache UIMA reads it). Offsets are UTF-16.
final class Xmi {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <xmi:XMI xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"\
             xmlns:custom="http:///webanno/custom.ecore"\
             xmlns:type="http:///de/tudarmstadt/ukp/dkpro/core/api/metadata/type.ecore">
            <cas:NULL xmi:id="0"/>
            """;
    private static final int SOFA = 1;

    private final Writer out;
    private final IdentityHashMap<Mark, Integer> ids = new IdentityHashMap<>();
    private final List<Integer> members = new ArrayList<>();
    private int last = SOFA;

    private Xmi(Writer out) {
        this.out = out;
    }

    /// @param language BCP 47
    /// @param title for people
    static void write(Markup markup, String language, String title, Writer out) throws IOException {
        Xmi xmi = new Xmi(out);
        out.write(HEAD);
        xmi.about(markup, language, title);
        for (Mark mark : markup.marks()) {
            xmi.mark(mark);
        }
        for (Tie tie : markup.ties()) {
            xmi.tie(tie);
        }
        xmi.text(markup.text());
        out.write("</xmi:XMI>\n");
    }

    private void about(Markup markup, String language, String title) throws IOException {
        open("type:DocumentMetaData", member());
        at(0, markup.text().length());
        attribute("language", language);
        attribute("documentId", markup.names().getFirst());
        attribute("documentTitle", title);
        out.write("/>\n");
    }

    /// Sources stand before what links to them.
    private void mark(Mark mark) throws IOException {
        int id = member();
        ids.put(mark, id);
        List<Integer> who = links(mark, Layer.WHO, mark.who());
        List<Integer> via = links(mark, Layer.VIA, mark.via());
        open("custom:" + mark.layer().type(), id);
        at(mark.span().start(), mark.span().end());
        for (String name : mark.layer().features()) {
            attribute(name, mark.features().getOrDefault(name, ""));
        }
        attribute(Layer.WHO, joined(who));
        attribute(Layer.VIA, joined(via));
        out.write("/>\n");
    }

    private List<Integer> links(Mark from, String slot, List<Mark> targets) throws IOException {
        List<Integer> links = new ArrayList<>();
        for (Mark target : targets) {
            int id = ++last;
            open("custom:" + from.layer().linkType(slot), id);
            attribute("role", slot);
            attribute("target", String.valueOf(ids.get(target)));
            out.write("/>\n");
            links.add(id);
        }
        return links;
    }

    private void tie(Tie tie) throws IOException {
        open("custom:" + tie.type(), member());
        at(tie.to().span().start(), tie.to().span().end());
        attribute("Governor", String.valueOf(ids.get(tie.from())));
        attribute("Dependent", String.valueOf(ids.get(tie.to())));
        out.write("/>\n");
    }

    private void text(String text) throws IOException {
        open("cas:Sofa", SOFA);
        attribute("sofaNum", "1");
        attribute("sofaID", "_InitialView");
        attribute("mimeType", "text");
        out.write(" sofaString=\"" + escaped(text) + "\"/>\n<cas:View");
        attribute("sofa", String.valueOf(SOFA));
        attribute("members", joined(members));
        out.write("/>\n");
    }

    private int member() {
        members.add(++last);
        return last;
    }

    private void open(String name, int id) throws IOException {
        out.write("<" + name + " xmi:id=\"" + id + "\"");
    }

    private void at(int begin, int end) throws IOException {
        out.write(" sofa=\"" + SOFA + "\" begin=\"" + begin + "\" end=\"" + end + "\"");
    }

    private void attribute(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            out.write(" " + name + "=\"" + escaped(value) + "\"");
        }
    }

    private static String joined(List<Integer> ids) {
        return String.join(" ", ids.stream().map(String::valueOf).toList());
    }

    /// White space too: a parser makes spaces of tabs and line ends in an attribute.
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        Plain.xml(text).chars().forEach(unit -> {
            switch (unit) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '"' -> escaped.append("&quot;");
                case '\t', '\n', '\r' -> escaped.append("&#").append(unit).append(';');
                default -> escaped.append((char) unit);
            }
        });
        return escaped.toString();
    }
}
