/// The process that opens documents nobody should trust: bytes on its standard input, text on its standard output.
/// - May use: Apache Tika, PDFBox, POI, `sayso.documents.layout`.
/// - Never: is on the class path of Sayso itself, opens a file or an address, opens what is packed in a document.
@org.jspecify.annotations.NullMarked
package sayso.documents;
