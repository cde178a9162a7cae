package sayso.server.adding;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// An order on its way. Many may look at it while it goes on.
public final class Job {
    /// How far it is.
    public enum Phase {
        WAITING("waiting"),
        RUNNING("running"),
        ENDED("ended");

        private final String code;

        Phase(String code) {
            this.code = code;
        }

        /// As machines read it.
        public String code() {
            return code;
        }
    }

    /// How it stands at one moment.
    ///
    /// @param version grows with each change
    /// @param share how much is behind, 0 to 1
    /// @param told how many outcomes there are
    /// @param failed how many of them failed
    /// @param stopped whether it goes on only after the server was started again
    public record State(long version, Phase phase, double share, int told, int failed, boolean stopped) {}

    private final String id;
    private final Ordered ordered;
    private final String digest;
    private final List<Told> told = new ArrayList<>();
    private int failed;
    private State state = new State(0, Phase.WAITING, 0, 0, 0, false);

    /// @param digest of what was ordered
    Job(String id, Ordered ordered, String digest) {
        this.id = id;
        this.ordered = ordered;
        this.digest = digest;
    }

    public String id() {
        return id;
    }

    public Ordered ordered() {
        return ordered;
    }

    String digest() {
        return digest;
    }

    public synchronized State state() {
        return state;
    }

    /// What became of its reports, from the `from`th on, at most `most`.
    public synchronized List<Told> told(int from, int most) {
        int start = Math.min(from, told.size());
        return List.copyOf(told.subList(start, start + Math.min(most, told.size() - start)));
    }

    /// Waits until it has changed since `version`, or so long.
    public synchronized State await(long version, Duration longest) throws InterruptedException {
        long left = longest.toNanos();
        long end = System.nanoTime() + left;
        while (state.version() == version && left > 0) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
            left = end - System.nanoTime();
        }
        return state;
    }

    /// What failed, in order, at most `most`.
    public List<Told> failed(int most) {
        return told(0, Integer.MAX_VALUE).stream()
                .filter(Told::isFailed)
                .limit(most)
                .toList();
    }

    void run() {
        change(Phase.RUNNING, state().share(), false);
    }

    void stop() {
        change(state().phase(), state().share(), true);
    }

    void end() {
        change(Phase.ENDED, 1, false);
    }

    synchronized void tell(Told one) {
        told.add(one);
        failed += one.isFailed() ? 1 : 0;
        change(state.phase(), state.share(), state.stopped());
    }

    void share(double behind) {
        change(Phase.RUNNING, Math.clamp(behind, 0, 1), false);
    }

    private synchronized void change(Phase phase, double share, boolean stopped) {
        state = new State(state.version() + 1, phase, share, told.size(), failed, stopped);
        notifyAll();
    }
}
