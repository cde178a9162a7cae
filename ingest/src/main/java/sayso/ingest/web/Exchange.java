package sayso.ingest.web;

import java.net.InetAddress;
import java.net.URI;

/// One question and its answer, as they went over the wire.
public final class Exchange {
    private final URI address;
    private final InetAddress host;
    private final byte[] request;
    private final Answer answer;

    Exchange(URI address, InetAddress host, byte[] request, Answer answer) {
        this.address = address;
        this.host = host;
        this.request = request;
        this.answer = answer;
    }

    public URI address() {
        return address;
    }

    /// The machine that answered.
    public InetAddress host() {
        return host;
    }

    public byte[] request() {
        return request.clone();
    }

    /// Status line, headers and body; the array itself.
    public byte[] response() {
        return answer.heard();
    }

    /// The body of the response, its pieces joined but still packed; the array itself.
    public byte[] payload() {
        return answer.packed();
    }
}
