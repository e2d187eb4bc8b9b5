package io.quecsim.core.object.method;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.number.Numbers;
import io.quecsim.core.object.Buffers;
import io.quecsim.core.object.PyFloat;
import io.quecsim.core.object.PyType;
import io.quecsim.core.text.NumberParser;
import io.quecsim.core.text.NumberParser.Decimal;
import io.quecsim.core.vm.Vm;

/** The type {@code float}. */
@PyTypeDef("float")
final class FloatMethods {
    private FloatMethods() {}

    /** {@code float([x])}: of a number, or of a text. Source: py/objfloat.c. */
    @PyNew
    static Object make(Vm vm, PyType cls, @Default("null") Object x) {
        if (x == null) {
            return PyFloat.of(vm, 0);
        } else if (x instanceof PyFloat) {
            return x;
        }
        Buffers.View text = Buffers.viewOrNull(x);
        if (text == null) {
            return PyFloat.of(vm, Numbers.requireDouble(vm, x));
        }
        return PyFloat.of(vm, parse(vm, text.octets(), false).value());
    }

    static Decimal parse(Vm vm, String text, boolean allowImaginary) {
        Decimal found = NumberParser.decimal(text, allowImaginary, vm.current);
        if (found == Decimal.INVALID) {
            throw PyErrors.valueError(vm, "invalid syntax for number");
        }
        return found;
    }
}
