package io.quecsim.core.object;

import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.number.Arithmetic;
import io.quecsim.core.number.BigInts;
import io.quecsim.core.number.DigitWork;
import io.quecsim.core.vm.Vm;
import java.math.BigInteger;

/** An integer that does not fit a small int, or came of such. Immutable. */
public final class PyInt extends PyObject {
    /** {@code mp_obj_int_t} with an {@code mpz_t}: base, flags, allocation, length, digits pointer. */
    public static final int BYTES = 16;

    /** Digits of an {@code mpz} made of 64 bits. */
    private static final int LONG_BYTES = 8;

    private static final int DIGIT_BYTES = 2;
    private static final int LEAST_DIGITS = 2;

    public final BigInteger value;
    private int payload = -1;

    /** A constant outside the heap. */
    public PyInt(BigInteger value) {
        this.value = value;
        this.block = Heap.ROM;
    }

    /** The value as a small int where it fits, else a big one on the heap. */
    public static Object of(Vm vm, BigInteger value) {
        if (value.bitLength() < Math.min(vm.config.smallIntBits(), 32)) {
            return value.intValue();
        }
        PyInt made = new PyInt(value);
        vm.heap.alloc(made, BYTES);
        made.payload = vm.heap.allocPayload(BigInts.digitBytes(value));
        return made;
    }

    /**
     * The result of an operation on big ints, for which the device had made room before it knew how large it would be. In
     * 1.13 it stays a big int however small it is ({@code mp_obj_int_binary_op}, {@code py/objint_mpz.c}).
     *
     * @param digits of 16 bits that the device makes room for
     */
    public static Object result(Vm vm, BigInteger value, int digits) {
        if (vm.current) {
            return of(vm, value);
        }
        PyInt made = new PyInt(value);
        vm.heap.alloc(made, BYTES);
        made.payload = vm.heap.allocPayload(DIGIT_BYTES * Math.max(digits, LEAST_DIGITS));
        return made;
    }

    /** An int read from a text of {@code length} digits: from the first one too many for a small int on it is a big one. */
    public static Object ofText(Vm vm, BigInteger value, int length) {
        boolean small = value.bitLength() < Math.min(vm.config.smallIntBits(), 32);
        return small ? value.intValue() : result(vm, value, BigInts.digitsOfText(length));
    }

    /** An int read from so many bytes. */
    public static Object ofBytes(Vm vm, BigInteger value, int length) {
        return result(vm, value, BigInts.digitsOfBytes(length));
    }

    /** As {@link #result}, where the device makes room for the other half of a division and gives it back. */
    public static Object resultOfDivision(Vm vm, BigInteger value, int digits, int otherDigits) {
        Object made = result(vm, value, digits);
        if (!vm.current) {
            vm.heap.freePayload(vm.heap.allocPayload(DIGIT_BYTES * Math.max(otherDigits, LEAST_DIGITS)));
        }
        return made;
    }

    /** Charges the digits of a big int of one word that nobody holds or gives back. */
    public static void leave(Vm vm) {
        vm.heap.allocPayload(DIGIT_BYTES * LEAST_DIGITS);
    }

    /**
     * Charges the intermediate object the device makes of a small int whose operation overflows; nobody holds it, so it goes
     * with the next collection.
     */
    public static void widen(Vm vm, BigInteger small) {
        PyInt made = new PyInt(small);
        vm.heap.alloc(made, BYTES);
        made.payload = vm.heap.allocPayload(LONG_BYTES);
    }

    @Override
    public PyType type() {
        return Types.INT;
    }

    @Override
    public void trace(Marker marker) {
        marker.payload(payload);
    }

    @Override
    public boolean truth(Vm vm) {
        return value.signum() != 0;
    }

    @Override
    public Object unary(Vm vm, int op) {
        return Arithmetic.unary(vm, op, this);
    }

    @Override
    public Object binary(Vm vm, int op, Object right) {
        Object result = Arithmetic.binary(vm, op, this, right);
        return result == null ? Arithmetic.repetition(vm, op, this, right) : result;
    }

    @Override
    public boolean equalTo(Vm vm, Object other) {
        return this == other || Arithmetic.equal(this, other);
    }

    @Override
    public int hash(Vm vm) {
        // mpz_hash: the low digits of the two's complement value.
        return value.intValue();
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        DigitWork.text(vm, value);
        out.append(value);
    }
}
