package sayso.server.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A link within the server that keeps what was asked for: `/search?q=bridge&kind=person`.
///
/// @param parameters "name=value", escaped, in the order in which they were given
public record Link(String path, List<String> parameters) {
    public Link {
        parameters = List.copyOf(parameters);
    }

    public static Link to(String path) {
        return new Link(path, List.of());
    }

    /// The same with this parameter in place of one of its name. An empty value takes it away.
    public Link with(String name, Object value) {
        List<String> all = new ArrayList<>(parameters);
        all.removeIf(each -> each.startsWith(name + "="));
        if (!value.toString().isEmpty()) {
            all.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
        return new Link(path, all);
    }

    public Link without(String name) {
        return with(name, "");
    }

    @Override
    public String toString() {
        return parameters.isEmpty() ? path : path + "?" + String.join("&", parameters);
    }
}
