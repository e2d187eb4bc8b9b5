package io.quecsim.core.compile.ast;

/** One {@code for} or {@code if} of a comprehension; the first is always a {@code for}. */
public sealed interface Clause extends Node {
    record For(Expr target, Expr iterable, int line, int column) implements Clause {}

    record If(Expr condition, int line, int column) implements Clause {}
}
