package sayso.server.adding;

import sayso.reading.Maybe;

/// One thing that somebody wants to be added.
public sealed interface Wanted {
    /// As people and problems call it.
    String name();

    /// Its name in the job's folder; unknown for what is fetched.
    default Maybe<String> file() {
        return switch (this) {
            case Pasted pasted -> Maybe.known(pasted.stored());
            case Sent sent -> Maybe.known(sent.stored());
            case Page _, Feed _ -> Maybe.unknown();
        };
    }

    /// Text that was pasted.
    ///
    /// @param stored the file that holds it, which goes when it is in the ledger
    /// @param url where it stands, if it is said
    record Pasted(String stored, Maybe<String> title, Maybe<String> url) implements Wanted {
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
