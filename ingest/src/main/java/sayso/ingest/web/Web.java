package sayso.ingest.web;

import java.io.IOException;
import java.net.IDN;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import sayso.reading.Maybe;

/// Fetches one page. The name of a host is looked up once, every address it stands for is checked, and the checked
/// address itself is connected to, so that a name cannot change its meaning in between (DNS rebinding).
public final class Web {
    private static final int MOST_REDIRECTS = 8;

    private static final int LONGEST_ADDRESS = 4000;

    private final WebOptions options;
    private final Keeper keeper;

    public Web(WebOptions options) {
        this(options, Keeper.none());
    }

    /// @param keeper gets every answer before it is used
    public Web(WebOptions options, Keeper keeper) {
        this.options = options;
        this.keeper = keeper;
    }

    /// The page at `url`, after its redirects; a failure with its reason otherwise, never an exception.
    public Fetched get(String url) {
        return get(url, Maybe.unknown());
    }

    /// The page at `url` as [#get(String)] gives it, unless it is still the one that is known.
    public Fetched get(String url, Maybe<Validator> known) {
        try {
            return follow(url, known, new Deadline(options.time()));
        } catch (WebException e) {
            return new Fetched.Failed(e.failure(), String.valueOf(e.getMessage()));
        } catch (SocketTimeoutException e) {
            return new Fetched.Failed(Fetched.Failure.TIME, "the server does not answer");
        } catch (SSLException e) {
            return new Fetched.Failed(Fetched.Failure.CONNECTION, "no safe connection: " + e.getMessage());
        } catch (IOException e) {
            return new Fetched.Failed(Fetched.Failure.CONNECTION, "the connection failed: " + e.getMessage());
        }
    }

    private Fetched follow(String url, Maybe<Validator> known, Deadline deadline) throws IOException {
        URI address = checked(url);
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            String asked = address.toString();
            Maybe<Validator> here =
                    known.isKnownAnd(validator -> validator.address().equals(asked)) ? known : Maybe.unknown();
            Answer answer = ask(address, here, deadline);
            if (answer.status() == 304 && here.isKnown()) {
                return new Fetched.Unchanged();
            }
            boolean moved = answer.status() >= 300 && answer.status() < 400;
            if (moved && answer.header("location") instanceof Maybe.Known<String>(String location)) {
                address = checked(resolved(address, location));
            } else if (answer.status() == 200) {
                Validator validator = new Validator(asked, answer.header("etag"), answer.header("last-modified"));
                byte[] body = answer.body(options.maxBytes());
                return new Fetched.Body(address, answer.header("content-type"), validator, body);
            } else {
                throw new WebException(Fetched.Failure.STATUS, "the server answers " + answer.status());
            }
        }
        throw new WebException(
                Fetched.Failure.REDIRECTS, "the address leads on more than " + MOST_REDIRECTS + " times");
    }

    private static String resolved(URI address, String location) throws WebException {
        try {
            return address.resolve(location.replace(" ", "%20")).toString();
        } catch (IllegalArgumentException e) {
            throw new WebException(Fetched.Failure.ADDRESS, "the server leads on to what is no address");
        }
    }

    private static URI checked(String url) throws WebException {
        if (url.length() > LONGEST_ADDRESS) {
            throw new WebException(Fetched.Failure.ADDRESS, "the address is longer than any");
        }
        try {
            URI address = URI.create(url.strip().replace(" ", "%20"));
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")) {
                throw new WebException(Fetched.Failure.ADDRESS, "only http and https are fetched, not " + scheme);
            }
            if (address.getHost() == null || address.getUserInfo() != null) {
                throw new WebException(Fetched.Failure.ADDRESS, "the address names no host, or a user");
            }
            return address;
        } catch (IllegalArgumentException e) {
            throw new WebException(Fetched.Failure.ADDRESS, "this is no address: " + e.getMessage());
        }
    }

    private Answer ask(URI address, Maybe<Validator> known, Deadline deadline) throws IOException {
        boolean safe = String.valueOf(address.getScheme()).equalsIgnoreCase("https");
        int port = address.getPort() > 0 ? address.getPort() : safe ? 443 : 80;
        InetAddress host = resolved(address.getHost());
        byte[] request = request(address, known).getBytes(StandardCharsets.UTF_8);
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(host, port), deadline.millisLeft());
            plain.setSoTimeout(deadline.millisLeft());
            try (Socket socket = safe ? secured(plain, address.getHost(), port) : plain) {
                socket.getOutputStream().write(request);
                socket.getOutputStream().flush();
                Answer answer = Answer.read(new Wire(socket, deadline, options.maxBytes()), options.maxBytes());
                keep(new Exchange(address, host, request, answer));
                return answer;
            }
        }
    }

    private void keep(Exchange exchange) throws WebException {
        try {
            keeper.keep(exchange);
        } catch (IOException e) {
            throw new WebException(Fetched.Failure.KEEPING, "the answer could not be saved: " + e.getMessage());
        }
    }

    private InetAddress resolved(String host) throws WebException {
        try {
            String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : IDN.toASCII(host);
            InetAddress[] all = InetAddress.getAllByName(bare);
            for (InetAddress each : all) {
                if (!options.gate().lets(each)) {
                    throw new WebException(
                            Fetched.Failure.ADDRESS,
                            "“" + host + "” is on this machine or its own network (" + each.getHostAddress()
                                    + "), which pages may not be fetched from");
                }
            }
            return all[0];
        } catch (UnknownHostException e) {
            throw new WebException(Fetched.Failure.CONNECTION, "nobody knows the host “" + host + "”");
        } catch (IllegalArgumentException e) {
            throw new WebException(Fetched.Failure.ADDRESS, "“" + host + "” can be no host");
        }
    }

    private static SSLSocket secured(Socket plain, String host, int port) throws IOException {
        SSLSocket socket =
                (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private String request(URI address, Maybe<Validator> known) {
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return "GET " + path + query + " HTTP/1.1\r\nHost: " + address.getRawAuthority() + "\r\nUser-Agent: "
                + options.userAgent()
                + "\r\nAccept: text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.5\r\n"
                + "Accept-Language: en\r\nAccept-Encoding: gzip\r\n"
                + known.map(Validator::question).or("") + "Connection: close\r\n\r\n";
    }
}
