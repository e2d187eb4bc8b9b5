package io.quecsim.core.builtin;

/** Floats of 16 bits: a sign, five bits of exponent, ten of fraction ({@code py/binary.c} upstream). */
final class HalfFloat {
    private static final int INFINITY = 0x7c00;

    private HalfFloat() {}

    static double decode(short half) {
        int exponent = half >> 10 & 31;
        int fraction = half & 1023;
        double value;
        if (exponent == 31) {
            value = fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
        } else if (exponent == 0) {
            value = fraction * 0x1p-24;
        } else {
            value = Math.scalb(1024.0 + fraction, exponent - 25);
        }
        return half < 0 ? -value : value;
    }

    /** The nearest one; halves go to the even one. */
    static short encode(double value) {
        int sign = Double.doubleToRawLongBits(value) < 0 ? 0x8000 : 0;
        if (Double.isNaN(value)) {
            return (short) (sign | 0x7e00);
        }
        double size = Math.abs((double) (float) value);
        if (size >= 65520) {
            return (short) (sign | INFINITY);
        }
        if (size < 0x1p-14) {
            return (short) (sign | (int) Math.rint(size * 0x1p24));
        }
        int exponent = Math.getExponent(size);
        int fraction = (int) Math.rint(Math.scalb(size, 10 - exponent)) - 1024;
        // A fraction rounded up to the whole carries into the exponent by itself.
        return (short) (sign | (exponent + 15 << 10) + fraction);
    }
}
