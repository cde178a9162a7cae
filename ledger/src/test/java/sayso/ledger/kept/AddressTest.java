package sayso.ledger.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressTest {
    @Test
    void tellsAFileFromADatabase() {
        assertThat(Address.parse("wire.db")).isEqualTo(new Address.InFile(Path.of("wire.db")));
        assertThat(Address.parse("jdbc:postgresql://desk/sayso"))
                .isEqualTo(new Address.OnServer("jdbc:postgresql://desk/sayso"));
        assertThat(Address.parse("postgresql.db")).isEqualTo(new Address.InFile(Path.of("postgresql.db")));
    }

    @Test
    void showsNoPassword() {
        assertThat(Address.parse("jdbc:postgresql://desk/sayso?user=ada&password=secret"))
                .hasToString("jdbc:postgresql://desk/sayso");
    }

    @Test
    void liesWhereThePlatformKeepsData() {
        assertThat(Address.usual(Map.of("HOME", "/home/ada"), "Linux"))
                .hasToString("/home/ada/.local/share/sayso/ledger.db");
        assertThat(Address.usual(Map.of("HOME", "/home/ada", "XDG_DATA_HOME", "/data"), "Linux"))
                .hasToString("/data/sayso/ledger.db");
        assertThat(Address.usual(Map.of("HOME", "/Users/ada"), "Mac OS X"))
                .hasToString("/Users/ada/Library/Application Support/Sayso/ledger.db");
        assertThat(Address.usual(Map.of("HOME", "/home/ada", "SAYSO_LEDGER", "desk.db"), "Linux"))
                .hasToString("desk.db");
    }
}
