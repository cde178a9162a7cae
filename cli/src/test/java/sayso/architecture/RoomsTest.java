package sayso.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RoomsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("sayso");

    @Test
    void everyRoomSaysWhatItMayUse() throws IOException {
        Set<String> packages = new TreeSet<>();
        CLASSES.forEach(each -> packages.add(each.getPackageName()));

        assertThat(Rooms.mayUse().keySet()).containsAll(packages);
        assertThat(packages)
                .as("the test sees the project")
                .contains("sayso", "sayso.text", "sayso.cli", "sayso.ingest");
    }

    @Test
    void everyRoomKeepsToWhatItMayUse() throws IOException {
        Map<String, Set<String>> mayUse = Rooms.mayUse();
        Set<String> trespasses = new TreeSet<>();
        for (JavaClass each : CLASSES) {
            Set<String> allowed = mayUse.getOrDefault(each.getPackageName(), Set.of());
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                String room = dependency.getTargetClass().getPackageName();
                boolean ours = room.equals("sayso") || room.startsWith("sayso.");
                if (ours && !room.equals(each.getPackageName()) && !allowed.contains(room)) {
                    trespasses.add(each.getPackageName() + " uses " + room);
                }
            }
        }
        assertThat(trespasses).isEmpty();
    }

    @Test
    void roomsFormNoCycle() {
        slices().matching("sayso.(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
