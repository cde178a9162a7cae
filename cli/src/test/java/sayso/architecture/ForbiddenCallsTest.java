package sayso.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Clock, zone, locale and charset are parameters; only the command line prints and exits.
class ForbiddenCallsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("sayso");

    @Test
    void onlyTheCommandLinePrintsAndExits() {
        noClasses()
                .that()
                .resideOutsideOfPackage("sayso.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    @Test
    void nobodyAsksTheClockOrTheZone() {
        noClasses()
                .should()
                .callMethodWhere(
                        calls(Set.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class), "now"))
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callConstructor(Date.class)
                .check(CLASSES);
    }

    @Test
    void nobodyAsksForTheDefaultLocaleOrCharset() {
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .callMethod(java.nio.charset.Charset.class, "defaultCharset")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .check(CLASSES);
    }

    @Test
    void nobodyPrintsStackTracesButTheTopOfTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("sayso.cli..")
                .should()
                .callMethod(Throwable.class, "printStackTrace")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace", PrintStream.class)
                .check(CLASSES);
    }

    @Test
    void noFieldIsOptional() {
        noFields().should().haveRawType(Optional.class).check(CLASSES);
    }

    private static DescribedPredicate<JavaCall<?>> calls(Set<Class<?>> owners, String name) {
        List<String> names = owners.stream().map(Class::getName).toList();
        return DescribedPredicate.describe(
                "calls of " + name + " on a clock",
                call -> names.contains(call.getTargetOwner().getName())
                        && call.getName().equals(name));
    }
}
