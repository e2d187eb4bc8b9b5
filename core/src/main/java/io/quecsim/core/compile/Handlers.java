package io.quecsim.core.compile;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.bytecode.Opcode;
import io.quecsim.core.compile.ast.Expr;
import io.quecsim.core.compile.ast.Stmt;
import java.util.List;

/** {@code try}, {@code with}, and the {@code async} forms, which are built of handlers as well. */
final class Handlers {
    /** Room the depth count keeps where a return or break may pass through with what it carries. */
    private static final int UNWINDING = 3;

    private final Block block;
    private final Emitter emit;

    Handlers(Block block) {
        this.block = block;
        emit = block.emit;
    }

    void tryBlock(Stmt.Try s) throws PySyntaxError {
        List<Stmt> finalBody = s.finalBody();
        if (finalBody == null) {
            tryExcept(s);
            return;
        }
        Emitter.Label atFinally = new Emitter.Label();
        block.enterHandler(Opcode.SETUP_FINALLY, atFinally);
        if (s.handlers().isEmpty()) {
            emit.adjust(UNWINDING);
            block.run(s.body());
            emit.adjust(-UNWINDING);
        } else {
            tryExcept(s);
        }
        emit.op(Opcode.LOAD_CONST_NONE);
        emit.place(atFinally);
        block.run(finalBody);
        block.leaveHandler();
    }

    private void tryExcept(Stmt.Try s) throws PySyntaxError {
        Emitter.Label caught = new Emitter.Label();
        Emitter.Label success = new Emitter.Label();
        Emitter.Label end = new Emitter.Label();
        block.enterHandler(Opcode.SETUP_EXCEPT, caught);
        block.run(s.body());
        emit.op(Opcode.POP_EXCEPT_JUMP, success);
        emit.place(caught);
        emit.adjust(1 + UNWINDING); // the exception
        for (int i = 0; i < s.handlers().size(); i++) {
            Stmt.Handler handler = s.handlers().get(i);
            if (handler.type() == null && i + 1 < s.handlers().size()) {
                throw block.error("default 'except' must be last", handler.line(), handler.column(), null);
            }
            handler(handler, end);
        }
        block.leaveHandler();
        emit.adjust(-UNWINDING);
        emit.place(success);
        block.run(s.orElse());
        emit.place(end);
    }

    private void handler(Stmt.Handler handler, Emitter.Label end) throws PySyntaxError {
        Emitter.Label next = new Emitter.Label();
        if (handler.type() != null) {
            emit.op(Opcode.DUP_TOP);
            block.expressions.value(handler.type());
            emit.binary(BinaryOp.EXCEPTION_MATCH);
            emit.op(Opcode.POP_JUMP_IF_FALSE, next);
        }
        String name = handler.name();
        if (name == null) {
            emit.op(Opcode.POP_TOP);
            block.run(handler.body());
        } else {
            // The name is unbound again whatever happens in the body.
            Emitter.Label unbind = new Emitter.Label();
            block.store(name);
            block.enterHandler(Opcode.SETUP_FINALLY, unbind);
            block.run(handler.body());
            emit.op(Opcode.LOAD_CONST_NONE);
            emit.place(unbind);
            emit.op(Opcode.LOAD_CONST_NONE);
            block.store(name);
            block.delete(name);
            block.leaveHandler();
        }
        emit.op(Opcode.POP_EXCEPT_JUMP, end);
        emit.place(next);
        emit.adjust(1); // the exception, as the next handler finds it
    }

    void with(List<Stmt.WithItem> items, List<Stmt> body) throws PySyntaxError {
        if (items.isEmpty()) {
            block.run(body);
            return;
        }
        Stmt.WithItem item = items.get(0);
        Emitter.Label end = new Emitter.Label();
        block.expressions.value(item.manager());
        block.enterHandler(Opcode.SETUP_WITH, end);
        storeOrDrop(item);
        with(items.subList(1, items.size()), body);
        emit.withCleanup(end);
        block.leaveHandler();
    }

    private void storeOrDrop(Stmt.WithItem item) throws PySyntaxError {
        if (item.target() == null) {
            emit.op(Opcode.POP_TOP);
        } else {
            block.targets.store(item.target());
        }
    }

    void asyncFor(Stmt.For s) throws PySyntaxError {
        Emitter.Label whileElse = new Emitter.Label();
        Emitter.Label caught = new Emitter.Label();
        Emitter.Label gotItem = new Emitter.Label();
        Emitter.Label reraise = new Emitter.Label();
        boolean reuse = s.iterable() instanceof Expr.Name && !block.unit.level().asyncForKeepsName();
        String iterator = reuse ? ((Expr.Name) s.iterable()).id() : block.hiddenName("aiter");

        block.expressions.value(s.iterable());
        emit.op(Opcode.LOAD_METHOD, "__aiter__");
        emit.call(true, 0, 0, false);
        block.store(iterator);

        Block.Loop loop = new Block.Loop(new Emitter.Label(), new Emitter.Label(), false, block.handlers(), block.loop);
        block.loop = loop;
        emit.place(loop.onContinue());
        block.enterHandler(Opcode.SETUP_EXCEPT, caught);
        block.load(iterator);
        block.expressions.awaitMethod("__anext__");
        block.targets.store(s.target());
        emit.op(Opcode.POP_EXCEPT_JUMP, gotItem);

        emit.place(caught);
        emit.adjust(1 + UNWINDING);
        emit.op(Opcode.DUP_TOP);
        emit.op(Opcode.LOAD_GLOBAL, "StopAsyncIteration");
        emit.binary(BinaryOp.EXCEPTION_MATCH);
        emit.op(Opcode.POP_JUMP_IF_FALSE, reraise);
        emit.op(Opcode.POP_TOP);
        emit.op(Opcode.POP_EXCEPT_JUMP, whileElse);
        emit.place(reraise);
        emit.adjust(1);
        block.leaveHandler();
        emit.adjust(-UNWINDING);

        emit.place(gotItem);
        block.run(s.body());
        emit.op(Opcode.JUMP, loop.onContinue());
        block.loop = loop.outer();
        emit.place(whileElse);
        block.run(s.orElse());
        emit.place(loop.onBreak());
    }

    /**
     * {@code __aexit__} is looked up when it is needed, so below the handler there is just the manager. Three ways lead to
     * the end: (1) nothing happened, (2) an exception, (3) a return or jump passing through with two values.
     */
    void asyncWith(List<Stmt.WithItem> items, List<Stmt> body) throws PySyntaxError {
        if (items.isEmpty()) {
            block.run(body);
            return;
        }
        Stmt.WithItem item = items.get(0);
        Emitter.Label atFinally = new Emitter.Label();
        Emitter.Label noException = new Emitter.Label();
        Emitter.Label passingThrough = new Emitter.Label();
        Emitter.Label end = new Emitter.Label();

        block.expressions.value(item.manager());
        emit.op(Opcode.DUP_TOP);
        block.expressions.awaitMethod("__aenter__");
        storeOrDrop(item);
        block.enterHandler(Opcode.SETUP_FINALLY, atFinally);
        emit.adjust(UNWINDING);
        asyncWith(items.subList(1, items.size()), body);
        emit.adjust(-UNWINDING);

        // (1) manager
        emit.op(Opcode.LOAD_CONST_NONE);
        emit.op(Opcode.ROT_TWO);
        emit.op(Opcode.JUMP, noException);

        emit.place(atFinally);
        emit.op(Opcode.DUP_TOP);
        emit.op(Opcode.LOAD_GLOBAL, "BaseException");
        emit.binary(BinaryOp.EXCEPTION_MATCH);
        emit.op(Opcode.POP_JUMP_IF_FALSE, passingThrough);

        // (2) manager exception
        emit.op(Opcode.DUP_TOP);
        emit.op(Opcode.ROT_THREE);
        emit.op(Opcode.ROT_TWO);
        emit.op(Opcode.LOAD_METHOD, "__aexit__");
        emit.op(Opcode.ROT_THREE);
        emit.op(Opcode.ROT_THREE);
        emit.op(Opcode.DUP_TOP);
        emit.op(Opcode.LOAD_ATTR, "__class__");
        emit.op(Opcode.ROT_TWO);
        emit.op(Opcode.LOAD_CONST_NONE);
        emit.call(true, 3, 0, false);
        block.expressions.yieldFrom();
        emit.op(Opcode.POP_JUMP_IF_FALSE, end);
        emit.op(Opcode.POP_TOP);
        emit.op(Opcode.LOAD_CONST_NONE);
        emit.op(Opcode.JUMP, end);
        emit.adjust(2);

        // (3) manager value cause
        emit.place(passingThrough);
        emit.op(Opcode.ROT_THREE);
        emit.op(Opcode.ROT_THREE);
        emit.place(noException);
        emit.op(Opcode.LOAD_METHOD, "__aexit__");
        emit.op(Opcode.LOAD_CONST_NONE);
        emit.op(Opcode.DUP_TOP);
        emit.op(Opcode.DUP_TOP);
        emit.call(true, 3, 0, false);
        block.expressions.yieldFrom();
        emit.op(Opcode.POP_TOP);
        emit.adjust(-1);

        emit.place(end);
        block.leaveHandler();
    }
}
