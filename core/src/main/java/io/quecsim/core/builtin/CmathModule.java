package io.quecsim.core.builtin;

import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.number.ComplexMath;
import io.quecsim.core.number.Numbers;
import io.quecsim.core.object.PyComplex;
import io.quecsim.core.object.PyFloat;
import io.quecsim.core.object.PyInstance;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.vm.Vm;

/** The module {@code cmath}: functions of complex numbers, without domain checks, as {@code py/modcmath.c} has them. */
@PyModule("cmath")
final class CmathModule {
    @PyConst(name = "e")
    static final double E = StrictMath.E;

    @PyConst(name = "pi")
    static final double PI = StrictMath.PI;

    private static ComplexMath number(Vm vm, Object z) {
        Object given = z;
        if (vm.current && z instanceof PyInstance instance) {
            Object converted = Numbers.special(vm, instance, "__complex__");
            given = converted instanceof PyComplex ? converted : z;
        }
        if (given instanceof PyComplex complex) {
            return complex.value;
        } else if (Numbers.kind(given) == Numbers.NONE && !(vm.current && given instanceof PyInstance)) {
            throw PyErrors.cantConvertNumber(vm, given, "complex");
        }
        return new ComplexMath(vm.ops.toDouble(given), 0);
    }

    private static Object complex(Vm vm, double real, double imag) {
        return PyComplex.of(vm, new ComplexMath(real, imag));
    }

    private static double angle(ComplexMath z) {
        return StrictMath.atan2(z.imag(), z.real());
    }

    private static double square(ComplexMath z) {
        return z.real() * z.real() + z.imag() * z.imag();
    }

    /** {@code cmath.phase(z)}: the angle. Source: py/modcmath.c. */
    @PyFunction
    static double phase(Vm vm, Object z) {
        return angle(number(vm, z));
    }

    /** {@code cmath.polar(z)}: magnitude and angle. Source: py/modcmath.c. */
    @PyFunction
    static Object polar(Vm vm, Object z) {
        ComplexMath given = number(vm, z);
        return PyTuple.of(vm, PyFloat.of(vm, StrictMath.sqrt(square(given))), PyFloat.of(vm, angle(given)));
    }

    /** {@code cmath.rect(r, phi)}. Source: py/modcmath.c. */
    @PyFunction
    static Object rect(Vm vm, double r, double phi) {
        return complex(vm, r * StrictMath.cos(phi), r * StrictMath.sin(phi));
    }

    /** {@code cmath.exp(z)}. Source: py/modcmath.c. */
    @PyFunction
    static Object exp(Vm vm, Object z) {
        ComplexMath given = number(vm, z);
        double scale = StrictMath.exp(given.real());
        return complex(vm, scale * StrictMath.cos(given.imag()), scale * StrictMath.sin(given.imag()));
    }

    /** {@code cmath.log(z)}: natural. Source: py/modcmath.c. */
    @PyFunction
    static Object log(Vm vm, Object z) {
        ComplexMath given = number(vm, z);
        return complex(vm, 0.5 * StrictMath.log(square(given)), angle(given));
    }

    /** {@code cmath.log10(z)}. Source: py/modcmath.c. */
    @PyFunction
    static Object log10(Vm vm, Object z) {
        ComplexMath given = number(vm, z);
        return complex(vm, 0.5 * StrictMath.log10(square(given)), 0.4342944819032518 * angle(given));
    }

    /** {@code cmath.sqrt(z)}. Source: py/modcmath.c. */
    @PyFunction
    static Object sqrt(Vm vm, Object z) {
        ComplexMath given = number(vm, z);
        double magnitude = StrictMath.pow(square(given), 0.25);
        double half = 0.5 * angle(given);
        return complex(vm, magnitude * StrictMath.cos(half), magnitude * StrictMath.sin(half));
    }

    /** {@code cmath.cos(z)}. Source: py/modcmath.c. */
    @PyFunction
    static Object cos(Vm vm, Object z) {
        ComplexMath given = number(vm, z);
        return complex(
                vm,
                StrictMath.cos(given.real()) * StrictMath.cosh(given.imag()),
                -StrictMath.sin(given.real()) * StrictMath.sinh(given.imag()));
    }

    /** {@code cmath.sin(z)}. Source: py/modcmath.c. */
    @PyFunction
    static Object sin(Vm vm, Object z) {
        ComplexMath given = number(vm, z);
        return complex(
                vm,
                StrictMath.sin(given.real()) * StrictMath.cosh(given.imag()),
                StrictMath.cos(given.real()) * StrictMath.sinh(given.imag()));
    }
}
