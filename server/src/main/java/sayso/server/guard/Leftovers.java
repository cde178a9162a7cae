package sayso.server.guard;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;

/// Takes in what is left of a body once it has been answered, before the line is let go.
///
/// Who is refused before the whole body was read may still be sending. To hang up on bytes that nobody has read
/// resets the connection, and a reset throws away the answer that was on its way (RFC 9112, section 9.6).
final class Leftovers implements Callback {
    /// Who sends nothing for this part of our patience has given up.
    private static final int PAUSE_SHARE = 4;

    private final Request request;
    private final Callback done;
    private final Restraints.Size size;
    private long left;
    private long answered;
    private long usualPause;

    /// @param request as Jetty reads it, so that a body which was ended for us still goes on
    Leftovers(Request request, Callback done, Restraints.Size size) {
        this.request = request;
        this.done = done;
        this.size = size;
        this.left = size.upload();
    }

    @Override
    public void succeeded() {
        // who asked whether to send at all has been told by the answer
        if (request.getHeaders().contains(HttpHeader.EXPECT)) {
            done.succeeded();
            return;
        }
        answered = System.nanoTime();
        usualPause = line().getIdleTimeout();
        line().setIdleTimeout(Math.max(1, size.patience().toMillis() / PAUSE_SHARE));
        take();
    }

    @Override
    public void failed(Throwable why) {
        done.failed(why);
    }

    private void take() {
        while (left > 0 && isPatient()) {
            Content.Chunk chunk = request.read();
            if (chunk == null) {
                request.demand(this::take);
                return;
            }
            left -= chunk.remaining();
            chunk.release();
            if (chunk.isLast() || Content.Chunk.isFailure(chunk)) {
                break;
            }
        }
        line().setIdleTimeout(usualPause);
        done.succeeded();
    }

    private EndPoint line() {
        return request.getConnectionMetaData().getConnection().getEndPoint();
    }

    private boolean isPatient() {
        return System.nanoTime() - answered < size.patience().toNanos();
    }
}
