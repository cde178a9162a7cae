package sayso.ingest.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import sayso.reading.Maybe;

/// Fetches one page after the other as hosts ask of robots: only what their robots.txt allows, and never two pages of
/// one host without a pause.
public final class Polite {
    private static final String NAME = "sayso";

    private static final long NANOS = 1_000_000_000L;

    private final Web web;
    private final int pause;
    private final Map<String, Robots> robots = new HashMap<>();
    private final Map<String, Long> lastAsked = new HashMap<>();

    /// @param pause seconds between two pages of one host, where it does not ask for more
    public Polite(Web web, int pause) {
        this.web = web;
        this.pause = pause;
    }

    /// The page at `url`, if it is newer than `known`; a failure of kind `STATUS` where the host keeps robots out.
    ///
    /// @throws InterruptedException if the thread is interrupted while it waits
    public Fetched get(String url, Maybe<Validator> known) throws InterruptedException {
        String host = host(url);
        Robots rules = robots.computeIfAbsent(host, this::rules);
        if (!rules.allows(path(url))) {
            return new Fetched.Failed(Fetched.Failure.STATUS, "the host asks robots to leave this page alone");
        }
        await(host, Math.max(pause, rules.delay()));
        return web.get(url, known);
    }

    private void await(String host, int seconds) throws InterruptedException {
        Long last = lastAsked.get(host);
        long now = System.nanoTime();
        if (last != null && now - last < seconds * NANOS) {
            Thread.sleep((seconds * NANOS - (now - last)) / 1_000_000);
        }
        lastAsked.put(host, System.nanoTime());
    }

    /// A host without robots.txt asks for nothing.
    private Robots rules(String host) {
        return switch (web.get(host + "/robots.txt")) {
            case Fetched.Body body -> Robots.of(new String(body.bytes(), StandardCharsets.UTF_8), NAME);
            case Fetched.Unchanged(), Fetched.Failed(Fetched.Failure _, String _) -> Robots.none();
        };
    }

    private static String host(String url) {
        int start = url.indexOf("://") + 3;
        int end = start;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return url.substring(0, end);
    }

    private static String path(String url) {
        String rest = url.substring(host(url).length());
        int fragment = rest.indexOf('#');
        String path = fragment < 0 ? rest : rest.substring(0, fragment);
        return path.startsWith("/") ? path : "/" + path;
    }
}
