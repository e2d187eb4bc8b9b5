package io.quecsim.core.object;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.text.Octets;
import io.quecsim.core.text.PercentFormat;
import io.quecsim.core.vm.Feature;
import io.quecsim.core.vm.Vm;

/** A string. Immutable. Interned ones (see {@link Names}) are attribute and global names and compare by identity. */
public final class PyStr extends PyObject {
    /** {@code mp_obj_str_t}: base, hash, length, data pointer ({@code py/objstr.h}). */
    public static final int BYTES = 16;

    public final String value;
    /** Whether this is the one string of its text in its machine. */
    public final boolean interned;
    /** MicroPython's hash of the text, masked to the profile's width, valid for interned strings only. */
    final int nameHash;
    /** Of a name of one machine, see {@link Names}: the script has not paid for it yet. */
    boolean owed;

    private int hash;
    private boolean hashed;
    /** 1 for ASCII text, -1 for other text, 0 while nobody asked. */
    private byte ascii;

    private int payload = -1;
    /** The bytes object whose data this is, if they share it; keeps it from being collected. */
    private PyBytes owner;

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

    /** A string put together in a buffer first, which then is its storage ({@code mp_obj_new_str_from_vstr}). */
    public static PyStr built(Vm vm, String text) {
        PyStr known = vm.names.find(text);
        if (known != null) {
            return known;
        }
        PyStr made = new PyStr(text);
        made.payload = vm.heap.allocPayload(made.utf8Length() + 1);
        vm.heap.alloc(made, BYTES);
        return made;
    }

    /**
     * A string that was printed piece by piece into a buffer, which grew with it and then is its storage: a program meets
     * its steps in where things lie, and in how soon {@code gc.threshold} is reached.
     */
    public static PyStr printed(Vm vm, String text) {
        return printed(vm, text, TextBuffer.PRINT_BYTES);
    }

    /** @param first bytes that the buffer begins with */
    public static PyStr printed(Vm vm, String text, int first) {
        PyStr made = new PyStr(text);
        int bytes = made.utf8Length();
        TextBuffer buffer = new TextBuffer(vm.heap, first);
        buffer.holds(bytes);
        PyStr known = vm.names.find(text);
        if (known != null) {
            buffer.clear();
            return known;
        }
        vm.heap.alloc(made, BYTES);
        made.payload = buffer.storage(bytes + 1);
        return made;
    }

    /** The text of bytes, which the device does not copy ({@code mp_obj_str_make_new}, {@code py/objstr.c}). */
    public static PyStr sharing(Vm vm, String text, PyBytes owner) {
        PyStr known = vm.names.find(text);
        if (known != null) {
            return known;
        }
        PyStr made = new PyStr(text);
        made.owner = owner;
        vm.heap.alloc(made, BYTES);
        return made;
    }

    /** Makes {@code payload} the storage of this string's text: for texts that are formatted into storage of its own size. */
    public void owns(int payload) {
        this.payload = payload;
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

    /** The bytes the device holds: UTF-8, but for what {@link Octets} says of bytes that are none. */
    public byte[] utf8() {
        return Octets.bytes(octets());
    }

    /** The octet view: the text itself where that is ASCII. */
    public String octets() {
        return ascii() ? value : Octets.of(value);
    }

    public boolean ascii() {
        if (ascii == 0) {
            ascii = (byte) (Octets.isAscii(value) ? 1 : -1);
        }
        return ascii > 0;
    }

    public int utf8Length() {
        return octets().length();
    }

    @Override
    public PyType type() {
        return Types.STR;
    }

    @Override
    public void trace(Marker marker) {
        marker.payload(payload);
        marker.visit(owner);
    }

    @Override
    public boolean truth(Vm vm) {
        return !value.isEmpty();
    }

    /** Whether an index of this string names an octet: of ASCII text it always does. */
    boolean byOctet(Vm vm) {
        return ascii() || !vm.config.has(Feature.UNICODE_STRINGS);
    }

    @Override
    public int length(Vm vm) {
        return byOctet(vm) ? octets().length() : value.codePointCount(0, value.length());
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
        switch (op) {
            case BinaryOp.INPLACE_MODULO, BinaryOp.INPLACE_MULTIPLY:
                if (vm.current) {
                    return binary(vm, op + BinaryOp.INPLACE_TO_PLAIN, right);
                }
                break; // 1.13 has neither "s %= x" nor "s *= n"
            case BinaryOp.MODULO:
                return printed(vm, Octets.text(PercentFormat.format(vm, this, right)));
            case BinaryOp.MULTIPLY:
                return vm.ops.isInteger(right) ? built(vm, Octets.text(Texts.repeat(vm, octets(), right))) : null;
            default:
        }
        if (!(right instanceof PyStr)) {
            if (vm.current && op != BinaryOp.CONTAINS) {
                return null; // The other operand may have a reversed operator.
            }
            throw Texts.badConversion(vm, right);
        }
        String other = ((PyStr) right).value;
        switch (op) {
            case BinaryOp.ADD:
            case BinaryOp.INPLACE_ADD:
                if (value.isEmpty()) {
                    return right;
                }
                return other.isEmpty() ? this : built(vm, joined((PyStr) right));
            case BinaryOp.CONTAINS:
                return PyBool.of(octets().contains(((PyStr) right).octets()));
            default:
                return Texts.compared(op, octets(), ((PyStr) right).octets());
        }
    }

    /** Halves of a character may meet and make it, so what is not ASCII goes through the octets. */
    private String joined(PyStr right) {
        return ascii() || right.ascii() ? value.concat(right.value) : Octets.text(octets().concat(right.octets()));
    }

    @Override
    public Object getItem(Vm vm, Object index) {
        if (index instanceof PySlice) {
            return slice(vm, (PySlice) index);
        }
        int length = length(vm);
        int at = point(vm, index);
        at = at < 0 ? at + length : at;
        if (at < 0 || at >= length) {
            throw PyErrors.indexError(vm, "%s index out of range", Texts.indexed(vm, this));
        }
        // A single character is made a name (mp_obj_new_str_via_qstr), so it takes room on the heap once only.
        if (byOctet(vm)) {
            char octet = octets().charAt(at);
            return octet < 0x80 ? vm.names.character(vm, octet) : vm.names.add(vm, Octets.text(String.valueOf(octet)));
        }
        int from = value.offsetByCodePoints(0, at);
        return vm.names.add(vm, value.substring(from, value.offsetByCodePoints(from, 1)));
    }

    private int point(Vm vm, Object index) {
        if (!vm.ops.isInteger(index)) {
            throw PyErrors.typeError(
                    vm,
                    "%s indices must be integers, not %s",
                    Texts.indexed(vm, this),
                    vm.ops.typeOf(index).name());
        }
        return vm.ops.toInt(index);
    }

    private PyStr slice(Vm vm, PySlice slice) {
        int length = length(vm);
        int from;
        int to;
        if (vm.config.has(Feature.UNICODE_STRINGS)) {
            // Where characters are counted, a bound is taken as an index is, and the error is that one's.
            Texts.requireStepOne(vm, slice);
            from = slice.start == PyNone.NONE ? 0 : Texts.clip(point(vm, slice.start), length);
            to = slice.stop == PyNone.NONE ? length : Texts.clip(point(vm, slice.stop), length);
        } else {
            PySlice.Bounds bounds = Texts.bounds(vm, slice, length);
            from = bounds.start();
            to = bounds.stop();
        }
        if (to <= from) {
            return vm.names.empty;
        }
        if (byOctet(vm)) {
            return of(vm, Octets.text(octets().substring(from, to)));
        }
        int begin = value.offsetByCodePoints(0, from);
        return of(vm, value.substring(begin, value.offsetByCodePoints(begin, to - from)));
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
            StrRepr.write(value, vm.config.has(Feature.UNICODE_STRINGS) && !vm.current, out);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
