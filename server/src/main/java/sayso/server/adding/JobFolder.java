package sayso.server.adding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sayso.json.Json;
import sayso.json.JsonException;
import sayso.reading.Maybe;

/// The folder of one job: `order.json`, the files that were sent, and `journal.jsonl`, which grows by a line for
/// each report, each input that is done, and the end. A job that was broken off anywhere can go on from it.
final class JobFolder {
    private static final String ORDER = "order.json";
    private static final String JOURNAL = "journal.jsonl";
    private static final String DONE = "done";
    private static final String ENDED = "ended";

    private final Path folder;

    JobFolder(Path folder) {
        this.folder = folder;
    }

    /// What a journal tells.
    ///
    /// @param done so many inputs, from the first on, are done
    record Journal(List<Told> told, int done, boolean ended) {
        Journal {
            told = List.copyOf(told);
        }
    }

    Path file(String stored) {
        return folder.resolve(stored);
    }

    /// Makes what came in a job: it is there wholly or not at all.
    void give(Spool spool, Job job) throws IOException {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("by", new Json.Text(job.ordered().by()));
        members.put("made", JobJson.instant(job.ordered().made()));
        members.put("digest", new Json.Text(job.digest()));
        job.ordered().key().toList().forEach(key -> members.put("key", new Json.Text(key)));
        members.put("order", JobJson.order(job.ordered().order()));
        write(spool.folder().resolve(ORDER), new Json.Members(members).write(), StandardOpenOption.CREATE_NEW);
        Files.move(spool.folder(), folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Unknown if the folder holds no job.
    Maybe<Job> job() throws IOException {
        if (!Files.isRegularFile(folder.resolve(ORDER))) {
            return Maybe.unknown();
        }
        try {
            Json json = Json.parse(Files.readString(folder.resolve(ORDER)));
            Ordered ordered = new Ordered(
                    JobJson.order(json.member("order").or(new Json.Nothing())),
                    json.text("by").or(""),
                    Instant.parse(json.text("made").or("")),
                    json.text("key"));
            return Maybe.known(new Job(name(), ordered, json.text("digest").or("")));
        } catch (JsonException | RuntimeException e) {
            throw new IOException("There is no order in " + folder + ": " + e.getMessage(), e);
        }
    }

    /// What is written down. A last line that is half there was being written when the server was killed: it goes.
    Journal journal() throws IOException {
        Path file = folder.resolve(JOURNAL);
        if (!Files.exists(file)) {
            return new Journal(List.of(), 0, false);
        }
        String text = Files.readString(file);
        int whole = text.lastIndexOf('\n') + 1;
        if (whole < text.length()) {
            write(file, text.substring(0, whole), StandardOpenOption.TRUNCATE_EXISTING);
        }
        List<Told> told = new ArrayList<>();
        int done = 0;
        boolean ended = false;
        for (String line : text.substring(0, whole).lines().toList()) {
            Json json = parsed(line);
            JobJson.told(json).toList().forEach(told::add);
            done = json.whole(DONE) instanceof Maybe.Known<Long>(Long known) ? Math.toIntExact(known) : done;
            ended |= json.member(ENDED).isKnown();
        }
        return new Journal(told, done, ended);
    }

    void tell(Told told) {
        append(JobJson.told(told));
    }

    void done(int inputs) {
        append(new Json.Members(Map.of(DONE, JobJson.whole(inputs))));
    }

    /// Files that nobody needs any more go; those of which something failed are wanted if it is tried again.
    void end(List<Wanted> unneeded) {
        append(new Json.Members(Map.of(ENDED, new Json.Truth(true))));
        for (String stored :
                unneeded.stream().flatMap(each -> each.file().toList().stream()).toList()) {
            try {
                Files.deleteIfExists(file(stored));
            } catch (IOException e) {
                System.getLogger("sayso.server").log(System.Logger.Level.WARNING, "not deleted: " + stored, e);
            }
        }
    }

    void delete() {
        Spool.delete(folder);
    }

    /// The folders of all jobs below `jobs`, oldest first. What was coming in when the server was killed goes.
    static List<JobFolder> all(Path jobs) throws IOException {
        if (!Files.isDirectory(jobs)) {
            return List.of();
        }
        List<JobFolder> all = new ArrayList<>();
        try (Stream<Path> found = Files.list(jobs)) {
            for (Path each : found.filter(Files::isDirectory).sorted().toList()) {
                if (Files.isRegularFile(each.resolve(ORDER)) && !isComing(each)) {
                    all.add(new JobFolder(each));
                } else {
                    Spool.delete(each);
                }
            }
        }
        return all;
    }

    private static boolean isComing(Path folder) {
        return String.valueOf(folder.getFileName()).startsWith("coming-");
    }

    private String name() {
        return String.valueOf(folder.getFileName());
    }

    private void append(Json line) {
        try {
            write(folder.resolve(JOURNAL), line.write() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("The journal of job " + name() + " cannot be written", e);
        }
    }

    private static void write(Path file, String text, StandardOpenOption... how) throws IOException {
        StandardOpenOption[] all = Stream.concat(Stream.of(StandardOpenOption.WRITE), Stream.of(how))
                .toArray(StandardOpenOption[]::new);
        try (FileChannel channel = FileChannel.open(file, all)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        }
    }

    private static Json parsed(String line) throws IOException {
        try {
            return Json.parse(line);
        } catch (JsonException e) {
            throw new IOException("A journal of a job is damaged: " + e.getMessage(), e);
        }
    }
}
