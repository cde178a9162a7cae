package sayso.server.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import sayso.Sayso;
import sayso.reading.Maybe;
import sayso.reading.Report;

/// Where reports are read: a few readers, each on a thread of its own, and those who wait in turn. The first reader
/// is opened as soon as the room is, the others when there is something for them to read.
public final class ReadingRoom implements AutoCloseable {
    /// As `sayso` gives its main thread: rules recurse on long sentences.
    private static final long STACK_BYTES = 4L << 20;

    private static final int SMOOTHING = 8;
    private static final int LONGEST_RETRY_SECONDS = 60;

    private final Supplier<Sayso> opener;
    private final Duration limit;
    private final Turns turns;
    private final List<Thread> readers = new ArrayList<>();
    private double nanos = TimeUnit.SECONDS.toNanos(1);

    /// Opens the room.
    public ReadingRoom(Means means) {
        this.opener = means.opener();
        this.limit = means.limits().reading();
        this.turns = new Turns(means.limits().waiting());
        for (int number = 0; number < means.readers(); number++) {
            boolean first = number == 0;
            readers.add(Thread.ofPlatform()
                    .name("reading-" + number)
                    .daemon()
                    .stackSize(STACK_BYTES)
                    .start(() -> work(first)));
        }
    }

    /// How many read at once.
    public int readers() {
        return readers.size();
    }

    /// Reads `report` for `who`, once it is their turn.
    ///
    /// @throws IllegalStateException if the reader fails on it
    public Answer read(String who, Report report) {
        Ticket ticket = Ticket.of(who, report, false);
        return switch (turns.enter(ticket)) {
            case Turns.Entry.Full() -> full();
            case Turns.Entry.Closed() -> new Answer.Closed();
            case Turns.Entry.In(Maybe<Ticket> sentAway) -> {
                sentAway.toList().forEach(each -> each.answer().complete(full()));
                yield await(ticket);
            }
        };
    }

    /// Queues `report` for somebody who has few of them waiting at once.
    public CompletableFuture<Answer> queue(String who, Report report) {
        Ticket ticket = Ticket.of(who, report, true);
        if (turns.enter(ticket) instanceof Turns.Entry.Closed) {
            ticket.answer().complete(new Answer.Closed());
        }
        return ticket.answer();
    }

    /// Sends away who waits, and lets what is being read, and what jobs have begun, come to its end.
    @Override
    public void close() {
        turns.close().forEach(each -> each.answer().complete(new Answer.Closed()));
        for (Thread reader : readers) {
            try {
                reader.join(limit);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private Answer await(Ticket ticket) {
        try {
            return ticket.answer().get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException _) {
            turns.leave(ticket);
            return new Answer.Slow(limit);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            turns.leave(ticket);
            return new Answer.Closed();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A reader failed on a report", e.getCause());
        }
    }

    /// Keeps in mind how long a reading takes by and by.
    private synchronized void took(long last) {
        nanos += (last - nanos) / SMOOTHING;
    }

    private synchronized Answer full() {
        double seconds = nanos * (turns.size() + 1) / readers.size() / TimeUnit.SECONDS.toNanos(1);
        return new Answer.Full((int) Math.clamp(Math.ceil(seconds), 1, LONGEST_RETRY_SECONDS));
    }

    private void work(boolean atOnce) {
        Maybe<Sayso> reader = atOnce ? opened() : Maybe.unknown();
        try {
            while (turns.next() instanceof Maybe.Known<Ticket>(Ticket ticket)) {
                reader = read(ticket, reader);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            reader.toList().forEach(Sayso::close);
        }
    }

    /// A reader that cannot be opened now is asked for again when there is something to read, and then fails aloud.
    private Maybe<Sayso> opened() {
        try {
            return Maybe.known(opener.get());
        } catch (RuntimeException e) {
            System.getLogger("sayso.server").log(System.Logger.Level.WARNING, "no reader can be opened yet", e);
            return Maybe.unknown();
        }
    }

    private Maybe<Sayso> read(Ticket ticket, Maybe<Sayso> reader) {
        try {
            Sayso sayso = reader instanceof Maybe.Known<Sayso>(Sayso open) ? open : opener.get();
            long begun = System.nanoTime();
            ticket.answer().complete(new Answer.Read(sayso.read(ticket.report()), sayso.edition()));
            took(System.nanoTime() - begun);
            return Maybe.known(sayso);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            ticket.answer().completeExceptionally(e);
            return reader;
        }
    }
}
