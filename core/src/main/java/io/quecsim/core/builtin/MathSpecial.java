package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.KwOnly;
import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.vm.Vm;

/** What {@code math} has with {@code MICROPY_PY_MATH_SPECIAL_FUNCTIONS}, which the modules' firmware is built without. */
@PyModule(value = "math", part = "special")
final class MathSpecial {
    /** Coefficients of Lanczos' approximation with g = 7 and nine terms. */
    private static final double[] LANCZOS = {
        0.99999999999980993,
        676.5203681218851,
        -1259.1392167224028,
        771.32342877765313,
        -176.61502916214059,
        12.507343278686905,
        -0.13857109526572012,
        9.9843695780195716e-6,
        1.5056327351493116e-7
    };

    /** The largest whole number whose gamma is a double. */
    private static final int MOST_GAMMA = 171;

    /** {@code math.isclose(a, b, *, rel_tol=1e-9, abs_tol=0.0)}. Source: py/modmath.c. */
    @PyFunction
    static boolean isclose(
            Vm vm,
            double a,
            double b,
            @KwOnly @Default("null") Object rel_tol,
            @KwOnly @Default("null") Object abs_tol) {
        double relative = rel_tol == null ? 1e-9 : vm.ops.toDouble(rel_tol);
        double absolute = abs_tol == null ? 0 : vm.ops.toDouble(abs_tol);
        if (relative < 0 || absolute < 0) {
            throw domain(vm);
        } else if (a == b) {
            return true;
        }
        double apart = Math.abs(a - b);
        return !Double.isInfinite(apart)
                && (apart <= absolute || apart <= Math.abs(relative * a) || apart <= Math.abs(relative * b));
    }

    /** {@code math.erf(x)}: the error function. Source: py/modmath.c. */
    @PyFunction
    static double erf(double x) {
        if (Double.isNaN(x)) {
            return x;
        }
        double size = Math.abs(x);
        return Math.copySign(size < 2 ? series(size) : 1 - fraction(size), x);
    }

    /** {@code math.erfc(x)}: {@code 1 - erf(x)}, without loss where that is small. Source: py/modmath.c. */
    @PyFunction
    static double erfc(double x) {
        if (Double.isNaN(x)) {
            return x;
        }
        return x < 2 ? 1 - erf(x) : fraction(x);
    }

    private static double series(double x) {
        double sum = 0;
        double term = x;
        for (int n = 0; Math.abs(term) > 1e-18 * Math.abs(sum) || n < 3; n++) {
            sum += term / (2 * n + 1);
            term = -term * x * x / (n + 1);
        }
        return 2 / StrictMath.sqrt(StrictMath.PI) * sum;
    }

    /** erfc of x of 2 and more, by its continued fraction. */
    private static double fraction(double x) {
        if (Double.isInfinite(x)) {
            return 0;
        }
        double value = 0;
        for (int n = 60; n > 0; n--) {
            value = n / 2.0 / (x + value);
        }
        return StrictMath.exp(-x * x) / (StrictMath.sqrt(StrictMath.PI) * (x + value));
    }

    /** {@code math.gamma(x)}. Source: py/modmath.c. */
    @PyFunction
    static double gamma(Vm vm, double x) {
        if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
            return x;
        } else if (x == Math.floor(x) && x <= 0 || x == Double.NEGATIVE_INFINITY) {
            throw domain(vm);
        } else if (x == Math.floor(x) && x <= MOST_GAMMA) {
            double product = 1;
            for (int i = 2; i < x; i++) {
                product *= i;
            }
            return product;
        }
        double result = gamma(x);
        if (Double.isInfinite(result)) {
            throw domain(vm);
        }
        return result;
    }

    private static double gamma(double x) {
        if (x < 0.5) {
            return StrictMath.PI / (StrictMath.sin(StrictMath.PI * x) * gamma(1 - x));
        }
        double t = x + 6.5;
        return StrictMath.sqrt(2 * StrictMath.PI) * StrictMath.pow(t, x - 0.5) * StrictMath.exp(-t) * lanczos(x);
    }

    private static double lanczos(double x) {
        double sum = LANCZOS[0];
        for (int i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (x - 1 + i);
        }
        return sum;
    }

    /** {@code math.lgamma(x)}: the logarithm of gamma's magnitude. Source: py/modmath.c. */
    @PyFunction
    static double lgamma(Vm vm, double x) {
        if (Double.isNaN(x)) {
            return x;
        } else if (Double.isInfinite(x)) {
            return Double.POSITIVE_INFINITY;
        } else if (x == Math.floor(x) && x <= 0) {
            throw domain(vm);
        }
        return lgamma(x);
    }

    private static double lgamma(double x) {
        if (x == 1 || x == 2) {
            return 0;
        } else if (x < 0.5) {
            return StrictMath.log(StrictMath.PI / Math.abs(StrictMath.sin(StrictMath.PI * x))) - lgamma(1 - x);
        }
        double t = x + 6.5;
        return 0.5 * StrictMath.log(2 * StrictMath.PI) + (x - 0.5) * StrictMath.log(t) - t + StrictMath.log(lanczos(x));
    }

    private static RuntimeException domain(Vm vm) {
        return PyErrors.valueError(vm, "math domain error");
    }
}
