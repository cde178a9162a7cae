package sayso.ingest.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a host asks of robots (RFC 9309): the longest rule that fits a path decides, and allowing wins a tie.
public final class Robots {
    private static final int LONGEST = 500 * 1024;

    private static final int LONGEST_DELAY = 30;

    private final List<Rule> rules;
    private final int delay;

    private Robots(List<Rule> rules, int delay) {
        this.rules = List.copyOf(rules);
        this.delay = delay;
    }

    private record Rule(String path, boolean allows) {}

    /// Of a host that asks for nothing.
    public static Robots none() {
        return new Robots(List.of(), 0);
    }

    /// The rules in `text` for `agent`, else those for all robots.
    public static Robots of(String text, String agent) {
        Group own = new Group(agent.toLowerCase(Locale.ROOT));
        Group all = new Group("*");
        boolean inAgents = false;
        for (String line :
                text.substring(0, Math.min(text.length(), LONGEST)).lines().toList()) {
            int comment = line.indexOf('#');
            String bare = (comment < 0 ? line : line.substring(0, comment)).strip();
            int colon = bare.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String key = bare.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = bare.substring(colon + 1).strip();
            if (key.equals("user-agent")) {
                own.agent(value, inAgents);
                all.agent(value, inAgents);
            } else {
                own.rule(key, value);
                all.rule(key, value);
            }
            inAgents = key.equals("user-agent");
        }
        Group group = own.found ? own : all;
        return new Robots(group.rules, group.delay);
    }

    /// Whether a robot may ask for `path`, query and all.
    public boolean allows(String path) {
        int longest = -1;
        boolean allowed = true;
        for (Rule rule : rules) {
            int length = rule.path().length();
            if (fits(rule.path(), path) && (length > longest || (length == longest && rule.allows()))) {
                longest = length;
                allowed = rule.allows();
            }
        }
        return allowed;
    }

    /// Seconds to wait between two requests, 30 at most; 0 where the host does not say.
    public int delay() {
        return delay;
    }

    /// `*` stands for anything, a last `$` for the end.
    private static boolean fits(String pattern, String path) {
        boolean toTheEnd = pattern.endsWith("$");
        String[] parts = (toTheEnd ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
        if (!path.startsWith(parts[0])) {
            return false;
        }
        int at = parts[0].length();
        for (int part = 1; part < parts.length; part++) {
            boolean last = part == parts.length - 1;
            int found = last && toTheEnd ? path.length() - parts[part].length() : path.indexOf(parts[part], at);
            if (found < at || !path.startsWith(parts[part], found)) {
                return false;
            }
            at = found + parts[part].length();
        }
        return !toTheEnd || at == path.length();
    }

    /// The lines for one agent, gathered over all groups that name it.
    private static final class Group {
        private final String agent;
        private final List<Rule> rules = new ArrayList<>();
        private boolean found;
        private boolean current;
        private int delay;

        Group(String agent) {
            this.agent = agent;
        }

        void agent(String named, boolean further) {
            String name = named.toLowerCase(Locale.ROOT);
            boolean fits = name.equals(agent) || (!name.isEmpty() && !name.equals("*") && agent.startsWith(name));
            current = fits || (further && current);
            found |= fits;
        }

        void rule(String key, String value) {
            if (!current) {
                return;
            }
            if ((key.equals("allow") || key.equals("disallow")) && !value.isEmpty()) {
                rules.add(new Rule(value, key.equals("allow")));
            } else if (key.equals("crawl-delay") && value.matches("\\d{1,4}(?:\\.\\d{1,3})?")) {
                delay = (int) Math.min(LONGEST_DELAY, Math.ceil(Double.parseDouble(value)));
            }
        }
    }
}
