package sayso.server.guard;

import java.util.Locale;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import sayso.server.web.BrokenBody;
import sayso.server.web.Refusal;
import sayso.server.web.Sending;
import sayso.server.web.ServerCode;

/// Ends bodies that are too large or too slow, whoever reads them and however they are sent.
public final class Bodies extends Handler.Wrapper {
    private static final double NANOS = 1e9;

    /// Nobody has to be signed in to send this form.
    private static final long OF_STRANGERS = 64 << 10;

    /// Reads of what nobody wants, before an answer is sent.
    private static final int AT_ONCE = 16;

    private final Restraints.Size size;

    public Bodies(Restraints.Size size) {
        this.size = size;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        request.setAttribute(
                Sending.LINE, request.getConnectionMetaData().getConnection().getEndPoint());
        return super.handle(new Watched(request, limit(request)), response, new Leftovers(request, callback, size));
    }

    private long limit(Request request) {
        String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        boolean isUpload = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
        long limit = isUpload ? size.upload() : size.bytes();
        return SignIn.PATH.equals(request.getHttpURI().getDecodedPath()) ? Math.min(OF_STRANGERS, limit) : limit;
    }

    private final class Watched extends Request.Wrapper {
        private final long limit;
        private long read;
        private Content.@Nullable Chunk end;

        Watched(Request request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public Content.@Nullable Chunk read() {
            if (end != null) {
                return end;
            }
            Content.Chunk chunk = super.read();
            if (chunk == null || Content.Chunk.isFailure(chunk)) {
                return chunk;
            }
            read += chunk.remaining();
            if (read > limit || getLength() > limit) {
                return end(chunk, tooLarge(limit));
            }
            if (!chunk.isLast() && isTooSlow()) {
                return end(chunk, tooSlow());
            }
            return chunk;
        }

        /// Jetty's own ends a body for good that it finds unfinished; what is left of it is still to be taken in.
        @Override
        public boolean consumeAvailable() {
            for (int reads = 0; reads < AT_ONCE; reads++) {
                Content.Chunk chunk = getWrapped().read();
                if (chunk == null || Content.Chunk.isFailure(chunk)) {
                    return false;
                }
                chunk.release();
                if (chunk.isLast()) {
                    return true;
                }
            }
            return false;
        }

        private boolean isTooSlow() {
            double seconds = (System.nanoTime() - getHeadersNanoTime()) / NANOS;
            return seconds > size.patience().toMillis() / 1e3 + (double) read / size.bytesPerSecond();
        }

        private Content.Chunk end(Content.Chunk chunk, Refusal refusal) {
            chunk.release();
            end = Content.Chunk.from(new BrokenBody(refusal));
            return end;
        }
    }

    static Refusal tooLarge(long limit) {
        return ServerCode.TOO_LARGE.refuse(
                "this is more than the " + limit + " bytes that fit into one request", "send less at once");
    }

    private static Refusal tooSlow() {
        return ServerCode.TOO_SLOW.refuse("this takes too long to arrive", "send it again over a better line");
    }
}
