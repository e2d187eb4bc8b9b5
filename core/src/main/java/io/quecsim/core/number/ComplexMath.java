package io.quecsim.core.number;

/** A complex number and its arithmetic, step for step as the firmware computes it. */
public record ComplexMath(double real, double imag) {

    public ComplexMath plus(ComplexMath other) {
        return new ComplexMath(real + other.real, imag + other.imag);
    }

    public ComplexMath minus(ComplexMath other) {
        return new ComplexMath(real - other.real, imag - other.imag);
    }

    public ComplexMath times(ComplexMath other) {
        return new ComplexMath(real * other.real - imag * other.imag, real * other.imag + imag * other.real);
    }

    /** @return null for a division by zero */
    public ComplexMath over(ComplexMath other) {
        if (other.imag == 0) {
            return other.real == 0 ? null : new ComplexMath(real / other.real, imag / other.real);
        }
        if (other.real == 0) {
            return new ComplexMath(imag / other.imag, -real / other.imag);
        }
        double square = other.real * other.real + other.imag * other.imag;
        return times(new ComplexMath(other.real / square, other.imag / -square));
    }

    /** @return null for zero to a power that is negative or not real */
    public ComplexMath power(ComplexMath exponent) {
        double magnitude = magnitude();
        if (magnitude == 0) {
            if (exponent.imag != 0 || exponent.real < 0) {
                return null;
            }
            return new ComplexMath(exponent.real == 0 ? 1 : 0, imag);
        }
        double logarithm = StrictMath.log(magnitude);
        double angle = StrictMath.atan2(imag, real);
        double x = exponent.real * logarithm - exponent.imag * angle;
        double y = exponent.imag * logarithm + exponent.real * angle;
        double scale = StrictMath.exp(x);
        return new ComplexMath(scale * StrictMath.cos(y), scale * StrictMath.sin(y));
    }

    public double magnitude() {
        return Math.sqrt(real * real + imag * imag);
    }
}
