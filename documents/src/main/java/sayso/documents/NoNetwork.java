package sayso.documents;

import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.URLStreamHandlerFactory;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Addresses on the network exist, but nobody can open them.
final class NoNetwork implements URLStreamHandlerFactory {
    private static final Set<String> CLOSED = Set.of("http", "https", "ftp", "mailto");

    @Override
    public @Nullable URLStreamHandler createURLStreamHandler(String protocol) {
        return CLOSED.contains(protocol) ? new Refusing() : null;
    }

    private static final class Refusing extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL address) throws IOException {
            throw new IOException("no document may ask for " + address);
        }
    }
}
