package sayso.server.adding;

import sayso.reading.Maybe;

/// One thing that somebody wants to be added.
public sealed interface Wanted {
    /// As people and problems call it.
    String name();

    /// Text that was pasted.
    ///
    /// @param url where it stands, if it is said
    record Pasted(String text, Maybe<String> title, Maybe<String> url) implements Wanted {
        @Override
        public String name() {
            return url.or(title.or("pasted text"));
        }
    }

    /// A file that was sent.
    ///
    /// @param name as the sender calls it, made harmless
    /// @param stored its name in the job's folder, which is ours
    record Sent(String name, String stored) implements Wanted {}

    /// A page on the web.
    record Page(String address) implements Wanted {
        @Override
        public String name() {
            return address;
        }
    }

    /// What a feed or sitemap on the web lists.
    record Feed(String address) implements Wanted {
        @Override
        public String name() {
            return address;
        }
    }
}
