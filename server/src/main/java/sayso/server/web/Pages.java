package sayso.server.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;

/// Fills the templates under `src/main/jte`, which are compiled in the build.
public final class Pages {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private final boolean accounts;

    /// @param accounts whether people sign in here
    public Pages(boolean accounts) {
        this.accounts = accounts;
    }

    /// Answers with a page.
    ///
    /// @param template "report.jte"; its parameters are `Frame frame` and the page's own record `page`
    /// @param title of the page, without the name of the product
    public void show(Context context, String template, String title, Object page) {
        context.html(filled(template, frame(context, title), page));
    }

    /// A template with its frame and its values, as text.
    public String filled(String template, Frame frame, Object page) {
        return filled(template, Map.of("frame", frame, "page", page));
    }

    /// A template with its parameters, as text: for what is no page of the server.
    public static String filled(String template, Map<String, Object> parameters) {
        StringOutput out = new StringOutput();
        TEMPLATES.render(template, parameters, out);
        return out.toString();
    }

    /// What stands around a page that answers this request.
    public Frame frame(Context context, String title) {
        return new Frame(title, context.path(), Asked.visitor(context), accounts);
    }
}
