/// Fetches pages: http and https only, from public addresses only, within limits of size and time.
/// - May use: `sayso.ingest.unpacking`, `sayso.reading`; the network.
/// - Never: asks an address that was not checked, sends cookies, follows what a page embeds.
@org.jspecify.annotations.NullMarked
package sayso.ingest.web;
