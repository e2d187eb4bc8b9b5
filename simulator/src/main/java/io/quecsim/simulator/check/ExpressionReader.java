package io.quecsim.simulator.check;

import io.quecsim.core.compile.ast.Argument;
import io.quecsim.core.compile.ast.Clause;
import io.quecsim.core.compile.ast.Expr;
import io.quecsim.core.compile.ast.Parameter;
import io.quecsim.core.compile.ast.Trailer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks the expressions of one file; notes every name, and what is taken of it. */
final class ExpressionReader implements Expr.Visitor<RuntimeException> {
    private final StatementReader around;

    ExpressionReader(StatementReader around) {
        this.around = around;
    }

    private void value(@Nullable Expr e) {
        if (e != null) {
            e.accept(this);
        }
    }

    private void values(List<Expr> all) {
        all.forEach(this::value);
    }

    void argument(Argument argument) {
        if (argument instanceof Argument.Positional positional) {
            value(positional.value());
        } else if (argument instanceof Argument.Keyword keyword) {
            value(keyword.value());
        } else if (argument instanceof Argument.Star star) {
            value(star.value());
        } else if (argument instanceof Argument.DoubleStar star) {
            value(star.value());
        }
    }

    @Override
    public void name(Expr.Name e) {
        note(e, List.of(), List.of(), e.line(), e.column());
    }

    private void note(Expr base, List<String> steps, List<Integer> lines, int line, int column) {
        around.file.uses.add(new Use.OfName(base, steps, lines, around.scope, around.caught, line, column));
    }

    @Override
    public void primary(Expr.Primary e) {
        List<String> steps = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        for (Trailer each : e.trailers()) {
            if (each instanceof Trailer.Attribute attribute) {
                steps.add(attribute.name());
            } else if (each instanceof Trailer.Call) {
                steps.add(Reference.CALL);
            } else {
                break;
            }
            lines.add(each.line());
        }
        note(e.base(), steps, lines, e.line(), e.column());
        if (!(e.base() instanceof Expr.Name)) {
            value(e.base());
        }
        special(e);
        for (Trailer each : e.trailers()) {
            if (each instanceof Trailer.Call call) {
                call.arguments().forEach(this::argument);
            } else if (each instanceof Trailer.Index index) {
                value(index.index());
            }
        }
    }

    /** Calls that name an attribute or a module in a text. */
    private void special(Expr.Primary e) {
        if (!(e.trailers().get(0) instanceof Trailer.Call call) || !(e.base() instanceof Expr.Name function)) {
            putsIntoPath(e);
            return;
        }
        List<Argument> arguments = call.arguments();
        switch (function.id()) {
            case "hasattr" -> {
                String name = text(arguments, 1);
                if (name != null) {
                    around.scope.askedFor.add(name);
                }
            }
            case "getattr" -> {
                String name = text(arguments, 1);
                if (name != null && arguments.get(0) instanceof Argument.Positional object) {
                    boolean hasDefault = arguments.size() > 2;
                    around.file.uses.add(new Use.OfText(
                            object.value(), name, hasDefault, around.scope, around.caught, e.line(), e.column()));
                }
            }
            case "__import__" -> {
                String module = text(arguments, 0);
                if (module != null) {
                    around.file.uses.add(new Use.OfModule(module, around.scope, around.caught, e.line(), e.column()));
                }
            }
            case "exec", "globals", "setattr" -> around.scope.module().isOpen = true;
            default -> {}
        }
    }

    /** {@code sys.path.append('/usr')}. */
    private void putsIntoPath(Expr.Primary e) {
        List<Trailer> trailers = e.trailers();
        for (int i = 0; i + 2 < trailers.size(); i++) {
            if (trailers.get(i) instanceof Trailer.Attribute path
                    && path.name().equals("path")
                    && trailers.get(i + 1) instanceof Trailer.Attribute verb
                    && verb.name().matches("append|insert|extend")
                    && trailers.get(i + 2) instanceof Trailer.Call call) {
                for (int k = 0; k < call.arguments().size(); k++) {
                    String text = text(call.arguments(), k);
                    around.file.addsUsrToPath |= text != null && text.matches("/?usr/?");
                }
            }
        }
    }

    private static @Nullable String text(List<Argument> arguments, int index) {
        return index < arguments.size()
                        && arguments.get(index) instanceof Argument.Positional positional
                        && positional.value() instanceof Expr.Text text
                ? text.value()
                : null;
    }

    @Override
    public void smallInt(Expr.SmallInt e) {}

    @Override
    public void text(Expr.Text e) {}

    @Override
    public void literal(Expr.Literal e) {}

    @Override
    public void tuple(Expr.Tuple e) {
        values(e.items());
    }

    @Override
    public void list(Expr.ListDisplay e) {
        values(e.items());
    }

    @Override
    public void set(Expr.SetDisplay e) {
        values(e.items());
    }

    @Override
    public void dict(Expr.DictDisplay e) {
        values(e.keys());
        values(e.values());
    }

    @Override
    public void mixed(Expr.MixedDisplay e) {}

    @Override
    public void comprehension(Expr.Comprehension e) {
        around.comprehension(new Scope(Scope.Kind.FUNCTION, around.scope), () -> {
            for (Clause each : e.clauses()) {
                if (each instanceof Clause.For loop) {
                    value(loop.iterable());
                    around.target(loop.target(), Scope.ANYTHING);
                } else if (each instanceof Clause.If test) {
                    value(test.condition());
                }
            }
            value(e.element());
            value(e.value());
        });
    }

    @Override
    public void logical(Expr.Logical e) {
        values(e.operands());
    }

    @Override
    public void not(Expr.Not e) {
        value(e.operand());
    }

    @Override
    public void comparison(Expr.Comparison e) {
        values(e.operands());
    }

    @Override
    public void binary(Expr.Binary e) {
        values(e.operands());
    }

    @Override
    public void unary(Expr.Unary e) {
        value(e.operand());
    }

    @Override
    public void conditional(Expr.Conditional e) {
        value(e.condition());
        value(e.then());
        value(e.otherwise());
    }

    @Override
    public void lambda(Expr.Lambda e) {
        for (Parameter each : e.parameters()) {
            value(each.defaultValue());
        }
        around.within(new Scope(Scope.Kind.FUNCTION, around.scope), e.parameters(), () -> value(e.body()));
    }

    @Override
    public void named(Expr.Named e) {
        value(e.value());
        around.target(e.target(), Scope.ANYTHING);
    }

    @Override
    public void star(Expr.Star e) {
        value(e.operand());
    }

    @Override
    public void await(Expr.Await e) {
        value(e.operand());
    }

    @Override
    public void yield(Expr.Yield e) {
        value(e.value());
    }

    @Override
    public void yieldFrom(Expr.YieldFrom e) {
        value(e.value());
    }

    @Override
    public void slice(Expr.Slice e) {
        value(e.start());
        value(e.stop());
        value(e.step());
    }
}
