package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.bytecode.UnaryOp;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.number.Numbers;
import io.quecsim.core.object.PyBytes;
import io.quecsim.core.object.PyCallable;
import io.quecsim.core.object.PyInt;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.text.Octets;
import io.quecsim.core.text.PercentFormat;
import io.quecsim.core.text.StrFormat;
import io.quecsim.core.vm.Feature;
import io.quecsim.core.vm.Vm;
import java.math.BigInteger;

/** Built-in functions of numbers and characters. */
@PyModule(value = "builtins", part = "numbers")
final class BuiltinNumbers {
    private static final PyStr HEXADECIMAL = new PyStr("%#x");
    private static final PyStr OCTAL = new PyStr("%#o");

    /** {@code abs(x)}: the absolute value. Source: py/modbuiltins.c. */
    @PyFunction
    static Object abs(Vm vm, Object x) {
        return vm.ops.unary(UnaryOp.ABS, x);
    }

    /** {@code divmod(a, b)}: quotient and remainder. Source: py/modbuiltins.c. */
    @PyFunction
    static Object divmod(Vm vm, Object a, Object b) {
        return vm.ops.binary(BinaryOp.DIVMOD, a, b);
    }

    /** {@code pow(x, y[, modulo])}. Source: py/modbuiltins.c, mp_obj_int_pow3 in py/objint_mpz.c. */
    @PyFunction
    static Object pow(Vm vm, Object x, Object y, @Default("null") Object modulo) {
        if (modulo == null || vm.current && modulo == PyNone.NONE) {
            return vm.ops.binary(BinaryOp.POWER, x, y);
        }
        return Numbers.power(vm, x, y, modulo);
    }

    /** {@code round(x[, digits])}: to the nearest, halves to even. Source: py/modbuiltins.c. */
    @PyFunction
    static Object round(Vm vm, Object x, @Default("null") Object digits) {
        return digits == null ? Numbers.round(vm, x) : Numbers.round(vm, x, vm.ops.toInt(digits));
    }

    /** {@code bin(x)}: {@code 0b101}. Source: py/modbuiltins.c. */
    @PyFunction
    static Object bin(Vm vm, Object x) {
        return PyStr.printed(vm, StrFormat.format(vm, "{:#b}", new Object[] {x}, PyCallable.NO_KEYWORDS));
    }

    /** {@code oct(x)}: {@code 0o17}. Source: py/modbuiltins.c. */
    @PyFunction
    static Object oct(Vm vm, Object x) {
        return PyStr.printed(vm, PercentFormat.format(vm, OCTAL, x));
    }

    /** {@code hex(x)}: {@code 0xff}. Source: py/modbuiltins.c. */
    @PyFunction
    static Object hex(Vm vm, Object x) {
        return PyStr.printed(vm, PercentFormat.format(vm, HEXADECIMAL, x));
    }

    /** {@code chr(code)}: the character of a code point. Source: py/modbuiltins.c. */
    @PyFunction
    static Object chr(Vm vm, int code) {
        if (code >= 0 && code < 0x80) {
            return vm.names.character(vm, (char) code);
        }
        if (!vm.config.has(Feature.UNICODE_STRINGS)) {
            if (code < 0 || code > 0xff) {
                throw PyErrors.valueError(vm, "chr() arg not in range(256)");
            }
            return vm.names.add(vm, Octets.text(String.valueOf((char) code)));
        }
        if (code < 0 || code > Character.MAX_CODE_POINT) {
            throw PyErrors.valueError(
                    vm, vm.current ? "char not in range(0x110000)" : "chr() arg not in range(0x110000)");
        }
        return vm.names.add(vm, Character.toString(code));
    }

    /** {@code ord(c)}: the code point of a character, or the value of one byte. Source: py/modbuiltins.c. */
    @PyFunction
    static int ord(Vm vm, Object c) {
        int length;
        if (c instanceof PyStr text) {
            length = text.length(vm);
            if (length == 1) {
                return vm.config.has(Feature.UNICODE_STRINGS)
                        ? text.value.codePointAt(0)
                        : text.octets().charAt(0);
            }
        } else if (c instanceof PyBytes bytes) {
            length = bytes.value.length;
            if (length == 1) {
                return bytes.value[0] & 0xff;
            }
        } else {
            throw PyErrors.cantConvert(vm, c, "str");
        }
        throw PyErrors.typeError(vm, "ord() expected a character, but string of length %s found", length);
    }

    /** The exact value of an int, big or small; raises TypeError for anything else. */
    static BigInteger big(Vm vm, Object value) {
        if (value instanceof PyInt wide) {
            return wide.value;
        }
        return BigInteger.valueOf(vm.ops.toInt(value));
    }

    /** A float without fraction as an int of any size; raises for infinities and NaN (py/objint.c). */
    static Object fromDouble(Vm vm, double value) {
        return Numbers.truncate(vm, value);
    }
}
