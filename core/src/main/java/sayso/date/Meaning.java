package sayso.date;

/// What an expression says, before it is known what it counts from.
interface Meaning {
    Resolved in(Context context);
}
