package sayso.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import sayso.copies.CopyGroup;
import sayso.reading.Masthead;

/// Copy groups as CSV, one report a row, under the names that their JSON has.
final class CopiesTable {
    private static final List<String> COLUMNS =
            List.of("group", "kinship", "id", "location", "title", "publisher", "published", "in_origin", "of_origin");

    private CopiesTable() {}

    /// Groups of files, which have no ids, are numbered.
    static void write(List<ShownGroup> groups, Desk desk) throws IOException {
        Answers answers = new Answers(COLUMNS, COLUMNS);
        for (int at = 0; at < groups.size(); at++) {
            ShownGroup shown = groups.get(at);
            String name = shown.id().or(Integer.toString(at + 1));
            shown.group().members().forEach(member -> answers.add(row(name, member)));
        }
        answers.write(Answers.Form.CSV, desk, "");
    }

    private static Answers.Row row(String group, CopyGroup.Member member) {
        Masthead masthead = member.report().masthead();
        return new Answers.Row(
                COLUMNS,
                "",
                List.of(
                        group,
                        member.kinship().code(),
                        member.report().id(),
                        masthead.location().or(""),
                        masthead.title().or(""),
                        masthead.publisher().or(""),
                        masthead.dateline().known().map(LocalDate::toString).or(""),
                        hundredths(member.inOrigin()),
                        hundredths(member.ofOrigin())));
    }

    private static double hundredths(double share) {
        return Math.round(share * 100) / 100.0;
    }
}
