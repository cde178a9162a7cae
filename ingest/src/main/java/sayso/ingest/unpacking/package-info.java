/// Unpacks what servers and archives pack: gzip, deflate, brotli, zstd, never beyond a limit.
/// - May use: brotli's decoder, zstd-jni.
/// - Never: opens files, unpacks what is packed more than twice.
@org.jspecify.annotations.NullMarked
package sayso.ingest.unpacking;
