package sayso.ledger.linking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import sayso.ledger.linked.Shared;

/// How much two gists have in common; nothing but they decides.
public final class Alikeness {
    /// Reports that were published further apart are about two events.
    public static final int WINDOW_DAYS = 21;

    /// From here on two reports are alike. Set on reports of our own writing (docs/concepts/linking.md).
    private static final double ALIKE = 0.3;

    /// A name says more than a word, and so does the same number for the same thing.
    private static final double NAME = 2.5;

    private static final double COUNT = 2.5;
    private static final double EVENT = 1.5;

    /// Both say when it happened, and not on the same day.
    private static final double OTHER_DAY = 0.6;

    private static final double FADES_IN_DAYS = 60;
    private static final int FEWEST = 3;

    private Alikeness() {}

    public static Shared of(Gist one, Gist other) {
        List<String> names = both(one.names(), other.names());
        List<String> words = both(one.words(), other.words());
        List<String> counts = both(one.counts(), other.counts());
        int apart = (int) Math.abs(ChronoUnit.DAYS.between(one.day(), other.day()));
        boolean sameDay = isOnSameDay(one, other);
        double common = NAME * names.size() + words.size() + COUNT * counts.size() + (sameDay ? EVENT : 0);
        double likeness = common == 0 ? 0 : common / Math.sqrt(weight(one, sameDay) * weight(other, sameDay));
        boolean otherDay =
                !sameDay && !one.events().isEmpty() && !other.events().isEmpty();
        return new Shared(names, words, counts, apart, likeness * (otherDay ? OTHER_DAY : 1) * fading(apart));
    }

    /// Whether they are about one event, as far as they alone can tell: it takes a name or a number, and more.
    public static boolean isAlike(Shared shared) {
        int things = shared.names().size() + shared.counts().size();
        return shared.daysApart() <= WINDOW_DAYS
                && shared.likeness() >= ALIKE
                && things > 0
                && things + shared.words().size() >= FEWEST;
    }

    private static double fading(int apart) {
        return Math.max(0, 1 - apart / FADES_IN_DAYS);
    }

    private static double weight(Gist gist, boolean dated) {
        return NAME * gist.names().size()
                + gist.words().size()
                + COUNT * gist.counts().size()
                + (dated ? EVENT : 0);
    }

    /// Night falls between two days: one day more or less is the same.
    private static boolean isOnSameDay(Gist one, Gist other) {
        return one.events().stream().anyMatch(day -> other.events().stream().anyMatch(event -> isNextTo(day, event)));
    }

    private static boolean isNextTo(LocalDate day, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(day, other)) <= 1;
    }

    private static List<String> both(NavigableSet<String> one, NavigableSet<String> other) {
        List<String> both = new ArrayList<>();
        Iterator<String> others = other.iterator();
        String next = others.hasNext() ? others.next() : "";
        for (String each : one) {
            while (next.compareTo(each) < 0 && others.hasNext()) {
                next = others.next();
            }
            if (next.equals(each)) {
                both.add(each);
            }
        }
        return both;
    }
}
