package sayso.ingest.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import sayso.ingest.web.Exchange;

/// WARC 1.1 records (ISO 28500:2017) as bytes. Their ids follow from what they hold, when, and their number, so
/// that the same answers at the same times give the same bytes.
public final class Records {
    private final String software;
    private final boolean packed;
    private final InstantSource clock;
    private String info = "";
    private int number;

    /// @param software that writes them, by name and version
    /// @param packed whether each record is a gzip member of its own
    public Records(String software, boolean packed, InstantSource clock) {
        this.software = software;
        this.packed = packed;
        this.clock = clock;
    }

    /// The record that says who wrote those that follow.
    public byte[] info(String fileName) throws IOException {
        String fields = "software: " + software + "\r\nformat: WARC File Format 1.1\r\n"
                + "conformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\n";
        byte[] block = fields.getBytes(StandardCharsets.UTF_8);
        String date = date();
        info = id("warcinfo", date, block);
        return record(
                "WARC-Type: warcinfo\r\nWARC-Date: " + date + "\r\nWARC-Record-ID: " + info + "\r\nWARC-Filename: "
                        + fileName + "\r\nContent-Type: application/warc-fields\r\n",
                block);
    }

    /// The records of one answer and the question before it.
    public byte[] exchange(Exchange exchange) throws IOException {
        String date = date();
        String target = exchange.address().toASCIIString();
        String common = "WARC-Target-URI: " + target + "\r\nWARC-Date: " + date + "\r\nWARC-IP-Address: "
                + exchange.host().getHostAddress() + "\r\nWARC-Warcinfo-ID: " + info + "\r\n";
        String response = id(target, date, exchange.response());
        String request = id(target, date, exchange.request());
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(record(
                "WARC-Type: response\r\nWARC-Record-ID: " + response + "\r\n" + common
                        + "Content-Type: application/http;msgtype=response\r\nWARC-Payload-Digest: "
                        + Digests.sha1(exchange.payload()) + "\r\n",
                exchange.response()));
        both.writeBytes(record(
                "WARC-Type: request\r\nWARC-Record-ID: " + request + "\r\n" + common
                        + "Content-Type: application/http;msgtype=request\r\nWARC-Concurrent-To: " + response + "\r\n",
                exchange.request()));
        return both.toByteArray();
    }

    private String date() {
        Instant now = clock.instant();
        return now.truncatedTo(ChronoUnit.MICROS).toString();
    }

    private String id(String what, String date, byte[] block) {
        number++;
        String name = what + " " + date + " " + number + " " + Digests.sha1(block);
        return "<urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + ">";
    }

    private byte[] record(String headers, byte[] block) throws IOException {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(("WARC/1.1\r\n" + headers + "WARC-Block-Digest: " + Digests.sha1(block)
                        + "\r\nContent-Length: " + block.length + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        record.writeBytes(block);
        record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        if (!packed) {
            return record.toByteArray();
        }
        ByteArrayOutputStream member = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(member)) {
            record.writeTo(zip);
        }
        return member.toByteArray();
    }
}
