@org.jspecify.annotations.NullMarked
package sayso.architecture;
