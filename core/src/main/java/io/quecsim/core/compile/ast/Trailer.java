package io.quecsim.core.compile.ast;

import java.util.List;

/** What may follow a primary expression: a call, an index or an attribute. */
public sealed interface Trailer extends Node {
    record Call(List<Argument> arguments, int line, int column) implements Trailer {}

    record Index(Expr index, int line, int column) implements Trailer {}

    record Attribute(String name, int line, int column) implements Trailer {}
}
