package io.quecsim.core.object.method;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyGetter;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.number.ComplexMath;
import io.quecsim.core.number.Numbers;
import io.quecsim.core.object.PyComplex;
import io.quecsim.core.object.PyFloat;
import io.quecsim.core.object.PyInstance;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyType;
import io.quecsim.core.text.NumberParser.Decimal;
import io.quecsim.core.vm.Vm;

/** The type {@code complex}. */
@PyTypeDef("complex")
final class ComplexMethods {
    private ComplexMethods() {}

    /** {@code complex([real[, imag]])}: of numbers, or of one text. Source: py/objcomplex.c. */
    @PyNew
    static Object make(Vm vm, PyType cls, @Default("null") Object real, @Default("null") Object imag) {
        if (real == null) {
            return PyComplex.of(vm, new ComplexMath(0, 0));
        } else if (imag == null && real instanceof PyStr) {
            if (vm.current) {
                return PyComplex.of(vm, parsed(vm, ((PyStr) real).octets().strip()));
            }
            Decimal found = FloatMethods.parse(vm, ((PyStr) real).octets(), true);
            double value = found.value();
            return PyComplex.of(vm, found.imaginary() ? new ComplexMath(0, value) : new ComplexMath(value, 0));
        } else if (imag == null && real instanceof PyComplex) {
            return real;
        }
        if (imag == null
                && vm.current
                && real instanceof PyInstance instance
                && vm.getAttrOrNull(real, vm.name("__float__")) == null) {
            Object converted = Numbers.special(vm, instance, "__complex__");
            if (converted instanceof PyComplex) {
                return converted;
            }
        }
        ComplexMath sum = number(vm, real);
        if (imag != null) {
            ComplexMath turned = number(vm, imag);
            sum = new ComplexMath(sum.real() - turned.imag(), sum.imag() + turned.real());
        }
        return PyComplex.of(vm, sum);
    }

    /** {@code complex.real}. Source: py/objcomplex.c. */
    @PyGetter
    static Object real(Vm vm, PyComplex self) {
        return PyFloat.of(vm, self.value.real());
    }

    /** {@code complex.imag}. Source: py/objcomplex.c. */
    @PyGetter
    static Object imag(Vm vm, PyComplex self) {
        return PyFloat.of(vm, self.value.imag());
    }

    /** {@code 1}, {@code 2j}, {@code -j}, {@code 1+2j}. */
    private static ComplexMath parsed(Vm vm, String text) {
        if (!text.endsWith("j") && !text.endsWith("J")) {
            return new ComplexMath(FloatMethods.parse(vm, text, false).value(), 0);
        }
        int sign = text.length() - 1;
        while (sign > 0 && (text.charAt(sign) != '+' && text.charAt(sign) != '-' || isExponent(text, sign - 1))) {
            sign--;
        }
        String imag = text.substring(sign, text.length() - 1);
        boolean one = imag.isEmpty() || imag.equals("+") || imag.equals("-");
        double value = part(vm, one ? imag + "1" : imag);
        return new ComplexMath(sign == 0 ? 0 : part(vm, text.substring(0, sign)), value);
    }

    private static boolean isExponent(String text, int at) {
        return (text.charAt(at) | 0x20) == 'e' && at > 0 && Character.isDigit(text.charAt(at - 1));
    }

    private static double part(Vm vm, String text) {
        if (text.isEmpty() || text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ') {
            throw PyErrors.valueError(vm, "invalid syntax for number");
        }
        return FloatMethods.parse(vm, text, false).value();
    }

    private static ComplexMath number(Vm vm, Object value) {
        return value instanceof PyComplex
                ? ((PyComplex) value).value
                : new ComplexMath(Numbers.requireDouble(vm, value), 0);
    }
}
