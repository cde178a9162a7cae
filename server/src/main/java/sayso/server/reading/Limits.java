package sayso.server.reading;

import java.time.Duration;

/// How much is taken in at once.
///
/// @param waiting so many readings wait for a reader; who comes then is sent away
/// @param reading how long somebody waits for a reading, in all
/// @param jobs so many jobs run at once
/// @param files a job has at most so many
/// @param bytes and all of them at most so many bytes
/// @param body a request without files has at most so many bytes
public record Limits(int waiting, Duration reading, int jobs, int files, long bytes, long body) {
    /// @throws IllegalArgumentException if one of them is not positive
    public Limits {
        if (waiting < 1 || !reading.isPositive() || jobs < 1 || files < 1 || bytes < 1 || body < 1) {
            throw new IllegalArgumentException("Limits are positive, got " + waiting + " waiting, " + reading + ", "
                    + jobs + " jobs, " + files + " files, " + bytes + " and " + body + " bytes");
        }
    }

    /// 64 wait, a minute at most; two jobs of 500 files and 256 MiB; requests of 16 MiB, as long as the longest
    /// report.
    public static Limits usual() {
        return new Limits(64, Duration.ofMinutes(1), 2, 500, 256L << 20, 16L << 20);
    }

    public Limits withWaiting(int most) {
        return new Limits(most, reading, jobs, files, bytes, body);
    }

    public Limits withReading(Duration most) {
        return new Limits(waiting, most, jobs, files, bytes, body);
    }

    public Limits withJobs(int most) {
        return new Limits(waiting, reading, most, files, bytes, body);
    }

    public Limits withFiles(int most, long mostBytes) {
        return new Limits(waiting, reading, jobs, most, mostBytes, body);
    }

    public Limits withBody(long most) {
        return new Limits(waiting, reading, jobs, files, bytes, most);
    }
}
