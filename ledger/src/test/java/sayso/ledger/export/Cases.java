package sayso.ledger.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.SerialFormat;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.CasIOUtils;
import org.apache.uima.util.CasLoadMode;
import org.apache.uima.util.XMLInputSource;

/// XMI as Apache UIMA reads and writes it, as INCEpTION does.
final class Cases {
    private Cases() {}

    static Map<String, byte[]> unzipped(byte[] zip) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return entries;
    }

    static byte[] zipped(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    /// The one report in the archive.
    static CAS read(byte[] zip) {
        Map<String, byte[]> entries = unzipped(zip);
        try {
            TypeSystemDescription types = UIMAFramework.getXMLParser()
                    .parseTypeSystemDescription(new XMLInputSource(
                            new ByteArrayInputStream(entries.getOrDefault("TypeSystem.xml", new byte[0])), null));
            CAS cas = CasCreationUtils.createCas(types, null, null);
            byte[] xmi = entries.entrySet().stream()
                    .filter(entry -> entry.getKey().endsWith(".xmi"))
                    .findFirst()
                    .orElseThrow()
                    .getValue();
            CasIOUtils.load(new ByteArrayInputStream(xmi), null, cas, CasLoadMode.DEFAULT);
            return cas;
        } catch (UIMAException | IOException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] xmi(CAS cas) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CasIOUtils.save(cas, out, SerialFormat.XMI);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    static Type type(CAS cas, String name) {
        return cas.getTypeSystem().getType("webanno.custom." + name);
    }

    static List<AnnotationFS> all(CAS cas, String type) {
        return List.copyOf(
                cas.<AnnotationFS>getAnnotationIndex(type(cas, type)).stream().toList());
    }

    static String feature(AnnotationFS annotation, String name) {
        String value = annotation.getStringValue(annotation.getType().getFeatureByBaseName(name));
        return value == null ? "" : value;
    }

    static void set(AnnotationFS annotation, String name, String value) {
        annotation.setStringValue(annotation.getType().getFeatureByBaseName(name), value);
    }
}
