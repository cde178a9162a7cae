package sayso.statement.learned;

import java.util.ArrayList;
import java.util.List;
import sayso.encoder.Role;

/// Finds the likeliest sequence of roles for the words of one cue's window (Viterbi).
final class BestRoles {
    private static final List<Role> ROLES = List.of(Role.values());
    private static final double IMPOSSIBLE = -1e9;

    private final DecodingSettings settings;
    private final double[] steps = new double[Role.COUNT * Role.COUNT];
    private final double[] starts = new double[Role.COUNT];

    BestRoles(DecodingSettings settings) {
        this.settings = settings;
        double weight = settings.get(Setting.STEP_WEIGHT);
        for (Role to : ROLES) {
            starts[to.label()] = weight * settings.starts().get(to.label()) - entry(to);
            for (Role from : ROLES) {
                int cell = from.label() * Role.COUNT + to.label();
                steps[cell] = weight * settings.steps().get(cell) - (from == to ? 0 : entry(to));
            }
        }
    }

    private double entry(Role role) {
        return switch (role) {
            case NONE -> 0;
            case SOURCE -> settings.get(Setting.SOURCE_ENTRY);
            case CONTENT -> settings.get(Setting.CONTENT_ENTRY);
        };
    }

    private double bias(Role role) {
        return switch (role) {
            case NONE -> 0;
            case SOURCE -> settings.get(Setting.SOURCE_BIAS);
            case CONTENT -> settings.get(Setting.CONTENT_BIAS);
        };
    }

    /// One role for each word of the window; the cue itself has none.
    List<Role> of(ScoredCue cue) {
        int words = cue.window().length();
        int[][] before = new int[words][Role.COUNT];
        double[] best = starts.clone();
        for (int word = 0; word < words; word++) {
            double[] next = new double[Role.COUNT];
            for (Role to : ROLES) {
                int from = word == 0 ? to.label() : bestBefore(best, to);
                double way = word == 0 ? best[from] : best[from] + steps[from * Role.COUNT + to.label()];
                before[word][to.label()] = from;
                next[to.label()] = way + score(cue, cue.window().first() + word, to);
            }
            best = next;
        }
        return trace(before, best);
    }

    private int bestBefore(double[] best, Role to) {
        int found = 0;
        for (int from = 1; from < Role.COUNT; from++) {
            double way = best[from] + steps[from * Role.COUNT + to.label()];
            if (way > best[found] + steps[found * Role.COUNT + to.label()]) {
                found = from;
            }
        }
        return found;
    }

    private double score(ScoredCue cue, int word, Role role) {
        if (role != Role.NONE && cue.cue().contains(word)) {
            return IMPOSSIBLE;
        }
        return cue.score(word, role) + bias(role);
    }

    private static List<Role> trace(int[][] before, double[] last) {
        int role = 0;
        for (int other = 1; other < Role.COUNT; other++) {
            role = last[other] > last[role] ? other : role;
        }
        List<Role> roles = new ArrayList<>(before.length);
        for (int word = before.length - 1; word >= 0; word--) {
            roles.add(ROLES.get(role));
            role = before[word][role];
        }
        return roles.reversed();
    }
}
