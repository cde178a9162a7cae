package sayso.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Documents that tests write, byte by byte.
final class Papers {
    private static final String TYPES = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
            + "<Override PartName='/word/document.xml' ContentType="
            + "'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/>"
            + "<Override PartName='/docProps/core.xml' ContentType="
            + "'application/vnd.openxmlformats-package.core-properties+xml'/></Types>";

    private static final String RELATIONS =
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='a' "
                    + "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' "
                    + "Target='word/document.xml'/><Relationship Id='b' Type='http://schemas.openxmlformats.org/package/"
                    + "2006/relationships/metadata/core-properties' Target='docProps/core.xml'/></Relationships>";

    private static final String CORE = "<cp:coreProperties xmlns:cp='http://schemas.openxmlformats.org/package/2006/"
            + "metadata/core-properties' xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>The gate is shut"
            + "</dc:title><dc:creator>Ana Ruiz</dc:creator></cp:coreProperties>";

    private Papers() {}

    /// A PDF of one page whose content stream is `content`; what stands in `trailer` comes into its trailer.
    static byte[] pdf(String content, String trailer) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        int[] places = new int[5];
        String[] objects = {
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> "
                    + "/XObject << /X 4 0 R >> >> >>",
            "<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Length " + content.length() + " >>\nstream\n"
                    + content + "\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
        };
        for (int i = 0; i < objects.length; i++) {
            places[i] = pdf.length();
            pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int start = pdf.length();
        pdf.append("xref\n0 6\n0000000000 65535 f \n");
        for (int place : places) {
            pdf.append("0".repeat(10 - String.valueOf(place).length()))
                    .append(place)
                    .append(" 00000 n \n");
        }
        pdf.append("trailer\n<< /Size 6 /Root 1 0 R ")
                .append(trailer)
                .append(">>\nstartxref\n")
                .append(start);
        return pdf.append("\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /// Lines of text on a page, in letters of 11 points.
    static String lines(String... lines) {
        StringBuilder content = new StringBuilder("BT /F1 11 Tf 13 TL 60 780 Td ");
        for (String line : lines) {
            content.append('(')
                    .append(line.replace("(", "\\(").replace(")", "\\)"))
                    .append(") Tj T* ");
        }
        return content + "ET";
    }

    static byte[] docx(String body) {
        return zip(docxParts(document("", body)));
    }

    static String document(String prologue, String body) {
        return "<?xml version='1.0'?>" + prologue
                + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>" + body
                + "</w:body></w:document>";
    }

    /// The same package, whose entries tell beforehand how much they unpack to.
    static byte[] announced(Map<String, String> parts) {
        try (SeekableInMemoryByteChannel bytes = new SeekableInMemoryByteChannel();
                ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putArchiveEntry(new ZipArchiveEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeArchiveEntry();
            }
            zip.finish();
            return Arrays.copyOf(bytes.array(), Math.toIntExact(bytes.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// With the document as it stands; more may be added.
    static Map<String, String> docxParts(String document) {
        Map<String, String> parts = new TreeMap<>();
        parts.put("[Content_Types].xml", TYPES);
        parts.put("_rels/.rels", RELATIONS);
        parts.put("docProps/core.xml", CORE);
        parts.put("word/document.xml", document);
        return parts;
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
