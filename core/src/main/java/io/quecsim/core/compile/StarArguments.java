package io.quecsim.core.compile;

import io.quecsim.core.bytecode.Opcode;
import io.quecsim.core.compile.ast.Argument;
import io.quecsim.core.compile.ast.Expr;
import java.util.List;

/**
 * Calls with more stars than 1.13's call instructions take ({@code f(*a, b, *c, **d, **e)}), which current MicroPython
 * allows: everything from the first star on is gathered in one list and one dict.
 */
final class StarArguments {
    private final Block block;

    StarArguments(Block block) {
        this.block = block;
    }

    static boolean needed(List<Argument> arguments) {
        int stars = 0;
        int doubleStars = 0;
        for (Argument argument : arguments) {
            if (argument instanceof Argument.Star) {
                stars++;
            } else if (argument instanceof Argument.DoubleStar) {
                doubleStars++;
            } else if (argument instanceof Argument.Positional && stars > 0) {
                stars++;
            }
        }
        return stars > 1 || doubleStars > 1;
    }

    void call(List<Argument> arguments, boolean method, int already) throws PySyntaxError {
        Emitter emit = block.emit;
        int positional = already;
        int i = 0;
        while (i < arguments.size() && arguments.get(i) instanceof Argument.Positional p) {
            block.expressions.value(p.value());
            positional++;
            i++;
        }
        List<Argument> rest = arguments.subList(i, arguments.size());
        emit.op(Opcode.BUILD_LIST, 0);
        for (Argument argument : rest) {
            if (argument instanceof Argument.Star star) {
                add("extend", star.value());
            } else if (argument instanceof Argument.Positional p) {
                add("append", p.value());
            }
        }
        emit.op(Opcode.BUILD_MAP, 0);
        for (Argument argument : rest) {
            if (argument instanceof Argument.DoubleStar star) {
                add("update", star.value());
            } else if (argument instanceof Argument.Keyword keyword) {
                if (!(keyword.name() instanceof Expr.Name name)) {
                    throw block.error("LHS of keyword arg must be an id", keyword);
                }
                block.expressions.value(keyword.value());
                emit.op(Opcode.LOAD_CONST_STRING, name.id());
                emit.op(Opcode.STORE_MAP);
            }
        }
        if (positional > 255) {
            throw block.error("too many arguments", arguments.get(0), "a call can have 255 of each kind");
        }
        emit.call(method, positional, 0, true);
    }

    private void add(String method, Expr value) throws PySyntaxError {
        Emitter emit = block.emit;
        emit.op(Opcode.DUP_TOP);
        emit.op(Opcode.LOAD_METHOD, method);
        block.expressions.value(value);
        emit.call(true, 1, 0, false);
        emit.op(Opcode.POP_TOP);
    }
}
