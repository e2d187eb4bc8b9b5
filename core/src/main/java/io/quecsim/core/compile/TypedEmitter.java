package io.quecsim.core.compile;

import io.quecsim.core.bytecode.Opcode;
import io.quecsim.core.compile.viper.Mistakes;
import io.quecsim.core.compile.viper.TypeStack;
import io.quecsim.core.compile.viper.TypeStack.Entry;
import io.quecsim.core.compile.viper.ViperMistake;
import io.quecsim.core.compile.viper.ViperType;
import org.jspecify.annotations.Nullable;

/**
 * Follows the types on the value stack while instructions are written, and makes objects of typed values where an instruction knows
 * objects only.
 */
abstract class TypedEmitter extends Emitter {
    final TypeStack stack = new TypeStack();
    final Mistakes mistakes = new Mistakes();
    /** An instruction is being written, and its effect on the types is known better than its effect on the depth. */
    private boolean inside;

    TypedEmitter(boolean withLines) {
        super(false, withLines);
    }

    @Override
    @Nullable
    ViperMistake mistake() {
        return mistakes.toTell();
    }

    // Book-keeping

    @Override
    void place(Label label) {
        super.place(label);
        stack.settle();
    }

    @Override
    void adjust(int delta) {
        super.adjust(delta);
        if (!inside) {
            stack.adjust(delta);
        }
    }

    /** Writes an instruction whose effect on the types the caller sees to. */
    final void write(Runnable instruction) {
        inside = true;
        instruction.run();
        inside = false;
    }

    final void write(Opcode op) {
        write(() -> super.op(op));
    }

    final void write(Opcode op, int operand) {
        write(() -> super.op(op, operand));
    }

    final void write(Opcode op, Label target) {
        write(() -> super.op(op, target));
    }

    /** Writes an instruction that takes objects and leaves objects. */
    final void plain(int pops, int pushes, Runnable instruction) {
        boxAll(pops);
        write(instruction);
        stack.pop(pops);
        pushObjects(pushes);
    }

    final void plain(Opcode op) {
        plain(op.pops, op.pushes, () -> super.op(op));
    }

    final void plain(Opcode op, int operand) {
        plain(op.pops(operand, 0), op.pushes(operand), () -> super.op(op, operand));
    }

    final void pushObjects(int count) {
        for (int i = 0; i < count; i++) {
            stack.push(ViperType.OBJECT);
        }
    }

    // Conversions

    /** Gives the entry {@code below} the top another type at run time. */
    final void convert(int below, ViperType to) {
        ViperType from = stack.type(below);
        write(Opcode.VIPER_CONVERT, from.ordinal() | to.ordinal() << 4 | below << 8);
        stack.set(below, new Entry(to));
    }

    /** Makes the entry an object, to be given to code that is not viper. */
    final void box(int below) {
        Entry entry = stack.peek(below);
        switch (entry.type()) {
            case OBJECT, UNBOUND -> {}
            case NONE, BOOL -> stack.set(below, new Entry(ViperType.OBJECT));
            case INT -> {
                if (entry.constant()) {
                    stack.set(below, new Entry(ViperType.OBJECT)); // A small int as it stands.
                } else {
                    convert(below, ViperType.OBJECT);
                }
            }
            case CAST -> {
                mistakes.refuse("conversion to object");
                stack.set(below, new Entry(ViperType.OBJECT));
            }
            default -> {
                if (entry.constant()) {
                    mistakes.refuse("conversion to object");
                }
                convert(below, ViperType.OBJECT);
            }
        }
    }

    private void boxAll(int count) {
        for (int i = 0; i < count; i++) {
            box(i);
        }
    }
}
