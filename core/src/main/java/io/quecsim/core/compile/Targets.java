package io.quecsim.core.compile;

import io.quecsim.core.bytecode.Opcode;
import io.quecsim.core.compile.ast.Expr;
import io.quecsim.core.compile.ast.Trailer;
import java.util.List;

/** What can stand on the left of an assignment, after {@code for} and {@code as}, and after {@code del}. */
final class Targets {
    private static final String CANNOT_ASSIGN = "can't assign to expression";
    private static final String CANNOT_DELETE = "can't delete expression";

    private final Block block;
    private final Emitter emit;

    Targets(Block block) {
        this.block = block;
        emit = block.emit;
    }

    /** Assigns the value on top of the stack. */
    void store(Expr target) throws PySyntaxError {
        if (target instanceof Expr.Name name) {
            block.store(name.id());
        } else if (target instanceof Expr.Primary primary) {
            Trailer last = prefix(primary, CANNOT_ASSIGN);
            if (last instanceof Trailer.Index index) {
                block.expressions.value(index.index());
                emit.op(Opcode.STORE_SUBSCR);
            } else {
                emit.op(Opcode.STORE_ATTR, ((Trailer.Attribute) last).name());
            }
        } else if (target instanceof Expr.Tuple tuple && !(tuple.items().isEmpty())) {
            unpack(tuple.items());
        } else if (target instanceof Expr.ListDisplay list) {
            unpack(list.items());
        } else {
            throw block.error(CANNOT_ASSIGN, target);
        }
    }

    private void unpack(List<Expr> targets) throws PySyntaxError {
        int star = -1;
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i) instanceof Expr.Star) {
                if (star >= 0) {
                    throw block.error("multiple *x in assignment", targets.get(i));
                }
                star = i;
                int right = targets.size() - i - 1;
                if (i > 255 || right > 255) {
                    throw block.error("too many targets", targets.get(i), "255 can stand on each side of *x");
                }
                emit.op(Opcode.UNPACK_EX, i | right << 8);
            }
        }
        if (star < 0) {
            emit.op(Opcode.UNPACK_SEQUENCE, targets.size());
        }
        for (Expr target : targets) {
            store(target instanceof Expr.Star s ? s.operand() : target);
        }
    }

    /** Loads the value an augmented assignment starts from, and leaves below it what {@link #storeBack} needs. */
    void loadForUpdate(Expr target) throws PySyntaxError {
        if (target instanceof Expr.Name name) {
            block.load(name.id());
        } else if (target instanceof Expr.Primary primary) {
            Trailer last = prefix(primary, CANNOT_ASSIGN);
            if (last instanceof Trailer.Index index) {
                block.expressions.value(index.index());
                emit.op(Opcode.DUP_TOP_TWO);
                emit.op(Opcode.LOAD_SUBSCR);
            } else {
                emit.op(Opcode.DUP_TOP);
                emit.op(Opcode.LOAD_ATTR, ((Trailer.Attribute) last).name());
            }
        } else {
            throw block.error(CANNOT_ASSIGN, target);
        }
    }

    void storeBack(Expr target) {
        if (target instanceof Expr.Name name) {
            block.store(name.id());
            return;
        }
        List<Trailer> trailers = ((Expr.Primary) target).trailers();
        if (trailers.get(trailers.size() - 1) instanceof Trailer.Attribute attribute) {
            emit.op(Opcode.ROT_TWO);
            emit.op(Opcode.STORE_ATTR, attribute.name());
        } else {
            emit.op(Opcode.ROT_THREE);
            emit.op(Opcode.STORE_SUBSCR);
        }
    }

    void delete(Expr target) throws PySyntaxError {
        if (target instanceof Expr.Name name) {
            block.delete(name.id());
        } else if (target instanceof Expr.Primary primary) {
            Trailer last = prefix(primary, CANNOT_DELETE);
            if (last instanceof Trailer.Index index) {
                block.expressions.value(index.index());
                emit.deleteItem();
            } else {
                emit.deleteAttribute(((Trailer.Attribute) last).name());
            }
        } else if (target instanceof Expr.Tuple tuple && !tuple.items().isEmpty()) {
            for (Expr item : tuple.items()) {
                delete(item);
            }
        } else {
            throw block.error(CANNOT_DELETE, target);
        }
    }

    /**
     * Evaluates all but the last trailer and returns that one, an index or an attribute.
     *
     * <p>No method call is recognised here, every trailer is compiled by itself, and {@code super()} is nothing special:
     * that is how MicroPython compiles targets.
     */
    private Trailer prefix(Expr.Primary primary, String otherwise) throws PySyntaxError {
        block.expressions.value(primary.base());
        List<Trailer> trailers = primary.trailers();
        for (Trailer trailer : trailers.subList(0, trailers.size() - 1)) {
            block.expressions.trailer(trailer);
        }
        Trailer last = trailers.get(trailers.size() - 1);
        if (last instanceof Trailer.Call) {
            throw block.error(otherwise, primary);
        }
        return last;
    }
}
