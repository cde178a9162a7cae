package sayso.server.account;

/// Who does something, and from where, as the audit log tells it.
///
/// @param origin an address of the network, or "this machine"
public record Doer(String name, String origin) {}
