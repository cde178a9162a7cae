package sayso.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sayso.copies.Aligned;
import sayso.copies.CopyGroup;
import sayso.copies.Kinship;
import sayso.reading.Maybe;
import sayso.reading.Report;
import sayso.server.phrase.Phrases;
import sayso.server.phrase.Shown;
import sayso.text.Span;

/// What a person sees of copy groups.
final class CopiesView {
    private static final int KINSHIP = 12;

    private final Page page;
    private final boolean sentences;

    private CopiesView(Page page, boolean sentences) {
        this.page = page;
        this.sentences = sentences;
    }

    static List<String> lines(List<ShownGroup> groups, long reports, boolean sentences, Terminal terminal) {
        Page page = new Page(terminal.width(), terminal.outInk());
        CopiesView view = new CopiesView(page, sentences);
        groups.forEach(view::group);
        page.gap().text(0, summary(groups, reports));
        return page.lines();
    }

    private static String summary(List<ShownGroup> groups, long reports) {
        int copied =
                groups.stream().mapToInt(each -> each.group().members().size()).sum();
        return groups.isEmpty()
                ? "None of " + Phrases.plural(reports, "report") + " carries the text of another."
                : Phrases.plural(copied, "report") + " of " + Phrases.number(reports) + " in "
                        + Phrases.plural(groups.size(), "group") + " of copies.";
    }

    private void group(ShownGroup shown) {
        CopyGroup group = shown.group();
        CopyGroup.Member origin = group.origin();
        page.heading(origin.report()
                        .masthead()
                        .title()
                        .map(Shown::text)
                        .or(Phrases.plural(group.members().size(), "report") + " with the same text")
                + shown.id().map(id -> " (" + id + ")").or(""));
        page.beside("origin", page.ink()::strong, KINSHIP, about(origin.report()));
        group.reasons().forEach(reason -> page.text(KINSHIP, "because: " + Shown.text(reason)));
        group.members().stream()
                .filter(member -> member.kinship() != Kinship.ORIGIN)
                .forEach(member -> member(member, origin.report().text()));
    }

    private void member(CopyGroup.Member member, String origin) {
        page.beside(member.kinship().code(), page.ink()::strong, KINSHIP, about(member.report()));
        page.text(
                KINSHIP,
                percent(member.inOrigin()) + " of it stands in the origin, " + percent(member.ofOrigin())
                        + " of the origin in it");
        if (sentences) {
            member.sentences().stream()
                    .filter(aligned -> !aligned.same())
                    .forEach(aligned -> changed(aligned, member.report().text(), origin));
        }
    }

    private void changed(Aligned aligned, String copy, String origin) {
        page.text(KINSHIP, "has: " + words(copy, aligned.copy()));
        page.text(KINSHIP, "for: " + words(origin, aligned.origin()));
    }

    private static String words(String text, Span span) {
        return Shown.text(text.substring(span.start(), span.end()));
    }

    private static String about(Report report) {
        List<String> parts = new ArrayList<>();
        parts.add(Shown.text(report.masthead().location().or("a report")));
        report.masthead().publisher().toList().forEach(name -> parts.add(Shown.text(name)));
        if (report.masthead().dateline().known() instanceof Maybe.Known<LocalDate>(LocalDate day)) {
            parts.add(Phrases.day(day));
        }
        return String.join(" · ", parts);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f%%", share * 100);
    }
}
