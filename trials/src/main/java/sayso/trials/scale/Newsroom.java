package sayso.trials.scale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import sayso.reading.Bound;
import sayso.reading.Count;
import sayso.reading.Counted;
import sayso.reading.Dateline;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.PublishedFrom;
import sayso.reading.Reading;
import sayso.reading.Stance;
import sayso.reading.Timex;

/// Makes up readings of reports, day after day, always the same ones: of many events, most of them told by few
/// reports and some by hundreds; one report in ten is a copy.
final class Newsroom {
    /// A hundred thousand reports are two years.
    private static final int A_DAY = 137;

    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    /// Reports tell what one of so many reports before them told, or something new.
    private static final int REMEMBERED = 1_500;

    private static final int NEW = 12;
    private static final int COPIED = 10;
    private static final int COPIED_FROM = 400;
    private static final int TOWNS = 3_000;
    private static final int PUBLISHERS = 300;
    private static final int KINDS_OF_PEOPLE = 3_000;

    private static final List<String> PAPERS =
            List.of("Courier", "Daily", "Post", "Wire", "Herald", "Tribune", "Times");
    private static final List<Measure> MEASURES = List.of(
            Measure.KILLED, Measure.KILLED, Measure.WOUNDED, Measure.MISSING, Measure.DISPLACED, Measure.DETAINED);
    private static final List<String> PEOPLE = List.of(
            "people",
            "people",
            "civilians",
            "soldiers",
            "children",
            "North Korean soldiers",
            "workers",
            "police officers");
    private static final List<Stance> STANCES = List.of(
            Stance.SAYS, Stance.SAYS, Stance.SAYS, Stance.CLAIMS, Stance.DENIES, Stance.WARNS, Stance.ESTIMATES);

    private final Chance chance = new Chance(2026);
    private final Words words = new Words(chance);
    private final Cast cast = new Cast(chance, words);
    private final List<String> towns =
            IntStream.range(0, TOWNS).mapToObj(_ -> words.name()).toList();
    private final List<String> publishers = IntStream.range(0, PUBLISHERS)
            .mapToObj(_ -> "The " + words.name() + " " + chance.one(PAPERS))
            .toList();
    private final List<Draft> recent = new ArrayList<>();
    private int made;

    /// The next report.
    Reading next() {
        LocalDate day = START.plusDays(made / A_DAY);
        Draft draft = !recent.isEmpty() && chance.of(COPIED) ? copy(day) : fresh(day);
        if (recent.size() < REMEMBERED) {
            recent.add(draft);
        } else {
            recent.set(made % REMEMBERED, draft);
        }
        made++;
        return Setting.of(draft);
    }

    private Draft fresh(LocalDate day) {
        Happening about = recent.isEmpty() || chance.of(NEW)
                ? happening(day)
                : chance.one(recent).about();
        String title = about.town() + " " + about.words().getFirst() + ": " + words.row(4, about.words());
        return new Draft(masthead(title, day), about, lines(about));
    }

    /// Mostly with a headline and a first line of its own, and without some lines of the end.
    private Draft copy(LocalDate day) {
        Draft of = recent.get(Math.floorMod(made - 1 - chance.below(COPIED_FROM), recent.size()));
        List<Line> lines = new ArrayList<>(of.lines());
        IntStream.range(0, chance.below(5)).forEach(_ -> lines.removeLast());
        if (chance.of(60)) {
            lines.addFirst(new Line.Own(words.row(chance.from(8, 20), List.of()), List.of()));
        }
        if (chance.of(30)) {
            lines.set(
                    chance.below(lines.size()),
                    said(of.about(), of.about().voices().getFirst()));
        }
        String title = of.about().town() + ": " + words.row(5, of.about().words());
        return new Draft(masthead(title, day), of.about(), lines);
    }

    private Masthead masthead(String title, LocalDate day) {
        String publisher = chance.tailed(publishers);
        return Masthead.blank()
                .withLocation(
                        "https://" + publisher.replace(" ", "").toLowerCase(java.util.Locale.ROOT) + ".example/" + made)
                .withTitle(Maybe.known(title))
                .withPublisher(Maybe.known(publisher))
                .withDateline(new Dateline.Dated(day, PublishedFrom.METADATA));
    }

    private Happening happening(LocalDate day) {
        return new Happening(
                chance.tailed(towns),
                Cast.state(chance),
                day,
                IntStream.range(0, 7).mapToObj(_ -> words.telling()).toList(),
                List.of(cast.known(), cast.known(), cast.anybody(), cast.anybody(), cast.anybody(), cast.anybody()),
                5 + chance.tailed(2_000));
    }

    private List<Line> lines(Happening about) {
        List<Voice> voices = new ArrayList<>(List.of(cast.known(), cast.anybody(), cast.unnamed()));
        IntStream.range(0, 3).forEach(_ -> voices.add(chance.one(about.voices())));
        List<Line> lines = new ArrayList<>();
        lines.add(lead(about));
        int said = chance.from(11, 18);
        for (int at = 0; at < said; at++) {
            lines.add(said(about, chance.one(voices)));
            if (chance.of(30)) {
                lines.add(new Line.Own(words.row(chance.from(8, 18), about.words()), tally(about, 20)));
            }
            if (chance.of(5)) {
                lines.add(new Line.Unchecked());
            }
        }
        return lines;
    }

    private Line lead(Happening about) {
        String first = "in " + about.town() + " in " + about.state() + " " + words.row(6, about.words()) + " "
                + String.join(" ", about.words().subList(0, 4));
        return new Line.Said(
                chance.one(about.voices()),
                List.of(),
                first,
                List.of(told(about)),
                List.of(about.day()),
                Stance.SAYS,
                false);
    }

    private Line said(Happening about, Voice who) {
        boolean dated = chance.of(8);
        return new Line.Said(
                who,
                chance.of(8) ? List.of(chance.one(about.voices())) : List.of(),
                words.row(chance.from(8, 22), about.words()),
                tally(about, 20),
                dated ? List.of(about.day()) : List.of(),
                chance.one(STANCES),
                chance.of(30));
    }

    private List<Tally> tally(Happening about, int percent) {
        return chance.of(percent) ? List.of(told(about)) : List.of();
    }

    /// The number of the event, or one near it.
    private Tally told(Happening about) {
        long number = chance.of(60) ? about.hurt() : about.hurt() + chance.below(20);
        Bound bound = chance.one(List.of(Bound.EXACT, Bound.AT_LEAST, Bound.ABOUT, Bound.MORE_THAN));
        Count count = bound == Bound.EXACT ? Count.exactly(number) : Count.from(bound, number);
        String modifier = bound == Bound.EXACT ? "" : bound.code().replace('-', ' ') + " ";
        Counted counted = new Counted(
                chance.one(MEASURES),
                Maybe.known(counted()),
                chance.of(60) ? Maybe.known(about.town()) : Maybe.unknown(),
                chance.of(30) ? Maybe.known(new Timex(about.day().toString())) : Maybe.unknown());
        return new Tally(modifier + number, count, counted);
    }

    private String counted() {
        return (chance.of(30) ? Words.of(chance.tailed(KINDS_OF_PEOPLE)) + " " : "") + chance.one(PEOPLE);
    }
}
