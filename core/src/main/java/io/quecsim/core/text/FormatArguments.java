package io.quecsim.core.text;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.number.Numbers;
import io.quecsim.core.object.PyFloat;
import io.quecsim.core.vm.Vm;
import java.math.BigInteger;

/** How values become text in both kinds of formatting. */
final class FormatArguments {
    private FormatArguments() {}

    /** Writes an int, a bool, or whatever converts to an int by itself; raises TypeError. */
    static void writeInt(
            Vm vm,
            Object value,
            int base,
            boolean upper,
            int flags,
            char fill,
            int width,
            int minDigits,
            StringBuilder out) {
        Object number = Numbers.isIntegral(value) ? value : vm.ops.integer(vm.ops.toLong(value));
        BigInteger big = Numbers.big(number);
        int all = vm.current ? flags | Field.GROUPED_ZEROS : number instanceof Integer ? flags : flags | Field.BIG;
        IntFormat.write(big, base, upper, all, fill, width, minDigits, out);
    }

    /** A float cut to an int for {@code %d}; anything else as it is. */
    static Object cut(Vm vm, Object value) {
        return value instanceof PyFloat ? Numbers.truncate(vm, ((PyFloat) value).value) : value;
    }

    /** What {@code %c} makes of an int: an octet in 1.13, a character upstream. */
    static String octet(Vm vm, Object value) {
        int code = vm.ops.toInt(value);
        if (!vm.current) {
            return String.valueOf((char) (code & 0xff));
        } else if (code < 0 || code > Character.MAX_CODE_POINT) {
            throw PyErrors.overflow(vm, "char not in range(0x110000)");
        }
        return Octets.of(Character.toString(code));
    }

    static String str(Vm vm, Object value) {
        return Octets.of(vm.ops.str(value));
    }

    static String repr(Vm vm, Object value) {
        return Octets.of(vm.ops.repr(value));
    }

    static RuntimeException unknownCode(Vm vm, char type, Object value) {
        return PyErrors.valueError(
                vm,
                "unknown format code '%s' for object of type '%s'",
                type,
                vm.ops.typeOf(value).name());
    }
}
