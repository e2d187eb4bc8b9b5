package io.quecsim.core.compile;

import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.bytecode.Opcode;
import io.quecsim.core.compile.Scope.Binding;
import io.quecsim.core.compile.ast.Expr;
import io.quecsim.core.compile.ast.Stmt;
import java.util.List;

/** Statements: each leaves the stack as it found it. Loops are in {@link Loops}, handlers in {@link Handlers}. */
final class Statements implements Stmt.Visitor<PySyntaxError> {
    private final Block block;
    private final Emitter emit;
    private final Loops loops;
    private final Handlers handlers;

    Statements(Block block) {
        this.block = block;
        emit = block.emit;
        loops = new Loops(block);
        handlers = new Handlers(block);
    }

    @Override
    public void expression(Stmt.Expression s) throws PySyntaxError {
        if (block.unit.mode().printsValues() && block.scope.kind == Scope.Kind.MODULE) {
            block.load("__repl_print__");
            block.expressions.value(s.value());
            emit.call(false, 1, 0, false);
            emit.op(Opcode.POP_TOP);
        } else if (!Folding.isConstant(s.value())) {
            block.expressions.value(s.value());
            emit.op(Opcode.POP_TOP);
        }
    }

    @Override
    public void assign(Stmt.Assign s) throws PySyntaxError {
        List<Expr> targets = s.targets();
        if (targets.size() == 1) {
            assignOne(targets.get(0), s.value());
            return;
        }
        block.expressions.value(s.value());
        for (int i = 0; i < targets.size(); i++) {
            if (i + 1 < targets.size()) {
                emit.op(Opcode.DUP_TOP);
            }
            block.targets.store(targets.get(i));
        }
    }

    /** {@code a, b = c, d} and the same with three need no tuple, where the firmware's compiler knows that. */
    private void assignOne(Expr target, Expr value) throws PySyntaxError {
        if (block.unit.level().pairAssignment()
                && target instanceof Expr.Tuple to
                && value instanceof Expr.Tuple from
                && !to.parenthesized()
                && !from.parenthesized()
                && to.items().size() == from.items().size()
                && (to.items().size() == 2 || to.items().size() == 3)
                && !hasStar(to.items())) {
            block.expressions.values(from.items());
            if (to.items().size() == 3) {
                emit.op(Opcode.ROT_THREE);
            }
            emit.op(Opcode.ROT_TWO);
            for (Expr item : to.items()) {
                block.targets.store(item);
            }
            return;
        }
        block.expressions.value(value);
        block.targets.store(target);
    }

    private static boolean hasStar(List<Expr> targets) {
        for (Expr target : targets) {
            if (target instanceof Expr.Star) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void augmentedAssign(Stmt.AugmentedAssign s) throws PySyntaxError {
        block.targets.loadForUpdate(s.target());
        block.expressions.value(s.value());
        emit.binary(s.operator());
        block.targets.storeBack(s.target());
    }

    /** Without a value it only makes the name a local of a function. */
    @Override
    public void annotated(Stmt.Annotated s) throws PySyntaxError {
        if (s.value() != null) {
            assignOne(s.target(), s.value());
        } else if (block.first && block.scope.kind == Scope.Kind.FUNCTION && s.target() instanceof Expr.Name name) {
            block.scope.findOrAdd(name.id(), Binding.LOCAL);
        }
    }

    @Override
    public void delete(Stmt.Delete s) throws PySyntaxError {
        for (Expr target : s.targets()) {
            block.targets.delete(target);
        }
    }

    @Override
    public void pass(Stmt.Pass s) {}

    @Override
    public void breakOut(Stmt.Break s) throws PySyntaxError {
        Block.Loop loop = block.loop;
        if (loop == null) {
            throw block.error("'break'/'continue' outside loop", s);
        }
        emit.leaveLoop(loop.onBreak(), block.handlers() - loop.handlers(), loop.hasIterator());
    }

    @Override
    public void continueLoop(Stmt.Continue s) throws PySyntaxError {
        Block.Loop loop = block.loop;
        if (loop == null) {
            throw block.error("'break'/'continue' outside loop", s);
        }
        emit.leaveLoop(loop.onContinue(), block.handlers() - loop.handlers(), false);
    }

    @Override
    public void returnValue(Stmt.Return s) throws PySyntaxError {
        if (block.scope.kind != Scope.Kind.FUNCTION) {
            throw block.error("'return' outside function", s);
        }
        if (s.value() == null) {
            emit.op(Opcode.LOAD_CONST_NONE);
        } else if (s.value() instanceof Expr.Conditional c) {
            Emitter.Label fail = new Emitter.Label();
            block.expressions.jumpIf(c.condition(), false, fail);
            block.expressions.value(c.then());
            emit.returnValue();
            emit.place(fail);
            block.expressions.value(c.otherwise());
        } else {
            block.expressions.value(s.value());
        }
        emit.returnValue();
    }

    @Override
    public void raise(Stmt.Raise s) throws PySyntaxError {
        if (s.exception() == null) {
            emit.op(Opcode.RAISE_LAST);
            return;
        }
        block.expressions.value(s.exception());
        if (s.cause() == null) {
            emit.op(Opcode.RAISE_OBJ);
        } else {
            block.expressions.value(s.cause());
            emit.op(Opcode.RAISE_FROM);
        }
    }

    @Override
    public void global(Stmt.Global s) throws PySyntaxError {
        if (!block.first) {
            return;
        }
        for (String name : s.names()) {
            block.declareGlobal(block.scope.findOrAdd(name, Binding.UNDECIDED), s);
        }
    }

    @Override
    public void nonlocal(Stmt.Nonlocal s) throws PySyntaxError {
        if (!block.first) {
            return;
        }
        if (block.scope.kind == Scope.Kind.MODULE) {
            throw block.error("can't declare nonlocal in outer code", s);
        }
        for (String name : s.names()) {
            block.declareNonlocal(block.scope.findOrAdd(name, Binding.UNDECIDED), s);
        }
    }

    @Override
    public void assertion(Stmt.Assert s) throws PySyntaxError {
        if (block.unit.optLevel() != 0) {
            return;
        }
        Emitter.Label end = new Emitter.Label();
        block.expressions.jumpIf(s.condition(), true, end);
        emit.op(Opcode.LOAD_GLOBAL, "AssertionError");
        if (s.message() != null) {
            block.expressions.value(s.message());
            emit.call(false, 1, 0, false);
        }
        emit.op(Opcode.RAISE_OBJ);
        emit.place(end);
    }

    @Override
    public void importModules(Stmt.Import s) {
        for (Stmt.Alias module : s.modules()) {
            List<String> parts = module.name();
            emit.smallInt(0);
            emit.op(Opcode.LOAD_CONST_NONE);
            emit.op(Opcode.IMPORT_NAME, String.join(".", parts));
            if (module.alias() == null) {
                block.store(parts.get(0));
            } else {
                for (String part : parts.subList(1, parts.size())) {
                    emit.op(Opcode.LOAD_ATTR, part);
                }
                block.store(module.alias());
            }
        }
    }

    @Override
    public void importFrom(Stmt.ImportFrom s) throws PySyntaxError {
        String module = String.join(".", s.module());
        if (s.names() == null) {
            if (block.scope.kind != Scope.Kind.MODULE) {
                throw block.error("import * not at module level", s);
            }
            emit.smallInt(s.level());
            emit.op(Opcode.LOAD_CONST_STRING, "*");
            emit.op(Opcode.BUILD_TUPLE, 1);
            emit.op(Opcode.IMPORT_NAME, module);
            emit.op(Opcode.IMPORT_STAR);
            return;
        }
        emit.smallInt(s.level());
        for (Stmt.Alias name : s.names()) {
            emit.op(Opcode.LOAD_CONST_STRING, name.name().get(0));
        }
        emit.op(Opcode.BUILD_TUPLE, s.names().size());
        emit.op(Opcode.IMPORT_NAME, module);
        for (Stmt.Alias name : s.names()) {
            emit.op(Opcode.IMPORT_FROM, name.name().get(0));
            block.store(name.alias() == null ? name.name().get(0) : name.alias());
        }
        emit.op(Opcode.POP_TOP);
    }

    @Override
    public void ifElse(Stmt.If s) throws PySyntaxError {
        Emitter.Label end = new Emitter.Label();
        for (int i = 0; i < s.branches().size(); i++) {
            Stmt.Branch branch = s.branches().get(i);
            if (Folding.isFalse(branch.condition())) {
                continue;
            }
            Emitter.Label fail = new Emitter.Label();
            block.expressions.jumpIf(branch.condition(), false, fail);
            block.run(branch.body());
            if (Folding.isTrue(branch.condition())) {
                emit.place(end);
                return;
            }
            boolean lonely = i == 0 && s.branches().size() == 1 && s.orElse().isEmpty();
            if (!lonely && !emit.returned()) {
                emit.op(Opcode.JUMP, end);
            }
            emit.place(fail);
        }
        block.run(s.orElse());
        emit.place(end);
    }

    @Override
    public void whileLoop(Stmt.While s) throws PySyntaxError {
        loops.whileLoop(s);
    }

    @Override
    public void forLoop(Stmt.For s) throws PySyntaxError {
        if (s.isAsync()) {
            requireAsync("'async for' outside function", s);
            handlers.asyncFor(s);
        } else {
            loops.forLoop(s);
        }
    }

    @Override
    public void tryBlock(Stmt.Try s) throws PySyntaxError {
        handlers.tryBlock(s);
    }

    @Override
    public void with(Stmt.With s) throws PySyntaxError {
        if (s.isAsync()) {
            requireAsync("'async with' outside function", s);
            handlers.asyncWith(s.items(), s.body());
        } else {
            handlers.with(s.items(), s.body());
        }
    }

    /**
     * MicroPython 1.13 lets these through, and the whole module then silently never runs: better say so. Current upstream
     * takes them in coroutines only.
     */
    private void requireAsync(String message, Stmt s) throws PySyntaxError {
        boolean async = (block.scope.flags & CodeObject.FLAG_ASYNC) != 0;
        if (!async && block.unit.level().isCurrent()) {
            throw block.error("async for/with outside async function", s);
        }
        if (block.scope.kind != Scope.Kind.FUNCTION) {
            throw block.error(message, s);
        }
    }

    @Override
    public void function(Stmt.Function s) throws PySyntaxError {
        block.functions.function(s);
        block.store(s.name());
    }

    @Override
    public void classDefinition(Stmt.ClassDefinition s) throws PySyntaxError {
        block.functions.classDefinition(s);
        block.store(s.name());
    }

    @Override
    public void decorated(Stmt.Decorated s) throws PySyntaxError {
        block.functions.decorated(s);
    }
}
