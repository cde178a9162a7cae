package sayso.ledger.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import sayso.text.Span;

/// Reads annotations back out of UIMA CAS XMI. Types that are not Sayso's are passed over; so is what was deleted but
/// is still referred to. A document type, and with it every entity, is refused.
final class XmiReader {
    private static final String CUSTOM = "http:///webanno/custom.ecore";
    private static final String CAS = "http:///uima/cas.ecore";
    private static final String ID = "xmi:id";

    private final Map<String, Map<String, String>> elements = new LinkedHashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Set<String> members = new HashSet<>();
    private String text = "";

    private XmiReader() {}

    /// @param name of the file
    /// @throws IOException if it is no XMI with a text and annotations that lie in it, saying why
    static Markup read(InputStream in, String name) throws IOException {
        XmiReader reader = new XmiReader();
        reader.names.add(name);
        try {
            reader.elements(in);
            return reader.markup();
        } catch (XMLStreamException e) {
            throw new IOException("it is no well-formed XML: " + firstLine(e), e);
        } catch (IllegalArgumentException e) {
            throw new IOException("it is no annotated text: " + e.getMessage(), e);
        }
    }

    private static String firstLine(XMLStreamException e) {
        return String.valueOf(e.getMessage()).lines().reduce("", (one, other) -> other);
    }

    private void elements(InputStream in) throws XMLStreamException, IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // without a document type there are no entities to multiply, but Java counts each line end of a text as one
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw new IOException("it has a document type, which XMI never needs");
                case XMLStreamConstants.START_ELEMENT -> element(xml);
                default -> {}
            }
        }
    }

    private void element(XMLStreamReader xml) {
        Map<String, String> attributes = new HashMap<>();
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            String prefix = xml.getAttributePrefix(at);
            String name = xml.getAttributeLocalName(at);
            attributes.put(prefix == null || prefix.isEmpty() ? name : prefix + ":" + name, xml.getAttributeValue(at));
        }
        String type = xml.getLocalName();
        String space = xml.getNamespaceURI();
        if (CAS.equals(space) && type.equals("Sofa")) {
            text = attributes.getOrDefault("sofaString", text);
        } else if (CAS.equals(space) && type.equals("View")) {
            members.addAll(ids(attributes.getOrDefault("members", "")));
        } else if (type.equals("DocumentMetaData")) {
            names.addAll(attributes.values());
        } else if (CUSTOM.equals(space) || (CAS.equals(space) && type.equals("FSArray"))) {
            String id = attributes.getOrDefault(ID, "");
            elements.put(id, attributes);
            types.put(id, type);
        }
    }

    private Markup markup() {
        Map<String, Mark> sources = new HashMap<>();
        List<Mark> marks = new ArrayList<>();
        all(Layer.SOURCE).forEach(id -> sources.put(id, mark(Layer.SOURCE, id, Map.of())));
        marks.addAll(sources.values());
        for (Layer layer : Layer.values()) {
            if (layer != Layer.SOURCE) {
                all(layer).forEach(id -> marks.add(mark(layer, id, sources)));
            }
        }
        marks.sort((one, other) -> one.span().compareTo(other.span()));
        return new Markup(names, text, marks, List.of());
    }

    private List<String> all(Layer layer) {
        return elements.keySet().stream()
                .filter(id -> layer.type().equals(types.get(id)) && members.contains(id))
                .toList();
    }

    private Mark mark(Layer layer, String id, Map<String, Mark> sources) {
        Map<String, String> attributes = attributes(id);
        Span span = new Span(offset(attributes, "begin"), offset(attributes, "end"));
        if (span.isEmpty() || span.end() > text.length()) {
            throw new IllegalArgumentException("annotation " + id + " stands at [" + span.start() + ", " + span.end()
                    + ") of " + text.length() + " characters");
        }
        Map<String, String> features = new HashMap<>();
        layer.features().stream()
                .filter(attributes::containsKey)
                .forEach(name -> features.put(name, attributes.getOrDefault(name, "")));
        return new Mark(
                layer,
                span,
                features,
                targets(attributes, Layer.WHO, sources),
                targets(attributes, Layer.VIA, sources));
    }

    private static int offset(Map<String, String> attributes, String name) {
        return Integer.parseInt(attributes.getOrDefault(name, ""));
    }

    /// What the slot leads to: link by link, or through an array of links.
    private List<Mark> targets(Map<String, String> attributes, String slot, Map<String, Mark> sources) {
        List<Mark> targets = new ArrayList<>();
        for (String id : ids(attributes.getOrDefault(slot, ""))) {
            boolean array = "FSArray".equals(types.get(id));
            for (String link : array ? ids(attributes(id).getOrDefault("elements", "")) : List.of(id)) {
                Mark target = sources.get(attributes(link).getOrDefault("target", ""));
                if (target != null) {
                    targets.add(target);
                }
            }
        }
        return targets;
    }

    private Map<String, String> attributes(String id) {
        return elements.getOrDefault(id, Map.of());
    }

    private static List<String> ids(String list) {
        return list.isBlank() ? List.of() : List.of(list.strip().split("\\s+", -1));
    }
}
