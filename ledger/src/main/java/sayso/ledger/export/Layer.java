package sayso.ledger.export;

import java.util.List;

/// The span layers of INCEpTION that a reading becomes; `TypeSystem.xml` declares them in the package
/// `webanno.custom`, where INCEpTION keeps its users' own layers.
enum Layer {
    SOURCE("Source", "item name kind"),
    STATEMENT("Statement", "item form stance said"),
    CUE("Cue", "item"),
    FIGURE("Figure", "item low high bound measure population place asOf statement"),
    VERIFICATION("Verification", "item status concerns"),
    DATE("Date", "item type value");

    /// The slots that lead from a statement or figure to sources.
    static final String WHO = "who";

    static final String VIA = "via";

    private final String type;
    private final String features;

    Layer(String type, String features) {
        this.type = type;
        this.features = features;
    }

    String type() {
        return type;
    }

    List<String> features() {
        return List.of(features.split(" ", -1));
    }

    /// The type of what fills its slot `slot`, as INCEpTION names such types.
    String linkType(String slot) {
        return type + (slot.equals(WHO) ? "Who" : "Via") + "Link";
    }
}
