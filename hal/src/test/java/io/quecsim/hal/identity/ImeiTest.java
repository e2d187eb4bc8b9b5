package io.quecsim.hal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImeiTest {
    @Test
    void theLastDigitIsLuhns() {
        // 3GPP TS 23.003 annex B's rule, on numbers that are printed in public documents.
        assertThat(Imei.isValid("490154203237518")).isTrue();
        assertThat(Imei.isValid("356938035643809")).isTrue();
        assertThat(Imei.isValid("490154203237517")).isFalse();
        assertThat(Imei.isValid("49015420323751")).isFalse();
    }

    @Test
    void everySeedIsAnotherDevice() {
        Set<String> seen = new LinkedHashSet<>();
        for (long seed = 0; seed < 1000; seed++) {
            String imei = Imei.of("86630000", seed);
            assertThat(Imei.isValid(imei)).isTrue();
            assertThat(imei).startsWith("86630000");
            seen.add(imei);
        }
        assertThat(seen).hasSizeGreaterThan(990);
        assertThat(Imei.of("86630000", 7)).isEqualTo(Imei.of("86630000", 7));
    }
}
