package sayso.ledger.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.reading.Coded;
import sayso.reading.Kind;
import sayso.reading.Maybe;

class CallingTest {
    private static Maybe<String> key(String name, String kind) {
        return Calling.of(name, Coded.of(Kind.class, kind)).map(Calling::key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        person       | Kim Jong Un                        | Kim Jong-un
        person       | Recep Tayyip Erdoğan               | Recep Tayyip Erdogan
        person       | Lena Ortiz                         | Mayor Lena Ortiz
        person       | Sean O'Neil                        | Seán O’Neil
        person       | Lena Ortiz                         | Lena Ortiz’s
        person       | Bashar al-Assad                    | Bashar Al-Assad
        person       | Jens Møller                        | Jens Moller
        organisation | the United Nations                 | UN
        government   | U.S.                               | United States
        agency       | Ukraine's Ministry of Defence      | Ukrainian Defense Ministry
        agency       | Ministry of Defence of Ukraine     | Ukraine’s defence ministry
        agency       | South Korea's National Intelligence Service | South Korean National Intelligence Service
        organisation | World Health Organization          | The World Health Organisation
        """)
    void namesOfOneSourceAreOne(String kind, String name, String other) {
        assertThat(key(name, kind).isKnown()).isTrue();
        assertThat(key(other, kind)).isEqualTo(key(name, kind));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        person       | Kim Jong Un                | Kim Jong Il
        person       | Kim Yong Chol              | Kim Yong
        person       | George W. Bush             | George Bush
        agency       | Ukraine's defence ministry | Russia's defence ministry
        organisation | Bank of Norland            | Norland Trade Union
        organisation | Red Crescent               | Red Cross
        """)
    void namesOfTwoSourcesAreTwo(String kind, String name, String other) {
        assertThat(key(name, kind).isKnown()).isTrue();
        assertThat(key(other, kind).isKnown()).isTrue();
        assertThat(key(name, kind)).isNotEqualTo(key(other, kind));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        person       | Kim
        person       | President Kim
        person       | J. Ortiz
        person       | Mayor of Port Kessel
        person       | a teacher from Port Kessel
        unnamed      | two officials
        unnamed      | Western officials
        group        | residents of Port Kessel
        document     | Kessel Harbour Report
        agency       | interior ministry
        agency       | Interior Ministry
        agency       | National Police
        agency       | the Ministry of Health
        agency       | Kim's office
        military     | army
        government   | government
        """)
    void whomOnlyTheReportCanTellIsNobodyElse(String kind, String name) {
        assertThat(key(name, kind).isKnown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"person, agency, Jordan Ray", "person, government, Georgia Hall"})
    void aPersonIsNoBody(String one, String other, String name) {
        assertThat(key(name, one)).isNotEqualTo(key(name, other));
    }

    @ParameterizedTest
    @CsvSource({"agency, military", "agency, organisation", "organisation, news-agency", "government, agency"})
    void kindsThatReportsMixUpAreOneSort(String one, String other) {
        assertThat(key("Norland Harbour Watch", one)).isEqualTo(key("Norland Harbour Watch", other));
    }
}
