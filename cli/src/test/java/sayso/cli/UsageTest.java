package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UsageTest {
    private final Session session = new Session();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
                    raed x.txt                  | usage.unknown-command | did you mean sayso read?
                    evalute --gold x            | usage.unknown-command | did you mean sayso evaluate?
                    report.txt                  | usage.unknown-command | sayso read report.txt
                    sing                        | usage.unknown-command | there are read, evaluate, copies
                    help raed                   | usage.unknown-command | did you mean sayso read?
                    read x --formt json         | usage.unknown-option  | did you mean --format?
                    read x --publish 2026-01-01 | usage.unknown-option  | did you mean --published?
                    read x --ouptut=y           | usage.unknown-option  | did you mean --output?
                    read x --zebra              | usage.unknown-option  | See sayso read --help
                    read x -x                   | usage.unknown-option  | See sayso read --help
                    --format json read x        | usage.unknown-option  | --format belongs behind the command
                    --json read x               | usage.unknown-option  | behind the command: sayso read --format json …
                    read -x                     | usage.unknown-option  | See sayso read --help
                    evaluate --gould x          | usage.unknown-option  | did you mean --gold?
                    -V                          | usage.unknown-option  | did you mean sayso --version?
                    read -V                     | usage.unknown-option  | did you mean sayso --version?
                    version                     | usage.unknown-command | did you mean sayso --version?
                    read x -f json              | usage.unknown-option  | did you mean --format json?
                    read -f json                | usage.unknown-option  | did you mean --format json?
                    read x --json               | usage.unknown-option  | did you mean --format json?
                    evaluate --gold x --format json | usage.unknown-option | did you mean --json?
                    read x -H                   | usage.unknown-option  | did you mean -h?
                    read x -O y                 | usage.unknown-option  | did you mean -o?
                    read                        | usage.missing         | See sayso read --help
                    read x --format             | usage.missing         | See sayso read --help
                    evaluate                    | usage.missing         | See sayso evaluate --help
                    evaluate --gold x y         | usage.too-much        | See sayso evaluate --help
                    read x --published 4.3.2026 | usage.value           | See sayso read --help
                    read x --published 2026-02-30 | usage.value         | See sayso read --help
                    read x --published 1799-12-31 | usage.value         | See sayso read --help
                    read x --published 2205-08-30 | usage.value         | See sayso read --help
                    read x --format xml         | usage.value           | See sayso read --help
                    read x --charset klingon    | usage.value           | See sayso read --help
                    read x --charset (          | usage.value           | See sayso read --help
                    read x --min-confidence 1.5 | usage.value           | See sayso read --help
                    read x --width 3            | usage.value           | See sayso read --help
                    read x --format json --format text | usage.wrong    | See sayso read --help
                    """)
    void explainsMisuseAndSuggestsWhatWasMeant(String line, String code, String hint) {
        assertThat(session.run(line.split(" "))).isEqualTo(Exit.WRONG_USAGE);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).startsWith("error[" + code + "]: ").contains("\nhelp: ", hint);
    }

    @Test
    void saysWhatAnOptionWants() {
        session.run("read", "x", "--published", "soon");
        assertThat(session.err())
                .startsWith("error[usage.value]: --published wants a day such as 2025-08-30, got “soon”\n");
    }

    @Test
    void saysThatADayDoesNotExist() {
        session.run("read", "x", "--published", "2025-02-30");
        assertThat(session.err())
                .startsWith("error[usage.value]: --published wants a day that exists (there is no 2025-02-30), "
                        + "got “2025-02-30”\n");
    }

    @Test
    void takesAYearFarOffForASlip() {
        session.run("read", "x", "--published", "0225-08-30");
        assertThat(session.err()).contains("--published wants a year from 1800 to 2100 (is it a slip of the finger?)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
                    read -x      | sayso read has no option -x
                    read -V      | sayso read has no option -V
                    evaluate -x  | sayso evaluate has no option -x
                    """)
    void namesTheOptionThatIsNotThereBeforeWhatIsMissing(String line, String message) {
        session.run(line.split(" "));
        assertThat(session.err()).startsWith("error[usage.unknown-option]: " + message + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"read x -x", "read x -q", "read x --zebra", "-x"})
    void suggestsNothingFarFetched(String line) {
        session.run(line.split(" "));
        assertThat(session.err()).doesNotContain("did you mean");
    }

    @Test
    void saysThatANameIsEmpty() {
        assertThat(session.run("read", "x.txt", "")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(session.err()).startsWith("error[usage.empty]: FILE number 2 is empty: “” names no report\nhelp: ");
        Session alone = new Session();
        assertThat(alone.run("read", "")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(alone.err()).startsWith("error[usage.empty]: the FILE is empty");
    }

    @Test
    void saysWhatIsMissing() {
        session.run("read");
        assertThat(session.err()).startsWith("error[usage.missing]: sayso read needs FILE…: Reports as plain text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "help", "read --help", "evaluate -h", "help read", "help help"})
    void beginsHelpWithTwoExamples(String line) {
        assertThat(session.run(line.split(" "))).isEqualTo(Exit.DONE);
        assertThat(session.outLines().get(0)).isEqualTo("Examples");
        assertThat(session.outLines().get(1)).startsWith("  $ sayso ");
        assertThat(session.outLines().get(2)).startsWith("  $ sayso ");
        assertThat(session.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 40, 80, 120})
    void fitsHelpIntoTheWidth(int width) {
        new Session().run("help", "read");
        session.with("COLUMNS", String.valueOf(width)).run("help", "read");
        assertThat(session.outLines())
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
    }

    @Test
    void helpsWhereNothingWasAskedFor() {
        assertThat(session.run()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).startsWith("Examples\n");
    }

    @Test
    void tellsItsVersion() {
        assertThat(session.run("--version")).isEqualTo(Exit.DONE);
        assertThat(session.out()).matches("sayso [0-9]+\\.[0-9]+\\.[0-9]+\\S*\n");
    }

    @Test
    void scoresNothingWithoutAGoldFolder() {
        assertThat(session.run("evaluate", "--gold", "no-such-folder")).isEqualTo(Exit.SOME_FAILED);
        assertThat(session.err()).startsWith("error[gold.folder]: ").contains("--> no-such-folder", "help: ");
    }
}
