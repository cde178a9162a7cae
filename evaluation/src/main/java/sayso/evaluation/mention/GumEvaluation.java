package sayso.evaluation.mention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import sayso.encoder.ModelFiles;
import sayso.encoder.OnnxEncoder;
import sayso.reading.Place;
import sayso.reading.Problem;
import sayso.reading.ReportException;

/// Scores a published model on GUM's official development part.
public final class GumEvaluation {
    private GumEvaluation() {}

    /// The figures of `model` over the documents of `folder`, which holds `*.conllu` and `splits.md`.
    ///
    /// @throws ReportException with code `gold.folder`, `gold.none`, `gold.unreadable` or `gold.malformed` if the
    ///     folder
    ///     cannot be used, `model.damaged` if the model cannot
    public static MentionScore of(Path folder, ModelFiles model) throws ReportException {
        List<MentionText> documents = documents(folder);
        try (OnnxEncoder encoder = OnnxEncoder.load(model)) {
            return MentionScore.of(encoder, encoder.vocabulary(), documents);
        } catch (IOException e) {
            throw problem(folder, "model.damaged", "the model cannot be used: " + e.getMessage(), "install Sayso anew");
        }
    }

    private static List<MentionText> documents(Path folder) throws ReportException {
        if (!Files.isDirectory(folder)) {
            throw problem(
                    folder, "gold.folder", "there is no such folder", "give the folder that holds GUM’s *.conllu");
        }
        try {
            List<MentionText> documents = Gum.read(folder, Gum.Split.DEV);
            if (documents.isEmpty()) {
                throw problem(
                        folder,
                        "gold.none",
                        "no document of GUM’s development part is in this folder",
                        "give the folder that holds GUM’s *.conllu and splits.md");
            }
            return documents;
        } catch (IOException | UncheckedIOException e) {
            throw problem(folder, "gold.unreadable", "it cannot be read: " + e, "check that splits.md is there too");
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw problem(
                    folder,
                    "gold.malformed",
                    "a document is not of GUM’s form: " + e.getMessage(),
                    "take GUM as it is published");
        }
    }

    private static ReportException problem(Path folder, String code, String message, String hint) {
        return new ReportException(Problem.at(new Place.Named(folder.toString()), code, message, hint));
    }
}
