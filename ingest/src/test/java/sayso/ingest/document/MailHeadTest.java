package sayso.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.reading.Maybe;

class MailHeadTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        Ana Ruiz <ana.ruiz@courier.example>             | Ana Ruiz | ~~
        "Ana de la Ruiz" <ana@courier.example>          | ~~       | ~~
        "Ana de Ruiz" <ana@courier.example>             | Ana de Ruiz | ~~
        The Courier <newsletter@courier.example>        | ~~       | The Courier
        Ana at The Courier <no-reply@courier.example>   | ~~       | Ana at The Courier
        ana <ana@courier.example>                       | ~~       | ~~
        ana.ruiz@courier.example                        | ~~       | ~~
        ~~                                              | ~~       | ~~
        """)
    void tellsPeopleFromOffices(String from, String person, String office) {
        MailHead head = MailHead.of("", from, "");
        assertThat(head.byline()).isEqualTo(person.isEmpty() ? List.of() : List.of(person));
        assertThat(head.publisher()).isEqualTo(Maybe.ofText(office));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        Harbour closed              | Harbour closed
        Fwd: RE: Harbour closed     | Harbour closed
        Re-opening: harbour closed  | Re-opening: harbour closed
        """)
    void theSubjectIsTheTitle(String subject, String title) {
        assertThat(MailHead.of(subject, "", "").subject()).isEqualTo(Maybe.known(title));
    }

    @Test
    void theDayIsTheSendersOwn() {
        assertThat(MailHead.of("", "", "Mon, 4 May 2026 23:50:10 -0500").day())
                .isEqualTo(Maybe.known(LocalDate.of(2026, 5, 4)));
        assertThat(MailHead.of("", "", "yesterday").day()).isEqualTo(Maybe.unknown());
    }
}
