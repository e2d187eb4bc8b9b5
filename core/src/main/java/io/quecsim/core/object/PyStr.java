package io.quecsim.core.object;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.vm.Vm;
import java.nio.charset.StandardCharsets;

/** A string. Immutable. Interned ones (see {@link Names}) are attribute and global names and compare by identity. */
public final class PyStr extends PyObject {
    /** {@code mp_obj_str_t}: base, hash, length, data pointer ({@code py/objstr.h}). */
    public static final int BYTES = 16;

    public final String value;
    /** Whether this is the one string of its text in its machine. */
    public final boolean interned;
    /** MicroPython's hash of the text, masked to the profile's width, valid for interned strings only. */
    final int nameHash;

    private int hash;
    private boolean hashed;
    private int payload = -1;

    /** A constant outside the heap, not interned. */
    public PyStr(String value) {
        this.value = value;
        this.interned = false;
        this.nameHash = 0;
        this.block = Heap.ROM;
    }

    PyStr(String value, int hashMask) {
        this.value = value;
        this.interned = true;
        this.nameHash = mask(hash32(), hashMask);
        this.block = Heap.ROM;
    }

    /** A string made at run time: the interned one if its text is interned, as {@code mp_obj_new_str} does. */
    public static PyStr of(Vm vm, String text) {
        PyStr known = vm.names.find(text);
        if (known != null) {
            return known;
        }
        PyStr made = new PyStr(text);
        vm.heap.alloc(made, BYTES);
        made.payload = vm.heap.allocPayload(made.utf8Length() + 1);
        return made;
    }

    static int mask(int hash, int mask) {
        int masked = hash & mask;
        return masked == 0 ? 1 : masked;
    }

    /** The unmasked 32-bit hash of the UTF-8 bytes ({@code qstr_compute_hash}). */
    public int hash32() {
        if (!hashed) {
            hash = StringHash.of(value);
            hashed = true;
        }
        return hash;
    }

    public byte[] utf8() {
        return value.getBytes(StandardCharsets.UTF_8);
    }

    public int utf8Length() {
        int bytes = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }

    @Override
    public PyType type() {
        return Types.STR;
    }

    @Override
    public void trace(Marker marker) {
        marker.payload(payload);
    }

    @Override
    public boolean truth(Vm vm) {
        return !value.isEmpty();
    }

    @Override
    public int length(Vm vm) {
        return value.codePointCount(0, value.length());
    }

    @Override
    public boolean equalTo(Vm vm, Object other) {
        return this == other || (other instanceof PyStr && value.equals(((PyStr) other).value));
    }

    @Override
    public int hash(Vm vm) {
        return interned ? nameHash : mask(hash32(), (int) ((1L << (8 * vm.config.hashBytes())) - 1));
    }

    @Override
    public Object binary(Vm vm, int op, Object right) {
        if (op == BinaryOp.CONTAINS) {
            if (right instanceof PyStr) {
                return PyBool.of(value.contains(((PyStr) right).value));
            }
            throw PyErrors.cantConvert(vm, right, "str");
        }
        if (!(right instanceof PyStr)) {
            return null;
        }
        String other = ((PyStr) right).value;
        switch (op) {
            case BinaryOp.ADD:
            case BinaryOp.INPLACE_ADD:
                return of(vm, value + other);
            case BinaryOp.LESS:
                return PyBool.of(value.compareTo(other) < 0);
            case BinaryOp.MORE:
                return PyBool.of(value.compareTo(other) > 0);
            case BinaryOp.LESS_EQUAL:
                return PyBool.of(value.compareTo(other) <= 0);
            case BinaryOp.MORE_EQUAL:
                return PyBool.of(value.compareTo(other) >= 0);
            default:
                return null;
        }
    }

    @Override
    public Object getItem(Vm vm, Object index) {
        int at = vm.ops.index(this, length(vm), index);
        int from = value.offsetByCodePoints(0, at);
        return of(vm, value.substring(from, value.offsetByCodePoints(from, 1)));
    }

    @Override
    public Object iter(Vm vm) {
        return new Iterators.OfStr(this);
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        if (str) {
            out.append(value);
        } else {
            StrRepr.write(value, out);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
