package sayso.ledger.export;

import java.io.IOException;
import java.util.List;
import sayso.ledger.kept.KeptReport;
import sayso.ledger.kept.Links;
import sayso.reading.Figure;
import sayso.reading.Interval;
import sayso.reading.Masthead;
import sayso.reading.Maybe;

/// The columns of ACLED's data. Source of the names: ACLED Codebook, 2024. Event, actors, place on the map and
/// scale of the source are the coder's to tell and stay empty.
final class AcledTable implements Exporter {
    static final List<String> COLUMNS =
            List.of(("event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,"
                            + "assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,"
                            + "country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,"
                            + "notes,fatalities,tags,timestamp")
                    .split(",", -1));

    private final Csv csv;
    private final Choices choices;

    AcledTable(Csv csv, Choices choices) throws IOException {
        this.csv = csv;
        this.choices = choices;
        csv.header(COLUMNS);
    }

    @Override
    public void write(KeptReport kept, Links links) throws IOException {
        Killed killed = new Killed(kept.reading());
        Notes notes = new Notes(new Naming(kept.reading()), choices.text());
        Masthead masthead = kept.reading().report().masthead();
        for (Figure figure : killed.rows()) {
            String words = figure.span().of(kept.reading().report().text());
            Estimate estimate = Estimate.of(figure.count(), words, choices.vague());
            Row row = new Row(COLUMNS)
                    .with("event_id_cnty", Cell.of(kept.id().substring(0, 12) + "-" + figure.id()))
                    .with("location", Cell.words(figure.counted().place()))
                    .with("source", Cell.all(Notes.outlets(masthead.publisher(), masthead.agency())))
                    .with("notes", Cell.of(notes.of(figure, killed.parts(figure)) + range(estimate)))
                    .with("fatalities", Cell.number(estimate.best()))
                    .with("timestamp", Cell.of(kept.read().getEpochSecond()));
            day(killed.days(figure), row);
            row.write(csv);
        }
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }

    /// ACLED holds one number only: the upper end goes into the notes.
    private static String range(Estimate estimate) {
        boolean known = estimate.high().isKnown() && !estimate.high().equals(estimate.best());
        return known ? "; at most " + estimate.high().or(0L) : "";
    }

    /// Precision as the codebook grades it: 1 the day, 2 the week, 3 the month; a longer stretch is no date.
    private static void day(Maybe<Interval> days, Row row) {
        if (days instanceof Maybe.Known<Interval>(Interval known)) {
            long length =
                    known.begin().datesUntil(known.end().plusDays(1)).limit(32).count();
            if (length < 32) {
                row.with("event_date", Cell.of(known.begin().toString()))
                        .with("year", Cell.of(known.begin().getYear()))
                        .with("time_precision", Cell.of(length == 1 ? 1 : length <= 7 ? 2 : 3));
            }
        }
    }
}
