package sayso.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.reading.SourceId;
import sayso.statement.Attribution;
import sayso.statement.Statements;
import sayso.text.Prose;

final class RelaysTest {
    private static String read(String text) {
        Prose prose = Prose.of(text);
        List<Attribution> attributions = Statements.in(prose);
        Sources sources = Sources.of(prose, attributions, List.of());
        return Relays.ground(prose, attributions, sources).stream()
                .map(each -> names(sources, each.basis().via(), " > ")
                        + names(sources, each.basis().who(), "")
                        + " "
                        + each.stance().code())
                .collect(Collectors.joining("; "));
    }

    private static String names(Sources sources, List<SourceId> ids, String behind) {
        return ids.stream().map(id -> sources.source(id).name() + behind).collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            Ana Ruiz said it rained.                                          | Ana Ruiz says
            Ruiz said it rained, according to Reuters.                        | Reuters relays; Reuters > Ruiz says
            Ruiz was quoted as saying by Reuters that it rained.              | Reuters > Ruiz says
            Reuters quoted Ruiz as saying it rained.                          | Reuters > Ruiz says
            It rained, Reuters said, citing the army.                         | Reuters relays; Reuters > army says
            “It rained,” Ruiz said in a statement carried by Reuters.         | Reuters > Ruiz says
            State television showed that the bridge had burned.               | State television relays
            ¶ near-misses: pictures and persons show of their own
            The photos showed that the bridge had burned.                     | photos says
            Ruiz showed that the bridge had burned.                           | Ruiz says
            ¶ near-misses: nobody relays himself, an addressee is no relay
            Ruiz said that she said it rained in the valley.                  | Ruiz says; Ruiz says
            Ruiz told Reuters it rained.                                      | Ruiz says
            """)
    void findsWhoPassesOnWhoseWord(String text, String expected) {
        assertEquals(expected, read(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            Ana Ruiz said it rained.¬“We were wet.”             | Ana Ruiz says; Ana Ruiz says
            Ana Ruiz said it rained.¬It did.¬“We were wet.”     | Ana Ruiz says;  says
            """)
    void givesAFreeQuotationToTheLastSpeakerNearby(String text, String expected) {
        assertEquals(expected, read(text.replace('¬', '\n')));
    }
}
