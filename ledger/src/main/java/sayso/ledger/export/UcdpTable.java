package sayso.ledger.export;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import sayso.ledger.kept.KeptReport;
import sayso.ledger.kept.Links;
import sayso.reading.Figure;
import sayso.reading.Interval;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.Source;

/// The columns of UCDP's Georeferenced Event Dataset. Source of the names: UCDP GED Codebook, version 23.1 and later.
/// Sides, conflict, place on the map and kind of violence are the coder's to tell and stay empty.
final class UcdpTable implements Exporter {
    static final List<String> COLUMNS = List.of(
            ("id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,"
                            + "dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,"
                            + "side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,"
                            + "source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,"
                            + "adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,"
                            + "date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,"
                            + "high,low,gwnoa,gwnob")
                    .split(",", -1));

    private static final Pattern CIVILIANS = Pattern.compile("\\bcivilians?\\b");
    /// Words for people that tell neither side nor trade.
    private static final Set<String> ANYBODY = Set.of("people", "persons", "person", "others", "lives", "dead");

    private final Csv csv;
    private final VaguePolicy vague;

    UcdpTable(Csv csv, Choices choices) throws IOException {
        this.csv = csv;
        this.vague = choices.vague();
        csv.header(COLUMNS);
    }

    @Override
    public void write(KeptReport kept, Links links) throws IOException {
        Killed killed = new Killed(kept.reading());
        for (Figure figure : killed.rows()) {
            Row row = new Row(COLUMNS)
                    .with("id", Cell.of(kept.id().substring(0, 12) + "-" + figure.id()))
                    .with("relid", Cell.of(kept.id() + "#" + figure.id()));
            source(kept, figure, row);
            days(killed.days(figure), row);
            row.with("where_description", Cell.words(figure.counted().place()));
            deaths(figure, Estimate.of(figure.count(), figure.span().of(text(kept)), vague), row);
            row.write(csv);
        }
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }

    private static String text(KeptReport kept) {
        return kept.reading().report().text();
    }

    private static void source(KeptReport kept, Figure figure, Row row) {
        Masthead masthead = kept.reading().report().masthead();
        Naming naming = new Naming(kept.reading());
        List<String> outlets = Notes.outlets(masthead.publisher(), masthead.agency());
        row.with("source_article", Cell.words(masthead.url().orElse(masthead.location())))
                .with("source_office", Cell.all(outlets))
                .with("source_date", Cell.words(masthead.dateline().known()))
                .with("source_headline", Cell.words(masthead.title()))
                .with("source_original", Cell.all(naming.sources(figure.basis().who(), Source::name)));
    }

    /// Precision as the codebook grades it: 1 a day, 2 up to six days, 3 a week, 4 a month, 5 more.
    private static void days(Maybe<Interval> days, Row row) {
        if (days instanceof Maybe.Known<Interval>(Interval known)) {
            long length =
                    known.begin().datesUntil(known.end().plusDays(1)).limit(32).count();
            int precision = length == 1 ? 1 : length < 7 ? 2 : length == 7 ? 3 : length < 32 ? 4 : 5;
            row.with("date_prec", Cell.of(precision))
                    .with("date_start", Cell.of(known.begin().toString()))
                    .with("date_end", Cell.of(known.end().toString()))
                    .with("year", Cell.of(known.begin().getYear()));
        }
    }

    /// A report does not tell which side of a dyad somebody was on.
    private static void deaths(Figure figure, Estimate estimate, Row row) {
        row.with("best", Cell.number(estimate.best()))
                .with("high", Cell.number(estimate.high()))
                .with("low", Cell.number(estimate.low()));
        String people = figure.counted().population().or("people").toLowerCase(Locale.ROOT);
        if (CIVILIANS.matcher(people).find()) {
            row.with("deaths_civilians", Cell.number(estimate.best()));
        } else if (ANYBODY.contains(people)) {
            row.with("deaths_unknown", Cell.number(estimate.best()));
        }
    }
}
