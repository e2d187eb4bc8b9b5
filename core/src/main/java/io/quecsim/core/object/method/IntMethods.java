package io.quecsim.core.object.method;

import io.quecsim.binding.Default;
import io.quecsim.binding.Kw;
import io.quecsim.binding.PyClassMethod;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.bytecode.UnaryOp;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.number.BigInts;
import io.quecsim.core.number.Numbers;
import io.quecsim.core.object.Buffers;
import io.quecsim.core.object.BytesRepr;
import io.quecsim.core.object.PyBytes;
import io.quecsim.core.object.PyFloat;
import io.quecsim.core.object.PyInt;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Texts;
import io.quecsim.core.text.NumberParser;
import io.quecsim.core.text.Octets;
import io.quecsim.core.vm.Feature;
import io.quecsim.core.vm.Vm;
import java.math.BigInteger;

/** The type {@code int}. */
@PyTypeDef("int")
final class IntMethods {
    private IntMethods() {}

    /** {@code int([x[, base]])}: of a number, or of a text in a base from 2 to 36. Source: py/objint.c. */
    @PyNew
    static Object make(Vm vm, PyType cls, @Default("null") Object x, @Default("null") Object base) {
        if (x == null) {
            return 0;
        } else if (base != null) {
            return parse(vm, Texts.anyType(vm, x), vm.ops.toInt(base));
        } else if (Numbers.isInt(x)) {
            return x;
        } else if (Texts.isText(x)) {
            // A prefix decides the base in 1.13, as the lexer's does; upstream it has to be asked for.
            return parse(vm, Texts.octets((PyObject) x), vm.current ? 10 : 0);
        } else if (vm.current && own(vm, x) != null) {
            return own(vm, x);
        } else if (vm.current && Buffers.viewOrNull(x) != null) {
            return parse(vm, Buffers.viewOrNull(x).octets(), 10);
        }
        return x instanceof PyFloat ? Numbers.truncate(vm, ((PyFloat) x).value) : vm.ops.unary(UnaryOp.INT, x);
    }

    /** What a native type that is a number besides being a buffer answers: a pointer of a C structure. */
    private static Object own(Vm vm, Object x) {
        return x instanceof Buffers.Provider ? ((PyObject) x).unary(vm, UnaryOp.INT) : null;
    }

    private static Object parse(Vm vm, String text, int base) {
        if ((base != 0 && base < 2) || base > 36) {
            throw PyErrors.valueError(vm, "int() arg 2 must be >= 2 and <= 36");
        }
        NumberParser.Int found = NumberParser.integer(text, base, vm.config.smallIntBits());
        boolean leadingZero = vm.current
                && base == 0
                && found.value() != null
                && found.value().signum() != 0
                && found.base() == 10
                && found.digits().startsWith("0");
        if (found.value() == null || leadingZero) {
            int shown = leadingZero ? 0 : found.base();
            if (!vm.config.has(Feature.DETAILED_ERRORS)) {
                throw PyErrors.valueError(vm, "invalid syntax for integer with base %s", shown);
            }
            StringBuilder error = new StringBuilder("invalid syntax for integer with base ").append(shown);
            byte[] digits = Octets.bytes(found.digits());
            BytesRepr.quote(digits, digits.length, error.append(": "));
            throw PyErrors.valueError(vm, error.toString());
        }
        return PyInt.ofText(vm, found.value(), found.digits().length());
    }

    /** {@code int.from_bytes(bytes, order)}: unsigned; every order but "little" is big. Source: py/objint.c. */
    @PyClassMethod(name = "from_bytes")
    static Object fromBytes(
            Vm vm, PyType cls, Object bytes, @Default("null") Object order, @Default("null") Object signed) {
        if (order == null && !vm.current) {
            throw PyErrors.argumentCount(vm, 2, 3, 4);
        }
        Buffers.View view = Buffers.view(vm, bytes);
        BigInteger value = BigInts.fromBytes(view.bytes(), view.from(), view.length(), isLittle(order));
        // More than four bytes are a big int whatever they say.
        return view.length() > 4 ? PyInt.ofBytes(vm, value, view.length()) : PyInt.of(vm, value);
    }

    /**
     * {@code int.to_bytes(length, order)}: in 1.13 the low bytes, nothing checked; upstream
     * {@code to_bytes(length=1, byteorder='big', *, signed=False)}, raising OverflowError. Source: py/objint.c.
     */
    @PyMethod(name = "to_bytes")
    static Object toBytes(
            Vm vm,
            Object self,
            @Kw @Default("null") Object length,
            @Kw("byteorder") @Default("null") Object order,
            @Kw @Default("null") Object signed) {
        if (!vm.current && (length == null || order == null)) {
            throw PyErrors.argumentCount(vm, length == null ? 1 : 2, 3, 4);
        }
        int count = length == null ? 1 : vm.ops.toInt(length);
        if (count < 0) {
            throw PyErrors.valueError(vm, null);
        }
        vm.heap.reserve(count);
        boolean little = isLittle(order);
        BigInteger value = Numbers.big(self);
        if (vm.current) {
            checkFits(vm, value, count, signed != null && vm.ops.truth(signed));
        }
        byte[] bytes = BigInts.toBytes(value, count, little);
        if (!vm.current) {
            // A small int has four bytes, a big one its digits; the firmware does not extend the sign beyond them.
            for (int i = self instanceof Integer ? 4 : BigInts.digitBytes(value) - 2; i < count; i++) {
                bytes[little ? i : count - 1 - i] = 0;
            }
        }
        return PyBytes.built(vm, bytes);
    }

    private static void checkFits(Vm vm, BigInteger value, int bytes, boolean signed) {
        if (!signed && value.signum() < 0) {
            throw PyErrors.overflow(vm, "can't convert negative int to unsigned");
        }
        int bits = value.bitLength() + (signed && value.signum() != 0 ? 1 : 0);
        if (bits > 8L * bytes) {
            throw PyErrors.overflow(vm, "int too big to convert into %s bytes", bytes);
        }
    }

    private static boolean isLittle(Object order) {
        return order instanceof PyStr && ((PyStr) order).value.equals("little");
    }
}
