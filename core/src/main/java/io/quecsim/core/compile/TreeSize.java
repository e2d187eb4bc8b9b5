package io.quecsim.core.compile;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.compile.ast.Argument;
import io.quecsim.core.compile.ast.Clause;
import io.quecsim.core.compile.ast.Expr;
import io.quecsim.core.compile.ast.Parameter;
import io.quecsim.core.compile.ast.Trailer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What MicroPython 1.13's parser takes of the heap for the expressions of one statement: bytes of the nodes that its
 * grammar makes of them ({@code py/grammar.h}; a node is 8 bytes and 4 for each part, a name or a small number none of its
 * own), and how deep its stacks of rules and of results get meanwhile. Parts in parentheses of their own and slices are
 * estimates; everything else is counted.
 */
final class TreeSize implements Expr.Visitor<RuntimeException> {
    /** Rules that wait while an atom is read, from the rule of a whole expression. */
    private static final int RULES_OF_ATOM = 15;
    /** Rules that wait while an argument, an index or an item of a display is read. */
    private static final int RULES_OF_NESTED = 17;

    private final Told told;
    private int bytes;
    private int nesting;
    private int deepest;
    private int widest;

    /** @param told what is not to be counted again */
    TreeSize(Told told) {
        this.told = told;
    }

    /** Bytes of the nodes counted so far. */
    int bytes() {
        return bytes;
    }

    /** Most rules that waited at a time. */
    int rules() {
        return RULES_OF_ATOM + RULES_OF_NESTED * deepest;
    }

    /** Most results that waited at a time. */
    int results() {
        return widest + 2 * deepest;
    }

    /** A node of {@code parts} parts. */
    void node(int parts) {
        bytes += 8 + 4 * parts;
        widest = Math.max(widest, parts);
    }

    /** Several things side by side are a node, one is not. */
    void several(int count) {
        if (count > 1) {
            node(count);
        }
    }

    void expression(@Nullable Expr e) {
        if (e != null && !told.contains(e)) {
            e.accept(this);
        }
    }

    void expressions(List<Expr> all) {
        all.forEach(this::expression);
    }

    void arguments(List<Argument> all) {
        several(all.size());
        nesting++;
        deepest = Math.max(deepest, nesting);
        for (Argument argument : all) {
            if (argument instanceof Argument.Keyword keyword) {
                node(2);
                expression(keyword.value());
            } else if (argument instanceof Argument.Star star) {
                node(1);
                expression(star.value());
            } else if (argument instanceof Argument.DoubleStar star) {
                node(1);
                expression(star.value());
            } else if (argument instanceof Argument.Positional positional) {
                expression(positional.value());
            }
        }
        nesting--;
    }

    /** Of a def, whose parameters may have annotations, or of a lambda. */
    void parameters(List<Parameter> all, boolean annotated) {
        several(all.size());
        for (Parameter parameter : all) {
            boolean plain = parameter.annotation() == null && parameter.defaultValue() == null;
            switch (parameter.kind()) {
                case NORMAL -> {
                    if (!plain) {
                        node(annotated ? 3 : 2);
                    }
                }
                case STAR -> {
                    node(1);
                    if (annotated && parameter.name() != null) {
                        node(2);
                    }
                }
                case DOUBLE_STAR -> node(annotated ? 2 : 1);
            }
            expression(parameter.annotation());
            expression(parameter.defaultValue());
        }
    }

    private void nested(List<Expr> items) {
        nesting++;
        deepest = Math.max(deepest, nesting);
        expressions(items);
        nesting--;
    }

    private void nested(Expr e) {
        nested(List.of(e));
    }

    /** What stands in brackets after the first item: {@code testlist_comp} and the lists in it. */
    private void display(List<Expr> items, boolean oneIsList) {
        node(1);
        int count = items.size();
        if (count > 1 || count == 1 && oneIsList) {
            node(2);
            if (count == 1) {
                node(1);
            } else {
                several(count - 1);
            }
        }
        nested(items);
    }

    private void braces(int items, boolean dict) {
        node(1);
        for (int i = 0; dict && i < items; i++) {
            node(2);
        }
        if (items > 1) {
            node(2);
            node(1);
            several(items - 1);
        }
    }

    @Override
    public void name(Expr.Name e) {}

    @Override
    public void smallInt(Expr.SmallInt e) {}

    @Override
    public void text(Expr.Text e) {
        if (!e.interned()) {
            node(1);
        }
    }

    @Override
    public void literal(Expr.Literal e) {
        if (e.marksLine()) {
            node(1);
        }
    }

    @Override
    public void tuple(Expr.Tuple e) {
        if (e.parenthesized()) {
            display(e.items(), true);
        } else {
            node(e.items().size());
            expressions(e.items());
        }
    }

    @Override
    public void list(Expr.ListDisplay e) {
        display(e.items(), false);
    }

    @Override
    public void set(Expr.SetDisplay e) {
        braces(e.items().size(), false);
        nested(e.items());
    }

    @Override
    public void dict(Expr.DictDisplay e) {
        braces(e.keys().size(), true);
        nested(e.keys());
        nested(e.values());
    }

    @Override
    public void mixed(Expr.MixedDisplay e) {
        node(1);
    }

    @Override
    public void comprehension(Expr.Comprehension e) {
        if (!e.bare()) {
            node(1);
        }
        node(2);
        if (e.value() != null) {
            node(2);
            nested(e.value());
        }
        nested(e.element());
        for (Clause clause : e.clauses()) {
            if (clause instanceof Clause.For loop) {
                node(4);
                expression(loop.target());
                nested(loop.iterable());
            } else if (clause instanceof Clause.If condition) {
                node(2);
                nested(condition.condition());
            }
        }
    }

    @Override
    public void logical(Expr.Logical e) {
        node(e.operands().size());
        expressions(e.operands());
    }

    @Override
    public void not(Expr.Not e) {
        node(1);
        expression(e.operand());
    }

    @Override
    public void comparison(Expr.Comparison e) {
        node(2 * e.operands().size() - 1);
        for (int operator : e.operators()) {
            switch (operator) {
                case BinaryOp.NOT_IN -> node(0);
                case BinaryOp.IS -> node(1);
                case BinaryOp.IS_NOT -> {
                    node(1);
                    node(0);
                }
                default -> {
                    // The operator is a part of the node.
                }
            }
        }
        expressions(e.operands());
    }

    @Override
    public void binary(Expr.Binary e) {
        int operands = e.operands().size();
        boolean operatorIsPart = switch (e.operators()[0]) {
            case BinaryOp.OR, BinaryOp.XOR, BinaryOp.AND, BinaryOp.POWER -> false;
            default -> true;
        };
        node(operatorIsPart ? 2 * operands - 1 : operands);
        expressions(e.operands());
    }

    @Override
    public void unary(Expr.Unary e) {
        node(2);
        expression(e.operand());
    }

    @Override
    public void conditional(Expr.Conditional e) {
        node(2);
        node(2);
        expression(e.then());
        expression(e.condition());
        expression(e.otherwise());
    }

    @Override
    public void lambda(Expr.Lambda e) {
        parameters(e.parameters(), false);
        node(3);
        expression(e.body());
    }

    @Override
    public void named(Expr.Named e) {
        node(2);
        expression(e.value());
    }

    @Override
    public void star(Expr.Star e) {
        node(1);
        expression(e.operand());
    }

    @Override
    public void primary(Expr.Primary e) {
        node(2);
        several(e.trailers().size());
        expression(e.base());
        for (Trailer trailer : e.trailers()) {
            node(1);
            if (trailer instanceof Trailer.Call call) {
                arguments(call.arguments());
            } else if (trailer instanceof Trailer.Index index) {
                nested(index.index());
            }
        }
    }

    @Override
    public void await(Expr.Await e) {
        if (!(e.operand() instanceof Expr.Primary)) {
            node(2); // Otherwise it takes the place of the primary's node.
        }
        expression(e.operand());
    }

    @Override
    public void yield(Expr.Yield e) {
        node(1);
        expression(e.value());
    }

    @Override
    public void yieldFrom(Expr.YieldFrom e) {
        node(1);
        node(1);
        expression(e.value());
    }

    @Override
    public void slice(Expr.Slice e) {
        node(1);
        if (e.start() != null) {
            node(2);
        }
        if (e.step() != null) {
            node(2);
        }
        expression(e.start());
        expression(e.stop());
        expression(e.step());
    }
}
