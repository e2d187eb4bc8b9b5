package io.quecsim.core.object;

import io.quecsim.core.number.BigInts;
import io.quecsim.core.number.Numbers;
import io.quecsim.core.vm.Vm;

/** What the items of an {@code array} or {@code memoryview} are: little-endian machine values ({@code py/binary.c}). */
public enum ItemType {
    INT8('b', 1, true),
    UINT8('B', 1, false),
    INT16('h', 2, true),
    UINT16('H', 2, false),
    INT32('i', 4, true),
    UINT32('I', 4, false),
    LONG('l', 4, true),
    ULONG('L', 4, false),
    INT64('q', 8, true),
    UINT64('Q', 8, false),
    FLOAT('f', 4, true),
    DOUBLE('d', 8, true),
    POINTER('P', 4, false);

    private final char code;
    private final int size;
    private final boolean signed;

    ItemType(char code, int size, boolean signed) {
        this.code = code;
        this.size = size;
        this.signed = signed;
    }

    /** @return null for a code that is none */
    public static ItemType of(char code) {
        for (ItemType type : values()) {
            if (type.code == code) {
                return type;
            }
        }
        return null;
    }

    boolean isSigned() {
        return signed;
    }

    boolean isFloat() {
        return this == FLOAT || this == DOUBLE;
    }

    public char code() {
        return code;
    }

    /** Bytes an item takes on a 32-bit target. */
    public int size() {
        return size;
    }

    /** The item at byte {@code at}. */
    Object get(Vm vm, byte[] bytes, int at) {
        if (size == 1) {
            return signed ? (Object) (int) bytes[at] : (Object) (bytes[at] & 0xff);
        }
        long bits = 0;
        for (int i = size - 1; i >= 0; i--) {
            bits = bits << 8 | bytes[at + i] & 0xff;
        }
        return switch (this) {
            case FLOAT -> PyFloat.of(vm, Float.intBitsToFloat((int) bits));
            case DOUBLE -> PyFloat.of(vm, Double.longBitsToDouble(bits));
            case UINT64 ->
                bits >= 0 ? Numbers.ofLong(vm, bits) : PyInt.of(vm, BigInts.fromBytes(bytes, at, size, true));
            default -> Numbers.ofLong(vm, signed ? bits << 64 - 8 * size >> 64 - 8 * size : bits);
        };
    }

    /** Stores the low bytes of {@code value}; raises TypeError for what is no number. */
    void set(Vm vm, byte[] bytes, int at, Object value) {
        long bits;
        if (this == FLOAT) {
            bits = Float.floatToRawIntBits((float) Numbers.requireDouble(vm, value));
        } else if (this == DOUBLE) {
            bits = Double.doubleToRawLongBits(Numbers.requireDouble(vm, value));
        } else if (value instanceof PyInt) {
            bits = ((PyInt) value).value.longValue();
        } else {
            bits = vm.ops.toInt(value);
        }
        for (int i = 0; i < size; i++) {
            bytes[at + i] = (byte) (bits >> 8 * i);
        }
    }
}
