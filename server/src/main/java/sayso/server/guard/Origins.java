package sayso.server.guard;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import sayso.server.web.ServerCode;

/// Keeps other sites from sending anything in a visitor's name. Browsers say where a request comes from.
final class Origins {
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final Terms terms;

    Origins(Terms terms) {
        this.terms = terms;
    }

    void check(Context context) {
        String site = context.header("Sec-Fetch-Site");
        String origin = context.header("Origin");
        boolean siteIsOurs = site == null || OURS.contains(site);
        // a browser that tells the site may hide the origin
        boolean originIsOurs = origin == null || isOurs(origin, context) || (site != null && origin.equals("null"));
        if (!siteIsOurs || !originIsOurs) {
            throw ServerCode.FORGED.refuse(
                    "this was sent from a page of another site", "send it from a page of this server");
        }
    }

    private boolean isOurs(String origin, Context context) {
        String given = origin.toLowerCase(Locale.ROOT);
        String authority = Hosts.authority(context);
        return terms.publicUrl().isKnownAnd(url -> given.equals(of(url)))
                || (!terms.publicUrl().isKnown() && given.equals("http://" + authority))
                || (terms.bind().isLoopbackAddress()
                        && Hosts.isLoopback(authority.replaceFirst(":[0-9]*$", ""))
                        && given.equals("http://" + authority));
    }

    private static String of(URI url) {
        return (url.getScheme() + "://" + url.getAuthority()).toLowerCase(Locale.ROOT);
    }
}
