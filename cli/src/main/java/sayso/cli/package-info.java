/// The command line: the only module that prints or exits.
@org.jspecify.annotations.NullMarked
package sayso.cli;
