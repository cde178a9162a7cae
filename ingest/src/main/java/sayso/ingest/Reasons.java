package sayso.ingest;

import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/// Why the system would not read something, in words.
final class Reasons {
    private Reasons() {}

    static String of(Throwable failure) {
        return switch (failure) {
            case AccessDeniedException _ -> "permission denied";
            case NoSuchFileException _ -> "it is not there";
            case FileSystemLoopException _ -> "its links run in a circle";
            case CharacterCodingException _ -> "its name cannot be read";
            default -> {
                String message = failure.getMessage();
                yield message == null ? "the system gives no reason" : message;
            }
        };
    }
}
