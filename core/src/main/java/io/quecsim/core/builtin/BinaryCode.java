package io.quecsim.core.builtin;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.number.BigInts;
import io.quecsim.core.object.PyFloat;
import io.quecsim.core.object.PyInt;
import io.quecsim.core.vm.Vm;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Numbers in memory by their type code, as {@code ustruct} and {@code array} lay them out ({@code py/binary.c}). */
final class BinaryCode {
    private BinaryCode() {}

    /** Bytes of one value; raises ValueError for a code there is none of. Sizes are those of a 32-bit ARM target. */
    static int size(Vm vm, char code) {
        switch (code) {
            case 'b':
            case 'B':
                return 1;
            case 'e':
                if (!vm.current) {
                    throw PyErrors.valueError(vm, "bad typecode");
                }
                return 2;
            case 'h':
            case 'H':
                return 2;
            case 'i':
            case 'I':
            case 'l':
            case 'L':
            case 'f':
            case 'P':
                return 4;
            case 'q':
            case 'Q':
            case 'd':
                return 8;
            case 'O':
            case 'S':
                throw PyErrors.notImplemented(vm, "type code '" + code + "' holds an address, which is not simulated");
            default:
                throw PyErrors.valueError(vm, "bad typecode");
        }
    }

    static Object get(Vm vm, char code, boolean big, byte[] from, int at) {
        ByteBuffer bytes = ByteBuffer.wrap(from).order(big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        switch (code) {
            case 'b':
                return (int) bytes.get(at);
            case 'B':
                return bytes.get(at) & 0xff;
            case 'h':
                return (int) bytes.getShort(at);
            case 'H':
                return bytes.getShort(at) & 0xffff;
            case 'i':
            case 'l':
                return vm.ops.integer(bytes.getInt(at));
            case 'I':
            case 'L':
            case 'P':
                return vm.ops.integer(bytes.getInt(at) & 0xffffffffL);
            case 'q':
                return vm.ops.integer(bytes.getLong(at));
            case 'Q':
                return PyInt.of(vm, BigInts.fromBytes(from, at, 8, !big));
            case 'e':
                return PyFloat.of(vm, HalfFloat.decode(bytes.getShort(at)));
            case 'f':
                return PyFloat.of(vm, bytes.getFloat(at));
            case 'd':
                return PyFloat.of(vm, bytes.getDouble(at));
            default:
                throw new AssertionError(code);
        }
    }

    /** Integers are cut to their size without complaint, as the firmware does. */
    static void set(Vm vm, char code, boolean big, byte[] into, int at, Object value) {
        if (code == 'e' || code == 'f' || code == 'd') {
            ByteBuffer bytes = ByteBuffer.wrap(into).order(big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
            double number = vm.ops.toDouble(value);
            if (code == 'e') {
                bytes.putShort(at, HalfFloat.encode(number));
            } else if (code == 'f') {
                bytes.putFloat(at, (float) number);
            } else {
                bytes.putDouble(at, number);
            }
            return;
        }
        BigInteger number = BuiltinNumbers.big(vm, value);
        byte[] bytes = BigInts.toBytes(number, size(vm, code), !big);
        System.arraycopy(bytes, 0, into, at, bytes.length);
    }
}
