package sayso.server.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sayso.reading.Maybe;

/// Who reads next: everybody who waits gets one reading after the other in turn, however many they asked for.
final class Turns {
    private final int most;
    private final Map<String, Deque<Ticket>> waiting = new LinkedHashMap<>();
    private int impatient;
    private boolean closed;

    /// What became of a ticket that came in.
    sealed interface Entry {
        /// It waits, and `sentAway` does not any more.
        record In(Maybe<Ticket> sentAway) implements Entry {}

        /// There is no room.
        record Full() implements Entry {}

        /// Nobody reads any more.
        record Closed() implements Entry {}
    }

    /// @param most so many wait, the patient ones aside
    Turns(int most) {
        this.most = most;
    }

    /// Where all places are taken, the last ticket of whoever holds the most makes room for one who holds fewer.
    synchronized Entry enter(Ticket ticket) {
        if (closed) {
            return new Entry.Closed();
        }
        Maybe<Ticket> sentAway = Maybe.unknown();
        if (!ticket.patient() && impatient >= most) {
            sentAway = lastOfTheMost(held(ticket.who()) + 1);
            if (!sentAway.isKnown()) {
                return new Entry.Full();
            }
            sentAway.toList().forEach(this::leave);
        }
        waiting.computeIfAbsent(ticket.who(), _ -> new ArrayDeque<>()).add(ticket);
        impatient += ticket.patient() ? 0 : 1;
        notifyAll();
        return new Entry.In(sentAway);
    }

    /// The next to be read; waits for one. Unknown once it is closed and nobody waits.
    synchronized Maybe<Ticket> next() throws InterruptedException {
        while (waiting.isEmpty()) {
            if (closed) {
                return Maybe.unknown();
            }
            wait();
        }
        Iterator<Map.Entry<String, Deque<Ticket>>> first = waiting.entrySet().iterator();
        Map.Entry<String, Deque<Ticket>> turn = first.next();
        String who = turn.getKey();
        Deque<Ticket> tickets = turn.getValue();
        Ticket next = tickets.remove();
        first.remove();
        if (!tickets.isEmpty()) {
            waiting.put(who, tickets);
        }
        impatient -= next.patient() ? 0 : 1;
        return Maybe.known(next);
    }

    /// Nobody waits for it any more.
    synchronized void leave(Ticket ticket) {
        Deque<Ticket> tickets = waiting.getOrDefault(ticket.who(), new ArrayDeque<>());
        if (tickets.remove(ticket)) {
            impatient -= ticket.patient() ? 0 : 1;
            if (tickets.isEmpty()) {
                waiting.remove(ticket.who());
            }
        }
    }

    /// How many wait.
    synchronized int size() {
        return waiting.values().stream().mapToInt(Deque::size).sum();
    }

    /// Nobody comes in any more. Whoever waits for a reading of their own is sent away; the patient are still read.
    ///
    /// @return who is sent away
    synchronized List<Ticket> close() {
        closed = true;
        List<Ticket> away = waiting.values().stream()
                .flatMap(Deque::stream)
                .filter(each -> !each.patient())
                .toList();
        away.forEach(this::leave);
        notifyAll();
        return away;
    }

    private int held(String who) {
        return (int) impatient(who).count();
    }

    private Stream<Ticket> impatient(String who) {
        return waiting.getOrDefault(who, new ArrayDeque<>()).stream().filter(each -> !each.patient());
    }

    /// Of somebody who holds more than `least`.
    private Maybe<Ticket> lastOfTheMost(int least) {
        Maybe<Ticket> last = Maybe.unknown();
        int held = least;
        for (String who : waiting.keySet()) {
            List<Ticket> theirs = impatient(who).toList();
            if (theirs.size() > held) {
                held = theirs.size();
                last = Maybe.known(theirs.getLast());
            }
        }
        return last;
    }
}
