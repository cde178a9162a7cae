package sayso.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        Eleven nurses were killed on Monday. | Eleven=killed 11..11
        Nine people died in the flood. | Nine=killed 9..9
        At least 106 protesters in 21 cities have been killed. | At least 106=killed 106..
        Some 14 people across two coastal villages are missing. | Some 14=missing 14..14
        At least 106 protesters in 21 cities said 12 had died. | At least 106=other 106..; 12=killed 12..12
        The ministry counted 412 deaths. | 412=killed 412..412
        The death toll has risen to 17. | 17=killed 17..17
        The number of nurses killed since Oct. 7 has risen to 97. | 97=killed 97..97
        Some 45 children were among the wounded. | Some 45=wounded 45..45
        Some 45 children were among the guests. | Some 45=other 45..45
        The number of sailors killed rose to 6. | 6=killed 6..6
        The number of injured has reached 80. | 80=wounded 80..80
        The raid left 60 injured. | 60=wounded 60..60
        The army took more than 900 casualties. | more than 900=casualties 900..
        Fifty people were killed or wounded there. | Fifty=casualties 50..50
        Seven hikers are still missing. | Seven=missing 7..7
        Rebels kidnapped 14 teachers. | 14=captured 14..14
        Police arrested 33 protesters. | 33=detained 33..33
        Some 2,000 residents fled. | Some 2,000=displaced 2000..2000
        The order forced 800 residents to leave their homes. | 800=displaced 800..800
        The country deployed 5,000 troops. | 5,000=deployed 5000..5000
        Officials put the casualties at more than 6,000. | more than 6,000=casualties 6000..
        The ministry puts its dead at 900. | 900=killed 900..900
        The ministry put the toll at 31. | 31=killed 31..31
        The government admits 6,000 dead. | 6,000=killed 6000..6000
        Three more bodies were found. | Three=killed 3..3
        The toll rose to 102, up from an earlier 95. | 102=killed 102..102; 95=killed 95..95
        The mayor said 14 had died, revising an earlier toll of 11. | 14=killed 14..14; 11=killed 11..11
        The army took 900 losses. | 900=casualties 900..900
        The brigade lost about 40 men in the raid. | about 40=casualties 40..40
        The country lost 40 soldiers. | 40=casualties 40..40
        It admitted losses of 600 among its troops. | 600=casualties 600..600
        It admitted casualties of more than 600. | more than 600=casualties 600..
        The floods killed 12 cooks, many families facing hunger. | 12=killed 12..12
        A ferry with 31 passengers sank. | 31=other 31..31
        Nine guards were on Friday night killed. | Nine=killed 9..9
        Nine guards were, Friday night, killed. | Nine=killed 9..9
        Six people were hanged in March. | Six=killed 6..6
        Rebels behead four elders. | four=killed 4..4
        Four miners were stoned to death. | Four=killed 4..4
        Four miners were fatally shot. | Four=killed 4..4
        Four miners were waylaid and killed. | Four=killed 4..4
        Four miners were ambushed and shot dead. | Four=killed 4..4
        Four miners were found burned to death. | Four=killed 4..4
        Four miners are reported dead. | Four=killed 4..4
        Four miners are said to have died. | Four=killed 4..4
        Four miners are feared dead. | Four=missing 4..4
        Gunmen killed a family of six. | six=killed 6..6
        It led to the death of, at least, seven miners. | seven=killed 7..7
        Six boys who were taken from a school were shot dead. | Six=killed 6..6
        Some 15 people died (13 civilians) and 53 were injured. | Some 15=killed 15..15; 13=killed 13..13 of F1; 53=wounded 53..53
        Six children - three of them girls - were killed. | Six=killed 6..6; three=killed 3..3 of F1
        Fishermen rescued over 700 migrants; the navy saved 200 more. | over 700=other 700..; 200=other 200..200
        """)
    void tellsWhatIsCounted(String text, String expected) {
        assertThat(FigureText.of(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        The storm could kill thousands of people.
        The plan to kill 12 soldiers failed.
        The blast destroyed 12 vehicles.
        It cost $12 million.
        Prices rose 12 percent.
        They walked 40 kilometres.
        The war lasted 12 years.
        On March 12 the talks began.
        It stands on page 12.
        The disease killed 800 cattle.
        Three rockets were fired.
        It was one of the worst days.
        It follows two losses by the Blues.
        The firm made losses of 600 million.
        The firm lost nine workers to its rivals.
        The club lost nine men to injury.
        The choir lost nine men.
        They could lose nine men.
        Ten of those who came on the day on which he died were tired.
        It follows 12 losses to the Blues.
        Nearly 85 % of people voted.
        Some 85 per cent of soldiers went.
        Some 85 percent of soldiers went.
        Officials put the losses at 6,000 tonnes.
        Prices are up from an earlier 95.
        The roll lists 3,400 acquittals and 90 convictions.
        Many families facing hunger saw their herds dying.
        The killing of 200 pigs angered them.
        The writer for two weeklies was late.
        Nine guards were on Friday night tired.
        Nine guards were found asleep.
        Leaders of 21 cities said it rained.
        """)
    void leavesWhatCountsNoPeople(String text) {
        assertThat(FigureText.of(text)).isEmpty();
    }
}
