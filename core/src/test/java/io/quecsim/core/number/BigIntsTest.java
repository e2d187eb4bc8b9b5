package io.quecsim.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BigIntsTest {
    private final Random random = new Random(7);

    private BigInteger any(int bits) {
        BigInteger value = new BigInteger(random.nextInt(bits) + 1, random);
        return random.nextBoolean() ? value.negate() : value;
    }

    private BigInteger notZero(int bits) {
        BigInteger value = any(bits);
        return value.signum() == 0 ? BigInteger.TEN : value;
    }

    @Test
    void quotientAndRemainderMakeTheDividend() {
        for (int i = 0; i < 5_000; i++) {
            BigInteger a = any(120);
            BigInteger b = notZero(80);
            BigInteger rest = BigInts.floorModulo(a, b);
            assertThat(BigInts.floorDivide(a, b).multiply(b).add(rest)).isEqualTo(a);
            assertThat(rest.signum() == 0 || rest.signum() == b.signum()).isTrue();
            assertThat(rest.abs()).isLessThan(b.abs());
        }
    }

    @Test
    void powersModuloAreRemaindersOfPowers() {
        for (int i = 0; i < 1_000; i++) {
            BigInteger base = notZero(30);
            int exponent = 1 + random.nextInt(40);
            BigInteger modulus = notZero(40).multiply(BigInteger.TWO);
            BigInteger expected = BigInts.floorModulo(base.pow(exponent), modulus);
            assertThat(BigInts.powerModulo(base, BigInteger.valueOf(exponent), modulus))
                    .isEqualTo(expected);
        }
    }

    @Test
    void bytesBothWays() {
        for (int i = 0; i < 2_000; i++) {
            BigInteger value = any(90).abs();
            boolean little = random.nextBoolean();
            byte[] bytes = BigInts.toBytes(value, 12, little);
            assertThat(BigInts.fromBytes(bytes, 0, 12, little)).isEqualTo(value);
        }
        assertThat(BigInts.toBytes(BigInteger.valueOf(-2), 2, true)).containsExactly(0xfe, 0xff);
    }

    @Test
    void doublesOfWholeNumbers() {
        for (int i = 0; i < 2_000; i++) {
            BigInteger value = any(53);
            assertThat(BigInts.toDouble(value)).isEqualTo(value.doubleValue());
            double big = random.nextGaussian() * StrictMath.pow(2, random.nextInt(200));
            BigInteger whole = BigInts.ofDouble(big);
            assertThat(whole).isEqualTo(new java.math.BigDecimal(big).toBigInteger());
        }
        assertThat(BigInts.toDouble(BigInteger.ONE.shiftLeft(2000))).isInfinite();
    }

    @Test
    void rounding() {
        assertThat(BigInts.round(BigInteger.valueOf(1250), 2)).isEqualTo(1200);
        assertThat(BigInts.round(BigInteger.valueOf(1350), 2)).isEqualTo(1400);
        assertThat(BigInts.round(BigInteger.valueOf(-1250), 2)).isEqualTo(-1200);
        assertThat(BigInts.round(BigInteger.valueOf(7), 1_000_000_000)).isZero();
    }
}
