package io.quecsim.core.builtin;

import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.PyInt;
import io.quecsim.core.vm.Vm;
import java.math.BigInteger;

/** What {@code math} got upstream after 1.13. */
@PyModule(value = "math", part = "extras")
final class MathExtras {
    /** Beyond this no script can want the factorial, and no device could hold it. */
    private static final int MOST_FACTORIAL = 10_000;

    @PyConst
    static final double tau = 2 * StrictMath.PI;

    @PyConst
    static final double inf = Double.POSITIVE_INFINITY;

    @PyConst
    static final double nan = Double.NaN;

    /** {@code math.factorial(n)}. Source: py/modmath.c. */
    @PyFunction
    static Object factorial(Vm vm, int n) {
        if (n < 0) {
            throw PyErrors.valueError(vm, "negative factorial");
        } else if (n > MOST_FACTORIAL) {
            throw PyErrors.memoryError(vm, n);
        }
        BigInteger product = BigInteger.ONE;
        for (int i = 2; i <= n; i++) {
            product = product.multiply(BigInteger.valueOf(i));
        }
        return PyInt.of(vm, product);
    }
}
