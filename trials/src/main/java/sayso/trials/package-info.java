/// Speed and hostile input of the rooms of `core`: JMH benchmarks and targets for the fuzzer Jazzer.
/// - May use: everything `core` exports, and the rooms under trial.
/// - Never: is needed by what users run, or by the plain build.
@org.jspecify.annotations.NullMarked
package sayso.trials;
