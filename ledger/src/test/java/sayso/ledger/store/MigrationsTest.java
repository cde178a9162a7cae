package sayso.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationsTest {
    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void newestIsTheNumberOfTheLastFileAndNoneIsLeftOut(String database) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/sayso-ledger", database))) {
            List<Integer> numbers = files.map(file -> file.getFileName().toString())
                    .map(name -> Integer.valueOf(name.substring(1, name.indexOf("__"))))
                    .sorted()
                    .toList();

            assertThat(numbers).hasSize(Migrations.NEWEST).last().isEqualTo(Migrations.NEWEST);
        }
    }
}
