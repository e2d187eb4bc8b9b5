package io.quecsim.core.compile.ast;

/** Anything of the syntax tree: it knows where its first token stands. Lines and columns count from 1. */
public sealed interface Node permits Expr, Stmt, Trailer, Argument, Parameter, Clause {
    int line();

    int column();
}
