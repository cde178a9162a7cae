package sayso.server.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import sayso.Edition;
import sayso.reading.Reading;
import sayso.server.web.Assets;
import sayso.server.web.Pages;

/// The page of a report as one file that carries all it needs.
///
/// @param style the style sheets, which are ours
/// @param policy what a browser lets the file do: nothing but use its own style
public record ReportSheet(ReportPage report, String style, String policy) {
    /// The HTML of the file.
    public static String html(Reading reading, Edition edition) {
        String style = "\n" + Assets.text("sayso.css") + Assets.text("report.css");
        String policy =
                "default-src 'none'; style-src 'sha256-" + hash(style) + "'; base-uri 'none'; form-action 'none'";
        ReportSheet sheet = new ReportSheet(ReportPage.of(reading, edition, Map.of()), style, policy);
        return Pages.filled("reportfile.jte", Map.of("page", sheet));
    }

    private static String hash(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
