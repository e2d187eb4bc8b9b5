package io.quecsim.core.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
    @Test
    void integers() {
        assertThat(NumberText.integer("0777")).isEqualTo(777);
        assertThat(NumberText.integer("0o777")).isEqualTo(0777);
        assertThat(NumberText.integer("0XfF")).isEqualTo(255);
        assertThat(NumberText.integer("123456789012345678901234567890"))
                .isEqualTo(new BigInteger("123456789012345678901234567890"));
        assertThat(NumberText.integer("0b2")).isNull();
        assertThat(NumberText.integer("0x")).isNull();
        assertThat(NumberText.integer("12a")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "0.1", "3.14159", "1e10", "1e-5", "123.456e-7", "2.5e300", "1e22", ".5", "5."})
    void decimalsOfEverydayLengthAreTheNearestDoubles(String text) {
        assertThat(NumberText.decimal(text, LanguageLevel.V1_13)).isEqualTo(Double.parseDouble(text));
    }

    @Test
    void decimalsAtTheEdges() {
        assertThat(NumberText.decimal("1e999", LanguageLevel.V1_13)).isInfinite();
        assertThat(NumberText.decimal("1e-999", LanguageLevel.V1_13)).isZero();
        assertThat(NumberText.decimal("1e99999999999999999999", LanguageLevel.V1_13))
                .isInfinite();
        assertThat(NumberText.decimal("9".repeat(400), LanguageLevel.V1_13)).isInfinite();
        assertThat(NumberText.decimal("5e-324", LanguageLevel.V1_13)).isPositive();
        assertThat(NumberText.decimal("1.2.3", LanguageLevel.V1_13)).isNull();
        assertThat(NumberText.decimal("1e", LanguageLevel.V1_13)).isNull();
        assertThat(NumberText.decimal("1e+", LanguageLevel.V1_13)).isNull();
        assertThat(NumberText.decimal("1ee5", LanguageLevel.V1_13)).isNull();
    }
}
