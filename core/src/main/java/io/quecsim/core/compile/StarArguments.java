package io.quecsim.core.compile;

import io.quecsim.core.bytecode.Opcode;
import io.quecsim.core.compile.ast.Argument;
import java.util.List;

/**
 * Calls with stars as current MicroPython compiles them: any number of {@code *x} and {@code **x}, evaluated in the order
 * they are written ({@code f(*a, b, *c, **d, **e)}).
 */
final class StarArguments {
    /** Which arguments are starred is told in a small int. */
    private static final int MOST_ARGUMENTS = 30;

    private final Block block;
    private int positional;
    private int keywords;
    private int stars;
    private boolean doubleStarred;

    StarArguments(Block block) {
        this.block = block;
    }

    static boolean present(List<Argument> arguments) {
        return arguments.stream().anyMatch(a -> a instanceof Argument.Star || a instanceof Argument.DoubleStar);
    }

    /** @param already positional arguments that are on the stack */
    void call(List<Argument> arguments, boolean method, int already) throws PySyntaxError {
        positional = already;
        for (int i = 0; i < arguments.size(); i++) {
            argument(arguments.get(i), i);
        }
        block.emit.smallInt(stars << already);
        block.emit.callStars(method, positional, keywords);
    }

    private void argument(Argument argument, int index) throws PySyntaxError {
        if (argument instanceof Argument.Star star) {
            if (doubleStarred) {
                throw block.error("* arg after **", star);
            } else if (keywords > 0) {
                throw block.error("* arg after kwarg", star);
            } else if (index >= MOST_ARGUMENTS) {
                throw block.error("too many args", star);
            }
            stars |= 1 << index;
            block.expressions.value(star.value());
            positional++;
        } else if (argument instanceof Argument.DoubleStar star) {
            doubleStarred = true;
            block.emit.op(Opcode.LOAD_NULL);
            block.expressions.value(star.value());
            keywords++;
        } else if (argument instanceof Argument.Keyword keyword) {
            block.expressions.keyword(keyword);
            keywords++;
        } else if (argument instanceof Argument.Positional plain) {
            if (doubleStarred) {
                throw block.error("positional arg after **", plain);
            } else if (keywords > 0) {
                throw block.error("positional arg after keyword arg", plain);
            }
            block.expressions.value(plain.value());
            positional++;
        }
    }
}
