package sayso.ingest;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import sayso.ingest.feed.Feed;
import sayso.ingest.web.Fetched;
import sayso.ingest.web.Web;

/// What feeds and sitemaps list, each list read when its turn comes and each page named once.
final class FeedInputs implements Batch {
    /// Sitemaps name sitemaps; a loop of them ends here.
    private static final int MOST_LISTS = 500;

    private final Deque<String> lists;
    private final Deque<Input> waiting = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final Web web;
    private final Remembered remembered;
    private final long maxBytes;
    private int read;
    private int entries = 1;

    FeedInputs(List<String> lists, Web web, Remembered remembered, long maxBytes) {
        this.lists = new ArrayDeque<>(lists);
        this.web = web;
        this.remembered = remembered;
        this.maxBytes = maxBytes;
    }

    @Override
    public boolean hasNext() {
        while (waiting.isEmpty() && !lists.isEmpty() && read < MOST_LISTS) {
            read++;
            open(lists.remove());
        }
        return !waiting.isEmpty();
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more entries");
        }
        return waiting.remove();
    }

    /// Each list counts the same; those that lists name show on the way.
    @Override
    public double share() {
        int all = Math.min(MOST_LISTS, read + lists.size());
        return read == 0 ? 0 : (read - Math.min(1.0, (waiting.size() + 1.0) / (entries + 1))) / all;
    }

    private void open(String list) {
        if (Input.isAddress(list)) {
            switch (web.get(list, remembered.validator(list))) {
                case Fetched.Body body -> {
                    entries(list, body.bytes(), body.address().toString());
                    remembered.list(list, body.validator());
                }
                case Fetched.Unchanged() -> remembered.passOver();
                case Fetched.Failed failed -> waiting.add(new Input.Unusable(WebProblems.refuse(list, failed)));
            }
            return;
        }
        try {
            Path path = Path.of(list);
            switch (Bytes.of(new Input.FileInput(list, path), maxBytes)) {
                case Bytes.Read file -> entries(list, file.bytes(), "");
                case Bytes.Unreadable(Intake.Refused refused) -> waiting.add(new Input.Unusable(refused));
            }
        } catch (InvalidPathException e) {
            waiting.add(new Input.Unusable(IngestCode.MISSING.refuse(list, "no file can have this name", "check it")));
        }
    }

    private void entries(String list, byte[] bytes, String base) {
        switch (Feed.of(bytes, base)) {
            case Feed.Parsed.List(Feed feed) -> {
                feed.pages().stream()
                        .filter(seen::add)
                        .filter(remembered::isWanted)
                        .forEach(page -> waiting.add(new Input.Listed(page, list)));
                feed.lists().stream().filter(seen::add).forEach(lists::add);
                entries = Math.max(1, waiting.size());
                if (!feed.lists().isEmpty()) {
                    remembered.readAgain(list);
                }
            }
            case Feed.Parsed.NoList(String reason) -> {
                remembered.readAgain(list);
                waiting.add(new Input.Unusable(IngestCode.FEED.refuse(
                        list,
                        "this is no list of reports: " + reason,
                        "name an RSS, Atom or JSON feed, or a sitemap; name pages without --feed")));
            }
        }
    }
}
