package sayso.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sayso.reading.Maybe;
import sayso.reading.Source;
import sayso.reading.SourceId;
import sayso.statement.Attribution;
import sayso.statement.References;
import sayso.text.Prose;
import sayso.text.Span;

/// Everybody whose word something in a report rests on, each once, and who every mention means.
public final class Sources {
    private final List<Source> sources;
    private final Map<Span, List<SourceId>> byMention;

    private Sources(List<Source> sources, Map<Span, List<SourceId>> byMention) {
        this.sources = List.copyOf(sources);
        this.byMention = Map.copyOf(byMention);
    }

    /// Resolves the source and relay mentions of `attributions`, and `others` (who could not verify, who did not
    /// comment).
    public static Sources of(Prose prose, List<Attribution> attributions, List<Span> others) {
        return of(prose, attributions, others, References.none());
    }

    /// The same with what a trained model takes words of sources to refer to.
    public static Sources of(Prose prose, List<Attribution> attributions, List<Span> others, References references) {
        List<Span> mentions = new ArrayList<>(others);
        for (Attribution attribution : attributions) {
            mentions.addAll(attribution.wording().source().toList());
            mentions.addAll(attribution.passer().toList());
        }
        return of(
                prose,
                mentions.stream().distinct().sorted().toList(),
                references,
                FirstPersons.of(prose, attributions));
    }

    private static Sources of(Prose prose, List<Span> mentions, References references, FirstPersons speakers) {
        Mentions parser = new Mentions(prose, references);
        Register register = new Register(Background.of(prose), new Antecedents(prose, references, parser));
        Map<Span, List<Entry>> entries = new HashMap<>();
        for (Span mention : mentions) {
            if (!speakers.speaker(mention).isKnown()) {
                entries.put(mention, meant(mention, parser, register));
            }
        }
        for (Span mention : mentions) {
            if (speakers.speaker(mention) instanceof Maybe.Known<Span>(Span speaker)) {
                List<Entry> speaking = entries.getOrDefault(speaker, List.of());
                boolean one = FirstPersons.maySpeak(speaking);
                speaking.stream()
                        .filter(_ -> one)
                        .forEach(entry -> entry.mention(mention, entry.name(), Maybe.unknown()));
                entries.put(mention, one ? speaking : meant(mention, parser, register));
            }
        }
        return numbered(register.entries(), entries);
    }

    private static List<Entry> meant(Span mention, Mentions parser, Register register) {
        List<Entry> meant = parser.at(mention).stream()
                .flatMap(each -> register.all(each).stream())
                .distinct()
                .toList();
        if (meant.size() > 1) {
            register.together(mention.start(), meant);
        }
        return meant;
    }

    private static Sources numbered(List<Entry> entries, Map<Span, List<Entry>> byMention) {
        List<Entry> ordered = entries.stream()
                .sorted(Comparator.comparingInt(Entry::firstMention))
                .toList();
        // entries have no equals of their own: each is its own key
        Map<Entry, SourceId> ids = new HashMap<>();
        List<Source> sources = new ArrayList<>();
        for (Entry entry : ordered) {
            SourceId id = new SourceId(ids.size() + 1);
            ids.put(entry, id);
            sources.add(entry.source(id));
        }
        Map<Span, List<SourceId>> resolved = new HashMap<>();
        byMention.forEach(
                (span, each) -> resolved.put(span, each.stream().map(ids::get).toList()));
        return new Sources(sources, resolved);
    }

    /// All sources, by first mention.
    public List<Source> all() {
        return sources;
    }

    /// Who the mention at `span` means; an empty list for a span that was not asked about.
    public List<SourceId> at(Span span) {
        return byMention.getOrDefault(span, List.of());
    }

    /// The source with this id.
    public Source source(SourceId id) {
        return sources.get(id.number() - 1);
    }
}
