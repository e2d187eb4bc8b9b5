package io.quecsim.simulator.check;

import io.quecsim.core.bytecode.Constant;
import io.quecsim.core.compile.ast.Argument;
import io.quecsim.core.compile.ast.Expr;
import io.quecsim.core.compile.ast.Parameter;
import io.quecsim.core.compile.ast.Stmt;
import io.quecsim.core.compile.ast.Trailer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks the statements of one file: which names they bind to what, and which places use something of a module. */
final class StatementReader implements Stmt.Visitor<RuntimeException> {
    private static final Set<String> EVERYTHING = Set.of("ImportError", "AttributeError", "NameError");

    final SourceFile file;
    Scope scope;

    /** What the {@code try} statements around catch. */
    Set<String> caught = Set.of();

    private final ExpressionReader expressions = new ExpressionReader(this);

    private StatementReader(SourceFile file) {
        this.file = file;
        this.scope = file.scope;
    }

    static SourceFile read(String path, List<Stmt> statements) {
        SourceFile file = new SourceFile(path);
        new StatementReader(file).all(statements);
        return file;
    }

    void all(List<Stmt> statements) {
        statements.forEach(statement -> statement.accept(this));
    }

    private void value(@Nullable Expr e) {
        if (e != null) {
            e.accept(expressions);
        }
    }

    /** Binds whatever names stand in a target, and reads what is not a name. */
    void target(Expr e, Scope.Binding binding) {
        if (e instanceof Expr.Name name) {
            scope.bind(name.id(), binding);
        } else if (e instanceof Expr.Tuple tuple) {
            tuple.items().forEach(item -> target(item, Scope.ANYTHING));
        } else if (e instanceof Expr.ListDisplay list) {
            list.items().forEach(item -> target(item, Scope.ANYTHING));
        } else if (e instanceof Expr.Star star) {
            target(star.operand(), Scope.ANYTHING);
        } else if (e instanceof Expr.Primary primary) {
            attribute(primary, binding);
        } else {
            value(e);
        }
    }

    private void attribute(Expr.Primary primary, Scope.Binding binding) {
        int last = primary.trailers().size() - 1;
        if (primary.trailers().get(last) instanceof Trailer.Attribute attribute) {
            Scope owner = last == 0 && primary.base() instanceof Expr.Name name ? scope.classOfSelf(name.id()) : null;
            if (owner != null) {
                owner.attributes
                        .computeIfAbsent(attribute.name(), key -> new ArrayList<>())
                        .add(binding);
                return;
            }
            file.assignedElsewhere.add(attribute.name());
            if (last == 0) {
                value(primary.base());
                return;
            }
            value(new Expr.Primary(
                    primary.base(), primary.trailers().subList(0, last), primary.line(), primary.column()));
            return;
        }
        value(primary);
    }

    /** What a name stands for after {@code name = e}. */
    private Scope.Binding binding(Expr e) {
        return e instanceof Expr.Name || e instanceof Expr.Primary || e instanceof Expr.Text || isNone(e)
                ? new Scope.Binding.Value(e, scope)
                : Scope.ANYTHING;
    }

    static boolean isNone(Expr e) {
        return e instanceof Expr.Literal literal && literal.value() instanceof Constant.None;
    }

    @Override
    public void expression(Stmt.Expression s) {
        value(s.value());
    }

    @Override
    public void assign(Stmt.Assign s) {
        value(s.value());
        s.targets().forEach(each -> target(each, binding(s.value())));
    }

    @Override
    public void augmentedAssign(Stmt.AugmentedAssign s) {
        value(s.value());
        if (s.target() instanceof Expr.Primary primary) {
            value(primary);
        }
        target(s.target(), Scope.ANYTHING);
    }

    @Override
    public void annotated(Stmt.Annotated s) {
        if (s.value() != null) {
            value(s.value());
            target(s.target(), binding(s.value()));
        }
    }

    @Override
    public void delete(Stmt.Delete s) {
        s.targets().forEach(each -> target(each, Scope.ANYTHING));
    }

    @Override
    public void pass(Stmt.Pass s) {}

    @Override
    public void breakOut(Stmt.Break s) {}

    @Override
    public void continueLoop(Stmt.Continue s) {}

    @Override
    public void returnValue(Stmt.Return s) {
        value(s.value());
    }

    @Override
    public void raise(Stmt.Raise s) {
        value(s.exception());
        value(s.cause());
    }

    @Override
    public void global(Stmt.Global s) {
        s.names().forEach(scope::global);
    }

    @Override
    public void nonlocal(Stmt.Nonlocal s) {
        // Binding it here as well is enough: what the outer function says of the name is then no longer all.
        s.names().forEach(name -> {
            for (Scope each = scope; each != null; each = each.outer) {
                if (each.kind == Scope.Kind.FUNCTION) {
                    each.bind(name, Scope.ANYTHING);
                }
            }
        });
    }

    @Override
    public void assertion(Stmt.Assert s) {
        value(s.condition());
        value(s.message());
    }

    @Override
    public void importModules(Stmt.Import s) {
        for (Stmt.Alias each : s.modules()) {
            String module = String.join(".", each.name());
            file.uses.add(new Use.OfModule(module, scope, caught, s.line(), s.column()));
            String alias = each.alias();
            if (alias != null) {
                scope.bind(alias, new Scope.Binding.Imported(Reference.module(module)));
            } else {
                scope.bind(
                        each.name().get(0),
                        new Scope.Binding.Imported(Reference.module(each.name().get(0))));
            }
        }
    }

    @Override
    public void importFrom(Stmt.ImportFrom s) {
        String module = absolute(s.level(), String.join(".", s.module()));
        file.uses.add(new Use.OfModule(module, scope, caught, s.line(), s.column()));
        if (s.names() == null) {
            scope.module().isOpen = true;
            return;
        }
        for (Stmt.Alias each : s.names()) {
            String name = each.name().get(0);
            file.uses.add(new Use.OfImported(module, name, scope, caught, s.line(), s.column()));
            scope.bind(
                    each.alias() == null ? name : each.alias(),
                    new Scope.Binding.Imported(new Reference(module, List.of(name))));
        }
    }

    private String absolute(int level, String module) {
        if (level == 0) {
            return module;
        }
        String base = file.packageName();
        for (int i = 1; i < level && base.contains("."); i++) {
            base = base.substring(0, base.lastIndexOf('.'));
        }
        return module.isEmpty() ? base : base + "." + module;
    }

    @Override
    public void ifElse(Stmt.If s) {
        for (Stmt.Branch each : s.branches()) {
            value(each.condition());
            all(each.body());
        }
        all(s.orElse());
    }

    @Override
    public void whileLoop(Stmt.While s) {
        value(s.condition());
        all(s.body());
        all(s.orElse());
    }

    @Override
    public void forLoop(Stmt.For s) {
        value(s.iterable());
        target(s.target(), Scope.ANYTHING);
        all(s.body());
        all(s.orElse());
    }

    @Override
    public void tryBlock(Stmt.Try s) {
        Set<String> outside = caught;
        Set<String> inside = new LinkedHashSet<>(outside);
        for (Stmt.Handler each : s.handlers()) {
            inside.addAll(caughtBy(each.type(), s.body()));
        }
        caught = inside;
        all(s.body());
        caught = outside;
        for (Stmt.Handler each : s.handlers()) {
            value(each.type());
            if (each.name() != null) {
                scope.bind(each.name(), Scope.ANYTHING);
            }
            all(each.body());
        }
        all(s.orElse());
        if (s.finalBody() != null) {
            all(s.finalBody());
        }
    }

    /**
     * What a handler is there for. One that catches everything is taken for a guard only around imports: whole programs
     * stand in a {@code try} whose handler prints what went wrong.
     */
    private static Set<String> caughtBy(@Nullable Expr type, List<Stmt> body) {
        Set<String> names = new LinkedHashSet<>();
        if (type instanceof Expr.Tuple tuple) {
            tuple.items().forEach(item -> names.addAll(caughtBy(item, body)));
        } else if (type == null || type instanceof Expr.Name name && name.id().matches("(Base)?Exception")) {
            boolean importsOnly =
                    body.stream().allMatch(each -> each instanceof Stmt.Import || each instanceof Stmt.ImportFrom);
            names.addAll(importsOnly ? EVERYTHING : Set.of());
        } else if (type instanceof Expr.Name name) {
            names.add(name.id());
        }
        return names;
    }

    @Override
    public void with(Stmt.With s) {
        for (Stmt.WithItem each : s.items()) {
            value(each.manager());
            if (each.target() != null) {
                target(each.target(), Scope.ANYTHING);
            }
        }
        all(s.body());
    }

    @Override
    public void function(Stmt.Function s) {
        s.parameters().forEach(each -> value(each.defaultValue()));
        scope.bind(s.name(), Scope.ANYTHING);
        Scope inner = new Scope(Scope.Kind.FUNCTION, scope);
        if (scope.kind == Scope.Kind.CLASS && !s.parameters().isEmpty()) {
            inner.self = s.parameters().get(0).name();
        }
        within(inner, s.parameters(), () -> all(s.body()));
    }

    /** Runs {@code body} inside a function's scope, whose code runs outside of any {@code try} around its definition. */
    void within(Scope inner, List<Parameter> parameters, Runnable body) {
        Scope outside = scope;
        Set<String> around = caught;
        scope = inner;
        caught = Set.of();
        for (Parameter each : parameters) {
            if (each.name() != null && !each.name().equals(inner.self)) {
                inner.bind(each.name(), Scope.ANYTHING);
            }
        }
        body.run();
        scope = outside;
        caught = around;
    }

    /** Runs {@code body} inside a comprehension's scope, which is left at once. */
    void comprehension(Scope inner, Runnable body) {
        Scope outside = scope;
        scope = inner;
        body.run();
        scope = outside;
    }

    @Override
    public void classDefinition(Stmt.ClassDefinition s) {
        for (Argument each : s.bases()) {
            expressions.argument(each);
        }
        scope.bind(s.name(), Scope.ANYTHING);
        Scope outside = scope;
        scope = new Scope(Scope.Kind.CLASS, outside);
        file.classes.add(scope);
        all(s.body());
        scope = outside;
    }

    @Override
    public void decorated(Stmt.Decorated s) {
        s.decorators().forEach(this::value);
        s.definition().accept(this);
    }
}
