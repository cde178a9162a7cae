package sayso.ingest.unpacking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class UnpackingTest {
    private static final long MOST = 1 << 20;

    private static final String TEXT = "The mayor said on Monday that the bridge would open again. ".repeat(20);

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "GZIP", "deflate", "raw deflate", "zstd", "identity", "", "zstd, gzip"})
    void givesBackWhatWasPacked(String encoding) throws IOException {
        byte[] packed = TEXT.getBytes(StandardCharsets.UTF_8);
        for (String layer : encoding.split(", ", -1)) {
            packed = packed(layer, packed);
        }
        assertThat(Unpacking.unpack(packed, encoding.replace("raw ", ""), MOST))
                .asString()
                .isEqualTo(TEXT);
    }

    @Test
    void unpacksBrotli() throws IOException {
        assertThat(Unpacking.unpack(Brotli.page(), "br", MOST)).asString().isEqualTo(Brotli.PAGE);
    }

    @Test
    void reachesTheLimitExactly() throws IOException {
        for (String encoding : List.of("gzip", "deflate", "zstd")) {
            byte[] packed = packed(encoding, new byte[1000]);
            assertThat(Unpacking.unpack(packed, encoding, 1000)).hasSize(1000);
            assertThat(reason(packed, encoding, 999)).isEqualTo(UnpackingException.Reason.TOO_LARGE);
        }
    }

    @Test
    void breaksOffWhatUnpacksWithoutEnd() throws IOException {
        for (String encoding : List.of("gzip", "deflate", "zstd", "zstd, gzip")) {
            byte[] bomb = new byte[64 << 20];
            for (String layer : encoding.split(", ", -1)) {
                bomb = packed(layer, bomb);
            }
            assertThat(bomb.length).isLessThan(100_000);
            assertThat(reason(bomb, encoding, MOST)).isEqualTo(UnpackingException.Reason.TOO_LARGE);
        }
        assertThat(reason(Brotli.bomb(), "br", MOST)).isEqualTo(UnpackingException.Reason.TOO_LARGE);
    }

    @Test
    void refusesWhatIsCutOff() throws IOException {
        for (String encoding : List.of("gzip", "deflate", "zstd")) {
            byte[] packed = packed(encoding, TEXT.getBytes(StandardCharsets.UTF_8));
            assertThat(reason(Arrays.copyOf(packed, packed.length - 9), encoding, MOST))
                    .as(encoding)
                    .isEqualTo(UnpackingException.Reason.BROKEN);
        }
        byte[] brotli = Brotli.page();
        assertThat(reason(Arrays.copyOf(brotli, brotli.length - 9), "br", MOST))
                .isEqualTo(UnpackingException.Reason.BROKEN);
    }

    @Test
    void damageEndsInAReasonOrInBytes() throws IOException {
        Random random = new Random(20_261_123);
        byte[] text = TEXT.getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 3000; round++) {
            String encoding = List.of("gzip", "deflate", "br", "zstd").get(round % 4);
            byte[] packed = encoding.equals("br") ? Brotli.page() : packed(encoding, text);
            for (int changes = 0; changes <= round % 5; changes++) {
                packed[random.nextInt(packed.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(Unpacking.unpack(packed, encoding, MOST)).isNotNull();
            } catch (UnpackingException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }

    @Test
    void zstdMayNotAskForAHugeWindow() throws IOException {
        // magic number, a frame header without size, a window of 2 GiB, one empty last block
        byte[] greedy = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0x00, (byte) 0xA8, 1, 0, 0};
        assertThat(reason(greedy, "zstd", MOST)).isEqualTo(UnpackingException.Reason.BROKEN);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(reason(new byte[9], "compress", MOST)).isEqualTo(UnpackingException.Reason.UNKNOWN);
        assertThat(reason(new byte[9], "gzip, gzip, gzip", MOST)).isEqualTo(UnpackingException.Reason.UNKNOWN);
    }

    private static UnpackingException.Reason reason(byte[] packed, String encoding, long most) {
        return catchThrowableOfType(UnpackingException.class, () -> Unpacking.unpack(packed, encoding, most))
                .reason();
    }

    static byte[] packed(String encoding, byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        switch (encoding.toLowerCase(java.util.Locale.ROOT)) {
            case "gzip", "x-gzip" -> write(new GZIPOutputStream(packed), bytes);
            case "deflate" -> write(new DeflaterOutputStream(packed), bytes);
            case "raw deflate" -> write(new DeflaterOutputStream(packed, new Deflater(6, true)), bytes);
            case "zstd" -> packed.writeBytes(Zstd.compress(bytes));
            default -> packed.writeBytes(bytes);
        }
        return packed.toByteArray();
    }

    private static void write(OutputStream out, byte[] bytes) throws IOException {
        try (out) {
            out.write(bytes);
        }
    }
}
