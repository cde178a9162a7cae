package sayso.ingest.unpacking;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/// Unpacks bytes in memory. What unpacks without end is broken off at the limit, so that a bomb costs no more than
/// that.
public final class Unpacking {
    private static final int MOST_LAYERS = 2;

    /// 8 MiB: the largest window that RFC 9659 allows zstd on the web.
    private static final int ZSTD_WINDOW_LOG = 23;

    private Unpacking() {}

    /// `body` as it was before it was packed.
    ///
    /// @param encodings as in `Content-Encoding`: "gzip", "br, gzip"; the last was applied last
    /// @param most bytes that may come out
    /// @throws UnpackingException if there is more, it is broken, or the encoding is not known
    public static byte[] unpack(byte[] body, String encodings, long most) throws UnpackingException {
        List<String> layers = Stream.of(encodings.toLowerCase(Locale.ROOT).split(",", -1))
                .map(String::strip)
                .filter(layer -> !layer.isEmpty() && !layer.equals("identity"))
                .toList();
        if (layers.size() > MOST_LAYERS) {
            throw new UnpackingException(
                    UnpackingException.Reason.UNKNOWN, "it is packed " + layers.size() + " times over");
        }
        byte[] unpacked = body;
        for (String layer : layers.reversed()) {
            unpacked = layer(unpacked, layer, most);
        }
        return unpacked;
    }

    /// Whether `bytes` begin as gzip does.
    public static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    }

    /// Whether `bytes` begin as zstd does.
    public static boolean isZstd(byte[] bytes) {
        return bytes.length > 4
                && (bytes[0] & 0xFF) == 0x28
                && (bytes[1] & 0xFF) == 0xB5
                && (bytes[2] & 0xFF) == 0x2F
                && (bytes[3] & 0xFF) == 0xFD;
    }

    private static byte[] layer(byte[] body, String encoding, long most) throws UnpackingException {
        if (body.length == 0) {
            return body;
        }
        try (InputStream in = opened(body, encoding)) {
            byte[] bytes = in.readNBytes(Math.toIntExact(most + 1));
            if (bytes.length > most) {
                throw new UnpackingException(
                        UnpackingException.Reason.TOO_LARGE,
                        "unpacked, it is larger than the limit of " + most + " bytes");
            }
            return bytes;
        } catch (UnpackingException e) {
            throw e;
        } catch (LinkageError _) {
            // zstd is native code, which some machines do not let in
            throw new UnpackingException(
                    UnpackingException.Reason.UNKNOWN,
                    "it is packed as “" + encoding + "”, which cannot be unpacked on this machine");
        } catch (IOException e) {
            throw new UnpackingException(
                    UnpackingException.Reason.BROKEN,
                    "it is packed as “" + encoding + "” but breaks off or is damaged");
        }
    }

    private static InputStream opened(byte[] body, String encoding) throws IOException {
        InputStream in = new ByteArrayInputStream(body);
        return switch (encoding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(in);
            case "deflate" -> new InflaterInputStream(in, new Inflater(!isZlib(body)));
            case "br" -> new BrotliInputStream(in);
            case "zstd" -> new ZstdInputStreamNoFinalizer(in).setLongMax(ZSTD_WINDOW_LOG);
            default ->
                throw new UnpackingException(
                        UnpackingException.Reason.UNKNOWN,
                        "it is packed as “" + encoding + "”, which Sayso does not know");
        };
    }

    /// Servers send "deflate" with and without the header of zlib (RFC 1950).
    private static boolean isZlib(byte[] body) {
        return body.length > 1 && (body[0] & 0x0F) == 8 && (((body[0] & 0xFF) << 8) | (body[1] & 0xFF)) % 31 == 0;
    }
}
