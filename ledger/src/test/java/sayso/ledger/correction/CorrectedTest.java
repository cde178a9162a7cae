package sayso.ledger.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import sayso.reading.Bound;
import sayso.reading.Count;
import sayso.reading.DateExpression;
import sayso.reading.DateType;
import sayso.reading.Figure;
import sayso.reading.FigureId;
import sayso.reading.Form;
import sayso.reading.Interval;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.Reading;
import sayso.reading.Source;
import sayso.reading.SourceId;
import sayso.reading.Stance;
import sayso.reading.Statement;
import sayso.reading.StatementId;
import sayso.reading.Timex;

class CorrectedTest {
    private final Reading machine = Samples.reading();

    @Test
    void noCorrectionLeavesTheMachinesReading() {
        assertThat(Corrected.of(machine, List.of()).reading()).isSameAs(machine);
    }

    @Test
    void figuresFollowTheStatementThatCarriesThem() {
        Reading now =
                Samples.corrected(machine, new Change.SetSource(Samples.target(machine, "40"), Samples.on("police")));

        assertThat(names(now, Samples.statement(now, "40").basis().who())).containsExactly("police");
        assertThat(names(now, Samples.figure(now, "40").basis().who())).containsExactly("police");
        assertThat(Samples.statement(now, "40").id())
                .isEqualTo(Samples.statement(machine, "40").id());
        assertThat(now.sources()).extracting(Source::name).doesNotContain("interior ministry");
        assertThat(Samples.statement(now, "600")).isEqualTo(Samples.statement(machine, "600"));
    }

    @Test
    void aFigureWithASourceOfItsOwnFollowsNobody() {
        Change figure = new Change.SetSource(Samples.figureTarget(machine, "40"), Samples.on("hospital"));
        Change statement = new Change.SetSource(Samples.target(machine, "40"), Samples.on("police"));

        for (Reading now :
                List.of(Samples.corrected(machine, figure, statement), Samples.corrected(machine, statement, figure))) {
            assertThat(names(now, Samples.figure(now, "40").basis().who())).containsExactly("hospital");
            assertThat(names(now, Samples.statement(now, "40").basis().who())).containsExactly("police");
        }
    }

    @Test
    void relaysInsideFollowTheOneWhoPassesOn() {
        Reading now = Samples.corrected(
                machine, new Change.SetSource(Samples.target(machine, "state television"), Samples.on("navy")));

        assertThat(names(now, inner(now).basis().via())).containsExactly("navy");
        assertThat(names(now, Samples.figure(now, "12").basis().via())).containsExactly("navy");
        assertThat(names(now, Samples.statement(now, "600").basis().who())).containsExactly("army");
    }

    @Test
    void relaysThatAPersonGaveStay() {
        Ground ground = new Ground(
                List.of(SourceName.added("radio", Kind.MEDIA)),
                Maybe.known(List.of(SourceName.added("KCNA", Kind.NEWS_AGENCY))));
        Reading now = Samples.corrected(
                machine,
                new Change.SetSource(Matching.target(machine, inner(machine)), ground),
                new Change.SetSource(Samples.target(machine, "state television"), Samples.on("navy")));

        assertThat(names(now, inner(now).basis().who())).containsExactly("radio");
        assertThat(names(now, inner(now).basis().via())).containsExactly("KCNA");
    }

    @Test
    void aSourceOfTheReportIsTakenBeforeANewOne() {
        SourceName army = SourceName.of(Samples.source(machine, "army"));
        Reading now = Samples.corrected(machine, new Change.SetSource(Samples.target(machine, "40"), Ground.on(army)));

        assertThat(Samples.statement(now, "40").basis().who())
                .containsExactly(Samples.source(machine, "army").id());
    }

    @Test
    void aSourceReadUnderAnotherNameIsKnownByItsMention() {
        Source army = Samples.source(machine, "army");
        SourceName before = new SourceName(
                "the land forces", Kind.GROUP, Maybe.known(army.mentions().getFirst()));
        Reading now =
                Samples.corrected(machine, new Change.SetSource(Samples.target(machine, "40"), Ground.on(before)));

        assertThat(Samples.statement(now, "40").basis().who()).containsExactly(army.id());
    }

    @Test
    void changesWhatAFigureSaysAndNothingElse() {
        Target item = Samples.figureTarget(machine, "600");
        Reading now = Samples.corrected(
                machine,
                new Change.SetCount(item, Count.from(Bound.AT_LEAST, 650)),
                new Change.SetMeasure(item, Measure.DEPLOYED),
                new Change.SetPopulation(item, Maybe.known("marines")),
                new Change.SetPlace(item, Maybe.known("Port Kessel")),
                new Change.SetAsOf(item, Maybe.known(new Timex("2026-02"))));
        Figure figure = Samples.figure(now, "600");

        assertThat(figure.count()).isEqualTo(Count.from(Bound.AT_LEAST, 650));
        assertThat(figure.counted().measure()).isEqualTo(Measure.DEPLOYED);
        assertThat(figure.counted().population()).isEqualTo(Maybe.known("marines"));
        assertThat(figure.counted().place()).isEqualTo(Maybe.known("Port Kessel"));
        assertThat(figure.counted().asOf()).isEqualTo(Maybe.known(new Timex("2026-02")));
        assertThat(figure.finding()).isEqualTo(Touched.FINDING);
        assertThat(figure.basis()).isEqualTo(Samples.figure(machine, "600").basis());
        assertThat(Samples.figure(now, "40")).isEqualTo(Samples.figure(machine, "40"));
        assertThat(now.sources()).isEqualTo(machine.sources());
    }

    @Test
    void takesAwayWhatIsNotKnown() {
        Target item = Samples.figureTarget(machine, "40");
        Reading now = Samples.corrected(
                machine, new Change.SetPlace(item, Maybe.unknown()), new Change.SetAsOf(item, Maybe.unknown()));

        assertThat(Samples.figure(now, "40").counted().place()).isEqualTo(Maybe.unknown());
        assertThat(Samples.figure(now, "40").counted().asOf()).isEqualTo(Maybe.unknown());
    }

    @Test
    void changesStanceAndDayOfAStatement() {
        Target item = Samples.target(machine, "40");
        Reading now = Samples.corrected(
                machine,
                new Change.SetStance(item, Stance.CLAIMS),
                new Change.SetSaid(item, Maybe.known(new Timex("2026-02-23"))));

        assertThat(Samples.statement(now, "40").stance()).isEqualTo(Stance.CLAIMS);
        assertThat(Samples.statement(now, "40").said()).isEqualTo(Maybe.known(new Timex("2026-02-23")));
    }

    @Test
    void changesWhatADateMeans() {
        Target item = Matching.target(machine, machine.dates().getFirst());
        DateExpression week = Samples.corrected(machine, new Change.SetDate(item, new Timex("2026-W09")))
                .dates()
                .getFirst();
        DateExpression hours = Samples.corrected(machine, new Change.SetDate(item, new Timex("PT6H")))
                .dates()
                .getFirst();
        DateExpression none = Samples.corrected(machine, new Change.SetDate(item, new Timex("2026-02-30")))
                .dates()
                .getFirst();

        assertThat(week.interval())
                .isEqualTo(Maybe.known(new Interval(LocalDate.of(2026, 2, 23), LocalDate.of(2026, 3, 1))));
        assertThat(hours.type()).isEqualTo(DateType.DURATION);
        assertThat(hours.interval()).isEqualTo(Maybe.unknown());
        assertThat(none.interval()).isEqualTo(Maybe.unknown());
    }

    @Test
    void changesThePublishedDay() {
        Reading now = Samples.corrected(machine, new Change.SetPublished(LocalDate.of(2026, 3, 3)));

        assertThat(now.report().masthead().dateline().known()).isEqualTo(Maybe.known(LocalDate.of(2026, 3, 3)));
        assertThat(now.report().id()).isEqualTo(machine.report().id());
        assertThat(now.dates()).isEqualTo(machine.dates());
    }

    @Test
    void whatStoodInARejectedStatementStandsInWhatWasAroundIt() {
        Reading now = Samples.corrected(machine, new Change.Reject(Samples.target(machine, "state television")));

        assertThat(inner(now).within()).isEqualTo(Maybe.unknown());
        assertThat(inner(now).basis().via()).isEmpty();
        assertThat(Samples.figure(now, "12").basis().via()).isEmpty();
        assertThat(inner(now).id()).isEqualTo(inner(machine).id());
        assertThat(now.statements()).hasSize(machine.statements().size() - 1);
    }

    @Test
    void figuresOfARejectedStatementRestOnWhatIsAroundIt() {
        Reading inside = Samples.corrected(machine, new Change.Reject(Matching.target(machine, inner(machine))));
        Reading alone = Samples.corrected(machine, new Change.Reject(Samples.target(machine, "40")));

        assertThat(names(inside, Samples.figure(inside, "12").basis().who())).containsExactly("army");
        assertThat(Samples.figure(inside, "12").statement())
                .isEqualTo(Maybe.known(
                        Samples.statement(inside, "state television").id()));
        assertThat(inside.verifications().getFirst().concerns()).isEmpty();
        assertThat(Samples.figure(alone, "40").statement()).isEqualTo(Maybe.unknown());
        assertThat(Samples.figure(alone, "40").basis().who()).isEmpty();
    }

    @Test
    void rejectsFiguresDatesAndVerifications() {
        Reading now = Samples.corrected(
                machine,
                new Change.Reject(Samples.figureTarget(machine, "600")),
                new Change.Reject(Matching.target(machine, machine.dates().getFirst())),
                new Change.Reject(
                        Matching.target(machine, machine.verifications().getFirst())));

        assertThat(now.figures()).extracting(Figure::id).containsExactly(new FigureId(1), new FigureId(3));
        assertThat(now.dates()).isEmpty();
        assertThat(now.verifications()).isEmpty();
    }

    @Test
    void addsAStatementInItsPlace() {
        Quoted words = Samples.quoted(Samples.TEXT, "Witnesses told of fires");
        Reading now = Samples.corrected(
                machine,
                new Change.AddStatement(
                        List.of(words), Ground.on(SourceName.added("witnesses", Kind.GROUP)), Stance.SAYS));
        Statement added = Samples.statement(now, "fires");

        assertThat(added.id()).isEqualTo(new StatementId(machine.statements().size() + 1));
        assertThat(added.form()).isEqualTo(Form.INDIRECT);
        assertThat(names(now, added.basis().who())).containsExactly("witnesses");
        assertThat(now.statements()).hasSize(machine.statements().size() + 1);
    }

    @Test
    void anAddedStatementCarriesTheFiguresThatARejectedOneLeft() {
        Change reject = new Change.Reject(Samples.target(machine, "40"));
        Change add = new Change.AddStatement(
                List.of(Samples.quoted(Samples.TEXT, "At least 40 people were killed")),
                Samples.on("police"),
                Stance.SAYS);

        for (Reading now : List.of(Samples.corrected(machine, reject, add), Samples.corrected(machine, add, reject))) {
            Figure figure = Samples.figure(now, "40");
            assertThat(names(now, figure.basis().who())).containsExactly("police");
            assertThat(figure.statement())
                    .isEqualTo(Maybe.known(new StatementId(machine.statements().size() + 1)));
        }
    }

    @Test
    void anAddedFigureRestsOnTheStatementAroundItUnlessTold() {
        Quoted words = Samples.quoted(Samples.TEXT, "Port Kessel");
        Change free = new Change.AddFigure(words, Count.exactly(1), Measure.OTHER, Maybe.unknown());
        Change told = new Change.AddFigure(words, Count.exactly(1), Measure.OTHER, Maybe.known(Samples.on("police")));
        Change own = new Change.AddFigure(
                words, Count.exactly(1), Measure.OTHER, Maybe.known(new Ground(List.of(), Maybe.unknown())));
        Reading one = Samples.corrected(machine, free);
        Reading two = Samples.corrected(machine, told);

        assertThat(names(one, Samples.figure(one, "Kessel").basis().who())).containsExactly("interior ministry");
        assertThat(names(two, Samples.figure(two, "Kessel").basis().who())).containsExactly("police");
        assertThat(Samples.figure(Samples.corrected(machine, own), "Kessel")
                        .basis()
                        .who())
                .isEmpty();
        assertThat(Samples.figure(one, "Kessel").id()).isEqualTo(new FigureId(4));
    }

    @Test
    void mergedSourcesAreOneWithAllTheirMentions() {
        Reading now = Samples.corrected(machine, merge("interior ministry", "army"));
        SourceId army = Samples.source(machine, "army").id();

        assertThat(Samples.statement(now, "40").basis().who()).containsExactly(army);
        assertThat(Samples.figure(now, "40").basis().who()).containsExactly(army);
        assertThat(now.sources()).hasSize(machine.sources().size() - 1);
        assertThat(now.source(army).mentions()).hasSize(3);
    }

    @Test
    void mergingMergedOnesAgainDoesNotMatch() {
        Corrected twice = Samples.corrected(machine, List.of(merge("interior", "army"), merge("army", "interior")));
        Reading chain = Samples.corrected(machine, merge("interior", "army"), merge("army", "Ortiz"));

        assertThat(twice.unmatched()).hasSize(1);
        assertThat(chain.sources()).extracting(Source::name).containsExactly("Lena Ortiz", "state television");
    }

    @Test
    void whoRelaysHimselfAfterAMergerRelaysNobody() {
        Reading now = Samples.corrected(machine, merge("state television", "army"));

        assertThat(inner(now).basis().via()).isEmpty();
        assertThat(names(now, inner(now).basis().who())).containsExactly("army");
    }

    @Test
    void aSplitSourceLeavesTheRestAsItIs() {
        SourceName army = SourceName.of(Samples.source(machine, "army"));
        SourceName other = SourceName.added("coast guard", Kind.MILITARY);
        Reading now = Samples.corrected(
                machine, new Change.SplitSource(army, List.of(Samples.target(machine, "600")), other));

        assertThat(names(now, Samples.statement(now, "600").basis().who())).containsExactly("coast guard");
        assertThat(names(now, Samples.figure(now, "600").basis().who())).containsExactly("coast guard");
        assertThat(names(now, Samples.statement(now, "state television").basis().who()))
                .containsExactly("army");
        assertThat(Samples.source(now, "army").mentions()).hasSize(1);
        assertThat(Samples.source(now, "coast guard").mentions()).hasSize(1);
    }

    @Test
    void aSplitByAnItemThatRestsOnSomebodyElseDoesNotMatch() {
        SourceName army = SourceName.of(Samples.source(machine, "army"));
        Change split = new Change.SplitSource(
                army,
                List.of(Samples.target(machine, "600"), Samples.target(machine, "40")),
                SourceName.added("coast guard", Kind.MILITARY));

        Corrected corrected = Samples.corrected(machine, List.of(split));

        assertThat(corrected.unmatched()).hasSize(1);
        assertThat(corrected.reading()).isEqualTo(machine);
    }

    @Test
    void whatDoesNotMatchIsListedAndChangesNothing() {
        Reading other = Samples.reading("Nobody was hurt, the coast guard said on Monday.");
        Corrected corrected = Samples.corrected(
                other,
                List.of(
                        new Change.SetCount(Samples.figureTarget(machine, "600"), Count.exactly(1)),
                        new Change.Reject(Samples.target(machine, "40")),
                        new Change.AddFigure(
                                Samples.quoted(Samples.TEXT, "wounded"),
                                Count.exactly(1),
                                Measure.OTHER,
                                Maybe.unknown()),
                        merge("army", "interior")));

        assertThat(corrected.unmatched()).hasSize(4);
        assertThat(corrected.reading()).isEqualTo(other);
    }

    @Test
    void refusesWhatCanBeNoCorrection() {
        assertThatThrownBy(() -> new Change.SetCount(Samples.target(machine, "40"), Count.exactly(1)))
                .hasMessageContaining("a figure, not a statement");
        assertThatThrownBy(() -> new Change.SetStance(Samples.figureTarget(machine, "40"), Stance.SAYS))
                .hasMessageContaining("a statement, not a figure");
        assertThatThrownBy(() -> new Change.SetSource(
                        Matching.target(machine, machine.dates().getFirst()), Samples.on("x")))
                .hasMessageContaining("rests on no source");
        assertThatThrownBy(() -> new Change.AddStatement(List.of(), Samples.on("x"), Stance.SAYS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SourceName.added("a\u0000b", Kind.PERSON))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Reason(" ", "why")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Reason("Ada", "half \uD800")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Reason("Ada", "two\nlines, 😀 and “marks”").why()).contains("😀");
    }

    private Change merge(String source, String into) {
        return new Change.MergeSources(
                SourceName.of(Samples.source(machine, source)), SourceName.of(Samples.source(machine, into)));
    }

    /// "12 wounded", which stands within another statement.
    private static Statement inner(Reading reading) {
        return reading.statements().getLast();
    }

    private static List<String> names(Reading reading, List<SourceId> ids) {
        return ids.stream().map(id -> reading.source(id).name()).toList();
    }
}
