package sayso.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sayso.reading.Coded;
import sayso.reading.Stance;
import sayso.text.WordList;

/// The lexicon of reporting verbs in all their forms, from `cues.tsv`.
final class CueVerbs {
    /// How a form of a verb can stand in a clause.
    enum Inflection {
        BASE,
        PRESENT,
        PAST,
        PAST_PARTICIPLE,
        PARTICIPLE
    }

    /// A verb and the form in which it stands.
    record Form(CueVerb verb, Inflection inflection) {}

    private static final Map<String, List<Form>> FORMS = forms();

    private CueVerbs() {}

    /// The verbs that have the form `lower`, those with a particle first; an empty list for other words.
    static List<Form> of(String lower) {
        return FORMS.getOrDefault(lower, List.of());
    }

    static boolean isFinite(String lower) {
        return of(lower).stream()
                .anyMatch(form -> form.inflection() == Inflection.PRESENT || form.inflection() == Inflection.PAST);
    }

    private static Map<String, List<Form>> forms() {
        Map<String, List<Form>> forms = new HashMap<>();
        for (List<String> row : WordList.rows(CueVerbs.class, "cues.tsv")) {
            String particle = row.get(1).equals("-") ? "" : row.get(1);
            CueVerb verb = new CueVerb(row.get(0), particle, Coded.of(Stance.class, row.get(2)), row.get(3));
            List<String> spelled = row.size() > 4 ? List.of(row.get(4).split(" ", -1)) : regular(verb.lemma());
            for (int i = 0; i < spelled.size(); i++) {
                add(forms, spelled.get(i), new Form(verb, inflection(i, spelled.get(i))));
            }
        }
        return Map.copyOf(forms);
    }

    private static void add(Map<String, List<Form>> forms, String spelled, Form form) {
        List<Form> entries = forms.computeIfAbsent(spelled, any -> new ArrayList<>());
        entries.add(form.verb().hasParticle() ? 0 : entries.size(), form);
    }

    private static Inflection inflection(int place, String form) {
        return switch (place) {
            case 0 -> Inflection.BASE;
            case 1 -> Inflection.PRESENT;
            case 4 -> Inflection.PAST_PARTICIPLE;
            default -> form.endsWith("ing") ? Inflection.PARTICIPLE : Inflection.PAST;
        };
    }

    private static List<String> regular(String lemma) {
        boolean sibilant = lemma.endsWith("s") || lemma.endsWith("sh") || lemma.endsWith("ch");
        String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
        return List.of(lemma, lemma + (sibilant ? "es" : "s"), stem + "ed", stem + "ing");
    }
}
