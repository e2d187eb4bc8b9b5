package io.quecsim.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FloatMathTest {
    private final Random random = new Random(8);

    @Test
    void modulosHaveTheDivisorsSign() {
        for (int i = 0; i < 10_000; i++) {
            double a = random.nextGaussian() * 1000;
            double b = random.nextGaussian() * 10;
            double rest = FloatMath.modulo(a, b);
            assertThat(rest == 0 || rest < 0 == b < 0).isTrue();
            assertThat(Math.abs(rest)).isLessThanOrEqualTo(Math.abs(b));
            assertThat(FloatMath.floorDivide(a, b) * b + rest).isCloseTo(a, within(a));
        }
    }

    private static org.assertj.core.data.Offset<Double> within(double value) {
        return org.assertj.core.data.Offset.offset(Math.abs(value) * 1e-12);
    }

    @Test
    void signsOfZero() {
        assertThat(FloatMath.modulo(4, -2)).isEqualTo(-0.0);
        assertThat(FloatMath.floorDivide(1, -2)).isEqualTo(-1.0);
        assertThat(FloatMath.floorDivide(0.0, -2)).isEqualTo(-0.0);
    }

    @Test
    void wholePowersAreTheNearestDoubles() {
        for (int i = 0; i < 5_000; i++) {
            double base = Math.round(random.nextDouble() * 1e6) / 1e4 + 0.0001;
            int exponent = random.nextInt(40);
            double exact = new BigDecimal(base).pow(exponent).doubleValue();
            assertThat(Power.of(base, exponent)).isEqualTo(exact);
            assertThat(Power.of(-base, exponent)).isEqualTo((exponent & 1) == 0 ? exact : -exact);
        }
        assertThat(Power.of(10, -7)).isEqualTo(1e-7);
        assertThat(Power.of(2, -1)).isEqualTo(0.5);
        assertThat(Power.of(0, 0)).isEqualTo(1);
        assertThat(Power.of(2, 5000)).isInfinite();
    }

    @Test
    void roundsHalvesToEven() {
        assertThat(FloatMath.round(2.5, 0)).isEqualTo(2);
        assertThat(FloatMath.round(0.125, 2)).isEqualTo(0.12);
        assertThat(FloatMath.round(1234.5, -2)).isEqualTo(1200);
    }
}
