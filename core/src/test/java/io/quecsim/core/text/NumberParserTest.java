package io.quecsim.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.text.NumberParser.Decimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberParserTest {

    @ParameterizedTest
    @CsvSource({
        "0, 10, 0",
        "' 12 ', 10, 12",
        "-7, 10, -7",
        "0x1f, 0, 31",
        "0x1f, 16, 31",
        "0b101, 0, 5",
        "0o17, 0, 15",
        "zZ, 36, 1295",
        "007, 0, 7",
        "1_0_0, 10, 100",
        "_, 10, 0",
        "12345678901234567890, 10, 12345678901234567890",
        "-ffffffffffff, 16, -281474976710655",
        "0b1, 16, 177"
    })
    void integers(String text, int base, BigInteger value) {
        assertThat(NumberParser.integer(text, base, 31).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "0x", "1 2", "12a", "1.5", "--1", "1_000_000_000_000", "\u0661"})
    void notIntegers(String text) {
        assertThat(NumberParser.integer(text, 0, 31).value()).isNull();
    }

    @Test
    void integersOfEveryBaseReadBack() {
        Random random = new Random(3);
        for (int i = 0; i < 5_000; i++) {
            BigInteger value = new BigInteger(random.nextInt(150), random).subtract(BigInteger.valueOf(9));
            int base = 2 + random.nextInt(35);
            assertThat(NumberParser.integer(value.toString(base), base, 31).value())
                    .isEqualTo(value);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1.5, 1.5",
        "' .5', 0.5",
        "5., 5",
        "-1e3, -1000",
        "1E+2, 100",
        "inf, Infinity",
        "-iNfInItY, -Infinity",
        "1_0.5, 10.5",
        "1e400, Infinity",
        "1e-400, 0",
        "1e22, 1e22",
        "1e23, 1.0000000000000001e23",
        "3.141592653589793, 3.141592653589793",
        "0.1, 0.1",
        "1e99999999999, Infinity"
    })
    void decimals(String text, double value) {
        assertThat(NumberParser.decimal(text, false, false).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "1e", "1e+", "infin", "nano", "0x10", "1.2.3", "1 2", "1j"})
    void notDecimals(String text) {
        assertThat(NumberParser.decimal(text, false, false)).isSameAs(Decimal.INVALID);
    }

    @Test
    void nearest() {
        assertThat(NumberParser.decimal("123456789012345678901234567890", false, true)
                        .value())
                .isEqualTo(123456789012345678901234567890.0);
        assertThat(NumberParser.decimal(" -1_0.5e-1 ", false, true).value()).isEqualTo(-1.05);
        assertThat(NumberParser.decimal("1ex", false, true)).isSameAs(Decimal.INVALID);
        assertThat(NumberParser.decimal("1e99999999999", false, true).value()).isInfinite();
        assertThat(NumberParser.decimal("1ej", true, true).imaginary()).isTrue();
    }

    @Test
    void imaginary() {
        assertThat(NumberParser.decimal("2.5j", true, false)).isEqualTo(new Decimal(2.5, true));
        assertThat(NumberParser.decimal("2j3", true, false)).isSameAs(Decimal.INVALID);
    }
}
