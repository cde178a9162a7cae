/// Scores readings against annotated reports.
@org.jspecify.annotations.NullMarked
package sayso.evaluation;
