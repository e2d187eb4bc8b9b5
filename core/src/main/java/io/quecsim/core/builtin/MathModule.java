package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.PyFloat;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.vm.Vm;

/**
 * The module {@code math} in double precision. {@link StrictMath} throughout: the same bits on every JDK. Domain errors as
 * {@code py/modmath.c} tells them, by a NaN or an infinity that the arguments did not bring.
 */
@PyModule("math")
final class MathModule {
    @PyConst(name = "e")
    static final double E = StrictMath.E;

    @PyConst(name = "pi")
    static final double PI = StrictMath.PI;

    /** {@code math.sqrt(x)}. Source: py/modmath.c. */
    @PyFunction
    static double sqrt(Vm vm, double x) {
        return checked(vm, x, StrictMath.sqrt(x));
    }

    /** {@code math.pow(x, y)}. Source: py/modmath.c. */
    @PyFunction
    static double pow(Vm vm, double x, double y) {
        // C says 1 ** NaN and x ** 0 are 1; Java says NaN for the first.
        double power = x == 1 ? 1 : StrictMath.pow(x, y);
        if (vm.current && Double.isInfinite(y)) {
            return power;
        }
        return checked(vm, Double.isNaN(x) ? x : Double.isNaN(y) ? y : x, power);
    }

    /** {@code math.exp(x)}. Source: py/modmath.c. */
    @PyFunction
    static double exp(Vm vm, double x) {
        return checked(vm, x, StrictMath.exp(x));
    }

    /** {@code math.expm1(x)}: {@code exp(x) - 1}. Source: py/modmath.c. */
    @PyFunction
    static double expm1(Vm vm, double x) {
        return checked(vm, x, StrictMath.expm1(x));
    }

    /** {@code math.log(x[, base])}: natural, or to a base. Source: py/modmath.c. */
    @PyFunction
    static double log(Vm vm, double x, @Default("null") Object base) {
        if (!(x > 0) && !(vm.current && Double.isNaN(x))) {
            throw domain(vm);
        }
        double natural = StrictMath.log(x);
        if (base == null) {
            return natural;
        }
        double radix = vm.ops.toDouble(base);
        if (vm.current && Double.isNaN(radix)) {
            return radix;
        }
        if (!(radix > 0)) {
            throw domain(vm);
        }
        if (radix == 1) {
            throw PyErrors.zeroDivision(vm);
        }
        return natural / StrictMath.log(radix);
    }

    /** {@code math.log2(x)}. Source: py/modmath.c. */
    @PyFunction
    static double log2(Vm vm, double x) {
        if (x == Double.POSITIVE_INFINITY) {
            return x;
        }
        double exact = StrictMath.getExponent(x);
        boolean power = x > 0 && x == StrictMath.scalb(1.0, (int) exact);
        return power ? exact : checked(vm, x, StrictMath.log(x) / StrictMath.log(2));
    }

    /** {@code math.log10(x)}. Source: py/modmath.c. */
    @PyFunction
    static double log10(Vm vm, double x) {
        return checked(vm, x, StrictMath.log10(x));
    }

    /** {@code math.cosh(x)}. Source: py/modmath.c. */
    @PyFunction
    static double cosh(Vm vm, double x) {
        return checked(vm, x, StrictMath.cosh(x));
    }

    /** {@code math.sinh(x)}. Source: py/modmath.c. */
    @PyFunction
    static double sinh(Vm vm, double x) {
        return checked(vm, x, StrictMath.sinh(x));
    }

    /** {@code math.tanh(x)}. Source: py/modmath.c. */
    @PyFunction
    static double tanh(Vm vm, double x) {
        return checked(vm, x, StrictMath.tanh(x));
    }

    /** {@code math.acosh(x)}. Source: py/modmath.c. */
    @PyFunction
    static double acosh(Vm vm, double x) {
        return checked(vm, x, StrictMath.log(x + StrictMath.sqrt(x * x - 1)));
    }

    /** {@code math.asinh(x)}. Source: py/modmath.c. */
    @PyFunction
    static double asinh(Vm vm, double x) {
        double size = StrictMath.abs(x);
        if (Double.isInfinite(x)) {
            return x;
        }
        // log1p keeps the digits of small arguments.
        double result = StrictMath.log1p(size + size * size / (StrictMath.sqrt(size * size + 1) + 1));
        return StrictMath.copySign(result, x);
    }

    /** {@code math.atanh(x)}. Source: py/modmath.c. */
    @PyFunction
    static double atanh(Vm vm, double x) {
        return checked(
                vm, x, StrictMath.copySign(StrictMath.log1p(2 * StrictMath.abs(x) / (1 - StrictMath.abs(x))) / 2, x));
    }

    /** {@code math.cos(x)}. Source: py/modmath.c. */
    @PyFunction
    static double cos(Vm vm, double x) {
        return checked(vm, x, StrictMath.cos(x));
    }

    /** {@code math.sin(x)}. Source: py/modmath.c. */
    @PyFunction
    static double sin(Vm vm, double x) {
        return checked(vm, x, StrictMath.sin(x));
    }

    /** {@code math.tan(x)}. Source: py/modmath.c. */
    @PyFunction
    static double tan(Vm vm, double x) {
        return checked(vm, x, StrictMath.tan(x));
    }

    /** {@code math.acos(x)}. Source: py/modmath.c. */
    @PyFunction
    static double acos(Vm vm, double x) {
        return checked(vm, x, StrictMath.acos(x));
    }

    /** {@code math.asin(x)}. Source: py/modmath.c. */
    @PyFunction
    static double asin(Vm vm, double x) {
        return checked(vm, x, StrictMath.asin(x));
    }

    /** {@code math.atan(x)}. Source: py/modmath.c. */
    @PyFunction
    static double atan(double x) {
        return StrictMath.atan(x);
    }

    /** {@code math.atan2(y, x)}. Source: py/modmath.c. */
    @PyFunction
    static double atan2(double y, double x) {
        return StrictMath.atan2(y, x);
    }

    /** {@code math.ceil(x)}: an int. Source: py/modmath.c. */
    @PyFunction
    static Object ceil(Vm vm, double x) {
        return BuiltinNumbers.fromDouble(vm, StrictMath.ceil(x));
    }

    /** {@code math.floor(x)}: an int. Source: py/modmath.c. */
    @PyFunction
    static Object floor(Vm vm, double x) {
        return BuiltinNumbers.fromDouble(vm, StrictMath.floor(x));
    }

    /** {@code math.trunc(x)}: an int. Source: py/modmath.c. */
    @PyFunction
    static Object trunc(Vm vm, double x) {
        return BuiltinNumbers.fromDouble(vm, x < 0 ? StrictMath.ceil(x) : StrictMath.floor(x));
    }

    /** {@code math.copysign(x, y)}. Source: py/modmath.c. */
    @PyFunction
    static double copysign(double x, double y) {
        return StrictMath.copySign(x, y);
    }

    /** {@code math.fabs(x)}. Source: py/modmath.c. */
    @PyFunction
    static double fabs(double x) {
        return StrictMath.abs(x);
    }

    /** {@code math.fmod(x, y)}: remainder with the sign of x. Source: py/modmath.c. */
    @PyFunction
    static double fmod(Vm vm, double x, double y) {
        return checked(vm, Double.isNaN(y) ? y : x, x % y);
    }

    /** {@code math.isfinite(x)}. Source: py/modmath.c. */
    @PyFunction
    static boolean isfinite(double x) {
        return Double.isFinite(x);
    }

    /** {@code math.isinf(x)}. Source: py/modmath.c. */
    @PyFunction
    static boolean isinf(double x) {
        return Double.isInfinite(x);
    }

    /** {@code math.isnan(x)}. Source: py/modmath.c. */
    @PyFunction
    static boolean isnan(double x) {
        return Double.isNaN(x);
    }

    /** {@code math.frexp(x)}: mantissa in [0.5, 1) and exponent. Source: py/modmath.c. */
    @PyFunction
    static Object frexp(Vm vm, double x) {
        if (x == 0 || !Double.isFinite(x)) {
            return PyTuple.of(vm, PyFloat.of(vm, x), 0);
        }
        int exponent = StrictMath.getExponent(x) + 1;
        double mantissa = StrictMath.scalb(x, -exponent);
        while (StrictMath.abs(mantissa) < 0.5) {
            mantissa *= 2;
            exponent--;
        }
        return PyTuple.of(vm, PyFloat.of(vm, mantissa), exponent);
    }

    /** {@code math.ldexp(x, n)}: {@code x * 2**n}. Source: py/modmath.c. */
    @PyFunction
    static double ldexp(double x, int n) {
        return StrictMath.scalb(x, n);
    }

    /** {@code math.modf(x)}: fraction and whole part, both floats. Source: py/modmath.c. */
    @PyFunction
    static Object modf(Vm vm, double x) {
        double whole = x < 0 ? StrictMath.ceil(x) : StrictMath.floor(x);
        double fraction = Double.isInfinite(x) ? StrictMath.copySign(0, x) : x - whole;
        return PyTuple.of(vm, PyFloat.of(vm, StrictMath.copySign(fraction, x)), PyFloat.of(vm, whole));
    }

    /** {@code math.radians(x)}. Source: py/modmath.c. */
    @PyFunction
    static double radians(double x) {
        return x * (StrictMath.PI / 180);
    }

    /** {@code math.degrees(x)}. Source: py/modmath.c. */
    @PyFunction
    static double degrees(double x) {
        return x * (180 / StrictMath.PI);
    }

    private static double checked(Vm vm, double given, double result) {
        if (Double.isNaN(result) && !Double.isNaN(given) || Double.isInfinite(result) && !Double.isInfinite(given)) {
            throw domain(vm);
        }
        return result;
    }

    private static io.quecsim.core.error.PyException domain(Vm vm) {
        return PyErrors.valueError(vm, "math domain error");
    }
}
