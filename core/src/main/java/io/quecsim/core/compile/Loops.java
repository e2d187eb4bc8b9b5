package io.quecsim.core.compile;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.bytecode.Opcode;
import io.quecsim.core.compile.ast.Argument;
import io.quecsim.core.compile.ast.Expr;
import io.quecsim.core.compile.ast.Stmt;
import io.quecsim.core.compile.ast.Trailer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code while} and {@code for}; a {@code for} over {@code range(...)} counts without making a range. */
final class Loops {
    private final Block block;
    private final Emitter emit;

    Loops(Block block) {
        this.block = block;
        emit = block.emit;
    }

    void whileLoop(Stmt.While s) throws PySyntaxError {
        Block.Loop loop = begin(false);
        if (!Folding.isFalse(s.condition())) {
            Emitter.Label top = new Emitter.Label();
            if (!Folding.isTrue(s.condition())) {
                emit.op(Opcode.JUMP, loop.onContinue());
            }
            emit.place(top);
            block.run(s.body());
            emit.place(loop.onContinue());
            block.expressions.jumpIf(s.condition(), true, top);
        }
        end(loop);
        block.run(s.orElse());
        emit.place(loop.onBreak());
    }

    void forLoop(Stmt.For s) throws PySyntaxError {
        Range range = Range.of(s);
        if (range != null) {
            countedLoop(s, range);
            return;
        }
        Block.Loop loop = begin(true);
        Emitter.Label exhausted = new Emitter.Label();
        block.expressions.value(s.iterable());
        emit.op(Opcode.GET_ITER_STACK);
        emit.place(loop.onContinue());
        emit.op(Opcode.FOR_ITER, exhausted);
        block.targets.store(s.target());
        block.run(s.body());
        if (!emit.returned()) {
            emit.op(Opcode.JUMP, loop.onContinue());
        }
        emit.place(exhausted);
        emit.adjust(-Opcode.ITERATOR_SLOTS);
        end(loop);
        block.run(s.orElse());
        emit.place(loop.onBreak());
    }

    /** The arguments of a {@code range} call that can be counted: {@code start} and {@code step} null stand for 0 and 1. */
    private record Range(@Nullable Expr start, Expr stop, int step) {
        static @Nullable Range of(Stmt.For s) {
            if (!(s.target() instanceof Expr.Name)
                    || !(s.iterable() instanceof Expr.Primary p)
                    || !(p.base() instanceof Expr.Name name)
                    || !name.id().equals("range")
                    || p.trailers().size() != 1
                    || !(p.trailers().get(0) instanceof Trailer.Call call)) {
                return null;
            }
            List<Argument> arguments = call.arguments();
            if (arguments.isEmpty() || arguments.size() > 3) {
                return null;
            }
            for (Argument argument : arguments) {
                if (!(argument instanceof Argument.Positional positional) || !isPlain(positional.value())) {
                    return null;
                }
            }
            int step = 1;
            if (arguments.size() == 3) {
                if (!(value(arguments, 2) instanceof Expr.SmallInt constant) || constant.value() == 0) {
                    return null;
                }
                step = constant.value();
            }
            if (arguments.size() == 1) {
                return new Range(null, value(arguments, 0), step);
            }
            return new Range(value(arguments, 0), value(arguments, 1), step);
        }

        private static Expr value(List<Argument> arguments, int index) {
            return ((Argument.Positional) arguments.get(index)).value();
        }

        private static boolean isPlain(Expr e) {
            return !(e instanceof Expr.Named) && !(e instanceof Expr.Comprehension c && c.bare());
        }
    }

    /** On the stack meanwhile: the end, unless it is a constant, and above it the next value. */
    private void countedLoop(Stmt.For s, Range range) throws PySyntaxError {
        Block.Loop loop = begin(false);
        Emitter.Label top = new Emitter.Label();
        Emitter.Label entry = new Emitter.Label();
        boolean endOnStack = !(range.stop() instanceof Expr.SmallInt);
        if (endOnStack) {
            block.expressions.value(range.stop());
        }
        if (range.start() == null) {
            emit.smallInt(0);
        } else {
            block.expressions.value(range.start());
        }
        emit.op(Opcode.JUMP, entry);
        emit.place(top);
        emit.op(Opcode.DUP_TOP);
        block.targets.store(s.target());
        block.run(s.body());
        emit.place(loop.onContinue());
        emit.smallInt(range.step());
        emit.binary(BinaryOp.INPLACE_ADD);
        emit.place(entry);
        if (endOnStack) {
            emit.op(Opcode.DUP_TOP_TWO);
            emit.op(Opcode.ROT_TWO);
        } else {
            emit.op(Opcode.DUP_TOP);
            block.expressions.value(range.stop());
        }
        emit.binary(range.step() > 0 ? BinaryOp.LESS : BinaryOp.MORE);
        emit.op(Opcode.POP_JUMP_IF_TRUE, top);
        end(loop);
        Emitter.Label end = new Emitter.Label();
        if (!s.orElse().isEmpty()) {
            // The else block may leave an outer loop, so it must find the stack as that loop expects it.
            drop(endOnStack);
            block.run(s.orElse());
            emit.op(Opcode.JUMP, end);
            emit.adjust(endOnStack ? 2 : 1);
        }
        emit.place(loop.onBreak());
        drop(endOnStack);
        if (!s.orElse().isEmpty()) {
            emit.place(end);
        }
    }

    private void drop(boolean endOnStack) {
        emit.op(Opcode.POP_TOP);
        if (endOnStack) {
            emit.op(Opcode.POP_TOP);
        }
    }

    private Block.Loop begin(boolean hasIterator) {
        Block.Loop loop =
                new Block.Loop(new Emitter.Label(), new Emitter.Label(), hasIterator, block.handlers(), block.loop);
        block.loop = loop;
        return loop;
    }

    /** From here on, the {@code else} block included, break and continue mean the loop outside. */
    private void end(Block.Loop loop) {
        block.loop = loop.outer();
    }
}
