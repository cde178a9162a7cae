package sayso.figure;

/// What a listed word does in a sentence that counts people.
enum Role {
    /// Past tense and participle of a verb that counts: killed.
    PAST,
    /// Its -ing form: killing.
    ING,
    /// Its base form: kill.
    BASE,
    /// A verb that counts its subject: died.
    ALONE,
    /// A noun that names what is counted: deaths.
    NOUN,
    PEOPLE,
    /// People whom a ledger of conflict follows even when they are few.
    FOLLOWED,
    /// Nouns that are no people: vehicles, years.
    THING,
    FUNCTION,
    BE,
    MODAL
}
