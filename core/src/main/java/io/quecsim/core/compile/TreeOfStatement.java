package io.quecsim.core.compile;

import io.quecsim.core.compile.ast.Expr;
import io.quecsim.core.compile.ast.Stmt;
import java.util.List;

/**
 * The nodes that MicroPython 1.13's parser makes for a statement itself, without the statements inside it, which were
 * counted when they were read; see {@link TreeSize}.
 */
final class TreeOfStatement implements Stmt.Visitor<RuntimeException> {
    /** Rules that wait while a statement of the module's top level reads an expression. */
    private static final int RULES_OF_STATEMENT = 8;
    /** Rules more for each block around it. */
    private static final int RULES_OF_BLOCK = 6;

    private final TreeSize tree;

    private TreeOfStatement(Told told) {
        tree = new TreeSize(told);
    }

    /**
     * Tells the machine of the statement.
     *
     * @param blocks how many are open around it
     * @param results statements before it that wait in open blocks
     */
    static void tell(TokenCursor.Shared shared, Stmt statement, int blocks, int results) {
        TreeOfStatement counted = new TreeOfStatement(shared.told());
        statement.accept(counted);
        TreeSize tree = counted.tree;
        shared.pool()
                .treeGrew(
                        tree.bytes(),
                        RULES_OF_STATEMENT + RULES_OF_BLOCK * blocks + tree.rules(),
                        results + 2 * blocks + tree.results());
    }

    /** Tells {@code room} of a whole module, whose statements it was told of. */
    static void tellAll(StringPool room, List<Stmt> statements) {
        TreeSize tree = new TreeSize(new Told());
        tree.several(statements.size());
        room.treeGrew(tree.bytes(), 0, 0);
    }

    private void suite(List<Stmt> body) {
        tree.several(body.size());
    }

    @Override
    public void expression(Stmt.Expression s) {
        tree.node(s.value() instanceof Expr.Yield || s.value() instanceof Expr.YieldFrom ? 1 : 2);
        tree.expression(s.value());
    }

    @Override
    public void assign(Stmt.Assign s) {
        tree.node(2);
        tree.several(s.targets().size());
        tree.expressions(s.targets());
        tree.expression(s.value());
    }

    @Override
    public void augmentedAssign(Stmt.AugmentedAssign s) {
        tree.node(2);
        tree.node(2);
        tree.expression(s.target());
        tree.expression(s.value());
    }

    @Override
    public void annotated(Stmt.Annotated s) {
        tree.node(2);
        tree.node(2);
        tree.expression(s.target());
        tree.expression(s.value());
    }

    @Override
    public void delete(Stmt.Delete s) {
        tree.node(1);
        tree.several(s.targets().size());
        tree.expressions(s.targets());
    }

    @Override
    public void pass(Stmt.Pass s) {
        tree.node(0);
    }

    @Override
    public void breakOut(Stmt.Break s) {
        tree.node(0);
    }

    @Override
    public void continueLoop(Stmt.Continue s) {
        tree.node(0);
    }

    @Override
    public void returnValue(Stmt.Return s) {
        tree.node(1);
        tree.expression(s.value());
    }

    @Override
    public void raise(Stmt.Raise s) {
        tree.node(1);
        if (s.cause() != null) {
            tree.node(2);
        }
        tree.expression(s.exception());
        tree.expression(s.cause());
    }

    @Override
    public void global(Stmt.Global s) {
        tree.node(1);
        tree.several(s.names().size());
    }

    @Override
    public void nonlocal(Stmt.Nonlocal s) {
        tree.node(1);
        tree.several(s.names().size());
    }

    @Override
    public void assertion(Stmt.Assert s) {
        tree.node(2);
        tree.expression(s.condition());
        tree.expression(s.message());
    }

    @Override
    public void importModules(Stmt.Import s) {
        tree.node(1);
        tree.several(s.modules().size());
        for (Stmt.Alias module : s.modules()) {
            tree.several(module.name().size());
            if (module.alias() != null) {
                tree.node(2);
            }
        }
    }

    @Override
    public void importFrom(Stmt.ImportFrom s) {
        tree.node(2);
        tree.several(s.module().size());
        if (s.level() > 0) {
            tree.node(2);
        }
        if (s.names() != null) {
            tree.several(s.names().size());
            s.names().forEach(name -> tree.node(2));
        }
    }

    @Override
    public void ifElse(Stmt.If s) {
        tree.node(4);
        int elifs = s.branches().size() - 1;
        tree.several(elifs);
        for (int i = 0; i < elifs; i++) {
            tree.node(2);
        }
        for (Stmt.Branch branch : s.branches()) {
            tree.expression(branch.condition());
            suite(branch.body());
        }
        suite(s.orElse());
    }

    @Override
    public void whileLoop(Stmt.While s) {
        tree.node(3);
        tree.expression(s.condition());
        suite(s.body());
        suite(s.orElse());
    }

    @Override
    public void forLoop(Stmt.For s) {
        asynchronous(s.isAsync());
        tree.node(4);
        tree.expression(s.target());
        tree.expression(s.iterable());
        suite(s.body());
        suite(s.orElse());
    }

    private void asynchronous(boolean marked) {
        if (marked) {
            tree.node(1);
        }
    }

    @Override
    public void tryBlock(Stmt.Try s) {
        tree.node(2);
        suite(s.body());
        tree.several(s.handlers().size());
        for (Stmt.Handler handler : s.handlers()) {
            tree.node(2);
            if (handler.name() != null) {
                tree.node(2);
            }
            tree.expression(handler.type());
            suite(handler.body());
        }
        suite(s.orElse());
        if (s.finalBody() != null) {
            tree.node(1);
            suite(s.finalBody());
        }
        if (!s.handlers().isEmpty() && (s.finalBody() != null || !s.orElse().isEmpty())) {
            tree.node(3);
        }
    }

    @Override
    public void with(Stmt.With s) {
        asynchronous(s.isAsync());
        tree.node(2);
        tree.several(s.items().size());
        for (Stmt.WithItem item : s.items()) {
            tree.expression(item.manager());
            if (item.target() != null) {
                tree.node(2);
                tree.expression(item.target());
            }
        }
        suite(s.body());
    }

    @Override
    public void function(Stmt.Function s) {
        asynchronous(s.isAsync());
        tree.node(5);
        tree.parameters(s.parameters(), true);
        tree.expression(s.annotation());
        suite(s.body());
    }

    @Override
    public void classDefinition(Stmt.ClassDefinition s) {
        tree.node(4);
        tree.arguments(s.bases());
        suite(s.body());
    }

    @Override
    public void decorated(Stmt.Decorated s) {
        tree.node(2);
        tree.several(s.decorators().size());
        for (int i = 0; i < s.decorators().size(); i++) {
            tree.node(2);
        }
        tree.expressions(s.decorators());
        s.definition().accept(this);
    }
}
