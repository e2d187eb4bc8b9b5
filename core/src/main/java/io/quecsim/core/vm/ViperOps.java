package io.quecsim.core.vm;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.bytecode.UnaryOp;
import io.quecsim.core.compile.viper.ViperType;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.Buffers;
import io.quecsim.core.object.PyBool;
import io.quecsim.core.object.PyPointer;
import io.quecsim.core.register.RegOp;

/**
 * The instructions of viper functions. A word is a number in its slot, 32 bits with or without sign, and never an object: so
 * arithmetic allocates nothing, as on a device.
 */
final class ViperOps {
    private static final ViperType[] TYPES = ViperType.values();
    private static final int WORD_BITS = 32;

    private final Vm vm;

    ViperOps(Vm vm) {
        this.vm = vm;
    }

    void run(CodeFrame f, long w) {
        int a = RegOp.a(w);
        int b = RegOp.b(w);
        int c = RegOp.c(w);
        int x = RegOp.x(w);
        switch (RegOp.op(w)) {
            case RegOp.VIPER_CONVERT -> convert(f, a, b, TYPES[x & 15], TYPES[x >> 4]);
            case RegOp.VIPER_BINARY -> word(f, a, binary(x >> 1, f.n[b], f.n[c], (x & 1) != 0), (x & 1) != 0);
            case RegOp.VIPER_UNARY -> word(f, a, x >> 1 == UnaryOp.INVERT ? ~f.n[b] : -f.n[b], (x & 1) != 0);
            case RegOp.VIPER_LOAD -> load(f, a, (PyPointer) f.r[b], f.n[c], x);
            case RegOp.VIPER_STORE -> {
                long value = f.r[c] == null ? f.n[c] : f.r[c] == PyBool.TRUE ? 1 : 0;
                store((PyPointer) f.r[a], f.n[b], x, value);
            }
            default -> throw new AssertionError("no instruction " + RegOp.op(w));
        }
    }

    private static void word(CodeFrame f, int slot, long bits, boolean unsigned) {
        f.r[slot] = null;
        f.n[slot] = unsigned ? bits & 0xffffffffL : (int) bits;
    }

    private long binary(int op, long a, long b, boolean unsigned) {
        switch (op) {
            case BinaryOp.OR:
                return a | b;
            case BinaryOp.XOR:
                return a ^ b;
            case BinaryOp.AND:
                return a & b;
            case BinaryOp.ADD:
                return a + b;
            case BinaryOp.SUBTRACT:
                return a - b;
            case BinaryOp.MULTIPLY:
                return a * b;
            case BinaryOp.LSHIFT:
                return shift(b) < WORD_BITS ? a << b : 0;
            case BinaryOp.RSHIFT:
                // What is shifted has its sign, or none, already.
                return shift(b) < WORD_BITS ? a >> b : a < 0 ? -1 : 0;
            default:
                if (b == 0) {
                    throw PyErrors.zeroDivision(vm);
                }
                return op == BinaryOp.FLOOR_DIVIDE ? Math.floorDiv(a, b) : Math.floorMod(a, b);
        }
    }

    /** How far a shift goes: the hardware looks at the lowest byte. */
    private static int shift(long count) {
        return (int) count & 0xff;
    }

    private void convert(CodeFrame f, int to, int from, ViperType type, ViperType wanted) {
        Object value = f.r[from];
        switch (wanted) {
            case OBJECT -> f.set(to, object(f, from, type));
            case BOOL ->
                f.r[to] = PyBool.of(type == ViperType.OBJECT ? vm.ops.truth(f.get(from)) : bits(f, from, type) != 0);
            case INT, UINT -> {
                long bits = type == ViperType.OBJECT ? vm.ops.toIntTruncated(f.get(from)) : bits(f, from, type);
                word(f, to, bits, wanted == ViperType.UINT);
            }
            default -> {
                if (type == ViperType.OBJECT) {
                    f.r[to] = PyPointer.of(vm, f.get(from));
                } else {
                    f.r[to] = type.isPointer() ? value : PyPointer.at((int) bits(f, from, type));
                }
            }
        }
    }

    private Object object(CodeFrame f, int slot, ViperType type) {
        if (type == ViperType.OBJECT || type == ViperType.BOOL || type == ViperType.NONE) {
            return f.get(slot);
        }
        long bits = bits(f, slot, type);
        return vm.ops.integer(type == ViperType.INT ? bits : bits & 0xffffffffL);
    }

    private long bits(CodeFrame f, int slot, ViperType type) {
        if (type.isPointer()) {
            return ((PyPointer) f.r[slot]).address(vm);
        }
        return type == ViperType.NONE ? 0 : f.r[slot] == null ? f.n[slot] : f.r[slot] == PyBool.TRUE ? 1 : 0;
    }

    private void load(CodeFrame f, int to, PyPointer pointer, long index, int shift) {
        int bytes = 1 << shift;
        Buffers.View view = pointer.view(vm, index << shift, bytes);
        int bits = 0;
        for (int i = bytes; --i >= 0; ) {
            bits = bits << 8 | view.bytes()[view.from() + i] & 0xff;
        }
        word(f, to, bits, false);
    }

    private void store(PyPointer pointer, long index, int shift, long value) {
        int bytes = 1 << shift;
        Buffers.View view = pointer.writable(vm, index << shift, bytes);
        for (int i = 0; i < bytes; i++) {
            view.bytes()[view.from() + i] = (byte) (value >> 8 * i);
        }
    }
}
