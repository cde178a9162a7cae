package sayso.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.util.RecordFormatException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.ooxml.OOXMLWordAndPowerPointTextHandler;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.SAXException;

/// Reads the main story of a DOCX: no headers, footers, comments or notes, and nothing that was struck out. The
/// package is never unpacked to disk.
final class Docx {
    private static final Set<String> MAIN_PARTS = Set.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
            "application/vnd.ms-word.document.macroEnabled.main+xml",
            "application/vnd.ms-word.template.macroEnabledTemplate.main+xml");

    private static final String STRICT_DOCUMENT =
            "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";

    private Docx() {}

    static Answer read(byte[] document) throws DocumentException, IOException, TikaException, SAXException {
        OPCPackage docx = open(document);
        try {
            DocxText text = new DocxText(TitleStyles.of(docx));
            try (InputStream main = mainPart(docx).getInputStream()) {
                XMLReaderUtils.parseSAX(
                        main, new OOXMLWordAndPowerPointTextHandler(text, Map.of(), true, false), new ParseContext());
            }
            return answer(text, docx.getPackageProperties());
        } catch (InvalidFormatException e) {
            throw new DocumentException(Failure.BROKEN, String.valueOf(e.getMessage()));
        } finally {
            docx.revert();
        }
    }

    private static OPCPackage open(byte[] document) throws DocumentException, IOException {
        try {
            return OPCPackage.open(new ByteArrayInputStream(document));
        } catch (RecordFormatException _) {
            throw new DocumentException(Failure.TOO_LARGE, "one of its parts unpacks to more than 100 MB");
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).startsWith("Zip bomb")) {
                throw new DocumentException(
                        Failure.TOO_LARGE, "unpacked it is more than a hundred times as large as it is");
            }
            throw e;
        } catch (InvalidFormatException | OpenXML4JRuntimeException e) {
            throw new DocumentException(Failure.OTHER, "a ZIP archive that is no whole DOCX");
        }
    }

    private static PackagePart mainPart(OPCPackage docx) throws DocumentException, InvalidFormatException {
        for (String relation : List.of(PackageRelationshipTypes.CORE_DOCUMENT, STRICT_DOCUMENT)) {
            PackageRelationshipCollection mains = docx.getRelationshipsByType(relation);
            if (!mains.isEmpty()) {
                PackagePart main = docx.getPart(mains.getRelationship(0));
                if (main != null && MAIN_PARTS.contains(main.getContentType())) {
                    return main;
                }
            }
        }
        throw new DocumentException(Failure.OTHER, "an office document that is no DOCX");
    }

    private static Answer answer(DocxText text, PackageProperties properties) throws DocumentException {
        String title = text.title().isEmpty()
                ? HonestTitle.of(properties.getTitleProperty().orElse(""))
                : text.title();
        String body = text.body(title);
        if (body.isBlank()) {
            throw new DocumentException(Failure.NO_TEXT, "it holds no text");
        }
        List<String> authors = properties.getCreatorProperty().stream()
                .flatMap(names -> List.of(names.split(";", -1)).stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        return Answer.text(title, authors, body);
    }
}
