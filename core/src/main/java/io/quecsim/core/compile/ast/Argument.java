package io.quecsim.core.compile.ast;

/** One argument of a call or of a class's base list, in the order written; the compiler checks what may follow what. */
public sealed interface Argument extends Node {
    record Positional(Expr value, int line, int column) implements Argument {}

    /** {@code name=value}; the grammar lets any expression stand for the name, the compiler wants a {@link Expr.Name}. */
    record Keyword(Expr name, Expr value, int line, int column) implements Argument {}

    record Star(Expr value, int line, int column) implements Argument {}

    record DoubleStar(Expr value, int line, int column) implements Argument {}
}
