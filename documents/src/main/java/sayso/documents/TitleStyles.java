package sayso.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Which styles of a DOCX are called "Title": their names are the same in all languages of Word, their ids are not.
final class TitleStyles extends DefaultHandler {
    private static final String STYLES = "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml";

    private final Set<String> ids = new HashSet<>();
    private String style = "";

    private TitleStyles() {}

    static Set<String> of(OPCPackage docx) throws InvalidFormatException, IOException, TikaException, SAXException {
        TitleStyles styles = new TitleStyles();
        styles.ids.add("Title");
        for (PackagePart part : docx.getPartsByContentType(STYLES)) {
            try (InputStream in = part.getInputStream()) {
                XMLReaderUtils.parseSAX(in, styles, new ParseContext());
            }
        }
        return styles.ids;
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
        if (name.equals("style")) {
            style = of(attributes, "styleId");
        } else if (name.equals("name")
                && of(attributes, "val").toLowerCase(Locale.ROOT).equals("title")) {
            ids.add(style);
        }
    }

    private static String of(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(name)) {
                return attributes.getValue(i);
            }
        }
        return "";
    }
}
