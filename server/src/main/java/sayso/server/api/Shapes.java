package sayso.server.api;

import java.util.List;
import sayso.Edition;
import sayso.json.Json;
import sayso.json.JsonException;
import sayso.ledger.correction.ChangeJson;
import sayso.ledger.correction.Correction;
import sayso.ledger.correction.Logged;
import sayso.ledger.kept.FigureLine;
import sayso.ledger.kept.Hit;
import sayso.ledger.kept.ReportLine;
import sayso.ledger.kept.Stats;
import sayso.ledger.linked.Drift;
import sayso.ledger.linked.Entry;
import sayso.ledger.linked.RivalRow;
import sayso.ledger.linked.Rivals;
import sayso.ledger.linked.SameText;
import sayso.ledger.linked.Shared;
import sayso.ledger.linked.Sighting;
import sayso.ledger.linked.Story;
import sayso.ledger.linked.Use;
import sayso.reading.Count;
import sayso.reading.Kind;

/// Records of the ledger as JSON.
final class Shapes {
    private Shapes() {}

    static Json line(ReportLine line) {
        return new Fields()
                .with("id", line.id())
                .with("title", line.title())
                .with("publisher", line.publisher())
                .with("published", line.published())
                .json();
    }

    static Json edition(Edition edition) {
        return new Fields()
                .with("sayso", edition.sayso())
                .with("rules", edition.rules())
                .with("model", edition.model())
                .json();
    }

    static Json hit(Hit hit) {
        return new Fields()
                .with("report", line(hit.report()))
                .with("statement", hit.id().toString())
                .withTexts("content", hit.content())
                .withTexts("who", hit.who())
                .withTexts("via", hit.via())
                .with("form", hit.form().code())
                .with("stance", hit.stance().code())
                .with("said", hit.said())
                .with("confidence", hit.confidence())
                .json();
    }

    static Json logged(Logged logged) {
        return correction(logged.correction())
                .with("state", logged.state().code())
                .json();
    }

    static Fields correction(Correction correction) {
        return new Fields()
                .with("number", correction.number())
                .with("made", correction.made().toString())
                .with("by", correction.reason().person())
                .with("why", correction.reason().why())
                .with("report", correction.report())
                .with("kind", correction.change().kind())
                .with("change", change(correction));
    }

    private static Json change(Correction correction) {
        try {
            return Json.parse(ChangeJson.write(correction.change()));
        } catch (JsonException e) {
            throw new IllegalStateException("A change was not written as JSON", e);
        }
    }

    static Json entry(Entry entry) {
        return new Fields()
                .with("id", entry.id())
                .with("name", entry.name())
                .withTexts("names", entry.names())
                .withTexts("kinds", entry.kinds().stream().map(Kind::code).toList())
                .withTexts("descriptions", entry.descriptions())
                .with("reports", entry.reports())
                .json();
    }

    static Json use(Use use) {
        return new Fields()
                .with("report", line(use.report()))
                .with("source", use.source().toString())
                .with("name", use.name())
                .json();
    }

    static Json figure(FigureLine figure) {
        return new Fields()
                .with("report", line(figure.report()))
                .with("figure", figure.id().toString())
                .with("words", figure.words())
                .with("count", count(figure.count()))
                .with("measure", figure.measure().code())
                .with("population", figure.population())
                .json();
    }

    static Json story(Story story) {
        return new Fields()
                .with("id", story.id())
                .withAll("members", story.members(), Shapes::member)
                .json();
    }

    private static Json member(Story.Member member) {
        Shared shared = member.shared();
        return new Fields()
                .with("report", line(member.report()))
                .with("copyOf", member.copyOf())
                .with(
                        "shared",
                        new Fields()
                                .withTexts("names", shared.names())
                                .withTexts("words", shared.words())
                                .withTexts("counts", shared.counts())
                                .with("daysApart", shared.daysApart())
                                .with("likeness", shared.likeness())
                                .json())
                .json();
    }

    static Json sameText(SameText group) {
        return new Fields()
                .with("id", group.id())
                .with("origin", group.origin())
                .withAll("members", group.members(), Shapes::line)
                .json();
    }

    static Json rivals(Rivals rivals) {
        return new Fields()
                .with("measure", rivals.measure().code())
                .with("population", rivals.population())
                .with("place", rivals.place())
                .with("story", rivals.story())
                .with("part", rivals.part())
                .withAll("rows", rivals.rows(), Shapes::row)
                .withAll("drifts", rivals.drifts(), Shapes::drift)
                .json();
    }

    private static Json row(RivalRow row) {
        return new Fields()
                .withTexts("source", row.voice().names())
                .withTexts("entries", row.voice().entries())
                .with("ownVoice", row.voice().isOwn())
                .with("count", count(row.count()))
                .with("first", row.first())
                .with("last", row.last())
                .with("texts", row.texts())
                .withTexts("outlets", row.outlets())
                .with("supersededBy", row.supersededBy().map(Integer::longValue))
                .withAll("sightings", row.sightings(), Shapes::sighting)
                .json();
    }

    private static Json sighting(Sighting sighting) {
        return new Fields()
                .with("report", sighting.seen().report())
                .with("publisher", sighting.seen().publisher())
                .with("published", sighting.seen().published())
                .with("figure", sighting.figure().id().toString())
                .with("words", sighting.words())
                .with("dated", sighting.dated())
                .with("copied", sighting.seen().copied())
                .json();
    }

    private static Json drift(Drift drift) {
        List<String> changed = drift.changed().stream().map(Drift.What::code).toList();
        return new Fields()
                .with("from", sighting(drift.from()))
                .with("to", sighting(drift.to()))
                .withTexts("changed", changed)
                .with("inCopy", drift.inCopy())
                .json();
    }

    private static Json count(Count count) {
        return new Fields()
                .with("bound", count.bound().code())
                .with("low", count.low())
                .with("high", count.high())
                .json();
    }

    static Json stats(Stats stats) {
        return new Fields()
                .with("reports", stats.reports())
                .with("appearances", stats.appearances())
                .with("statements", stats.statements())
                .with("sources", stats.sources())
                .with("figures", stats.figures())
                .with("corrections", stats.corrections())
                .with("failures", stats.failures())
                .json();
    }
}
