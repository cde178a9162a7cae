package sayso.copies;

import java.io.StringWriter;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A copy group as JSON.
public final class CopyJson {
    private CopyJson() {}

    /// One object on one line, without a line end: `group` where the group has an id, `origin` (location, `agency`,
    /// `why`) and `members`, each with `location`, `id`, `kinship`, `in_origin`, `of_origin` and `sentences` as
    /// pairs of offsets into both texts.
    ///
    /// @param id under which the group is asked for
    public static String write(CopyGroup group, Maybe<String> id) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            write(json, "group", id);
            json.writeObjectPropertyStart("origin");
            write(json, "location", group.origin().report().masthead().location());
            write(json, "agency", group.agency());
            json.writeArrayPropertyStart("why");
            group.reasons().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
            json.writeArrayPropertyStart("members");
            group.members().forEach(member -> write(json, member));
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toString();
    }

    private static void write(JsonGenerator json, CopyGroup.Member member) {
        Masthead masthead = member.report().masthead();
        json.writeStartObject();
        write(json, "location", masthead.location());
        json.writeStringProperty("id", member.report().id());
        write(json, "title", masthead.title());
        write(json, "publisher", masthead.publisher());
        write(json, "agency", masthead.agency());
        write(json, "published", masthead.dateline().known().map(Object::toString));
        json.writeStringProperty("kinship", member.kinship().code());
        json.writeNumberProperty("in_origin", hundredths(member.inOrigin()));
        json.writeNumberProperty("of_origin", hundredths(member.ofOrigin()));
        json.writeArrayPropertyStart("sentences");
        member.sentences().forEach(each -> write(json, each));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Aligned aligned) {
        json.writeStartObject();
        write(json, "copy", aligned.copy());
        write(json, "origin", aligned.origin());
        json.writeBooleanProperty("same", aligned.same());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Span span) {
        json.writeArrayPropertyStart(name);
        json.writeNumber(span.start());
        json.writeNumber(span.end());
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, String name, Maybe<String> text) {
        if (text instanceof Maybe.Known<String>(String known)) {
            json.writeStringProperty(name, known);
        }
    }

    private static double hundredths(double share) {
        return Math.round(share * 100) / 100.0;
    }
}
