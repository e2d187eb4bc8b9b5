package io.quecsim.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NearestFloatTest {

    @Test
    void printsWhatCurrentMicroPythonPrints() {
        for (String[] row : Table.rows("/text/floats-current.tsv")) {
            double value = Double.longBitsToDouble(Long.parseUnsignedLong(row[0], 16));
            StringBuilder repr = new StringBuilder();
            NearestFloat.repr(value, repr);
            assertThat(repr).as("repr of %s", row[0]).hasToString(row[2]);
            assertThat(formatted(row[1], value)).as("%s of %s", row[1], value).isEqualTo(row[3]);
        }
    }

    /** @param format {@code %}, a sign to show, a precision, a letter */
    private static String formatted(String format, double value) {
        char first = format.charAt(1);
        char plus = first == '+' || first == ' ' ? first : 0;
        int point = format.indexOf('.');
        int precision = point < 0 ? -1 : Integer.parseInt(format.substring(point + 1, format.length() - 1));
        StringBuilder out = new StringBuilder();
        NearestFloat.write(value, format.charAt(format.length() - 1), precision, plus, out);
        return out.toString();
    }

    @Test
    void reprReadsBackAsTheSameDouble() {
        Random random = new Random(9);
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (!Double.isNaN(value) && !Double.isInfinite(value)) {
                StringBuilder repr = new StringBuilder();
                NearestFloat.repr(value, repr);
                assertThat(Double.parseDouble(repr.toString())).isEqualTo(value);
            }
        }
    }
}
