package io.quecsim.core.compile;

import io.quecsim.core.text.NumberParser;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Number literals to values; decimals as {@code float()} reads them. */
final class NumberText {
    private NumberText() {}

    /** The base a literal's prefix names, 10 without one. */
    static int base(String text) {
        if (text.length() > 1 && text.charAt(0) == '0') {
            return switch (text.charAt(1) | 0x20) {
                case 'x' -> 16;
                case 'o' -> 8;
                case 'b' -> 2;
                default -> 10;
            };
        }
        return 10;
    }

    /** Value of an integer literal without underscores, or null if it is malformed. */
    static @Nullable BigInteger integer(String text) {
        int base = base(text);
        int start = base == 10 ? 0 : 2;
        if (start == text.length()) {
            return null;
        }
        for (int i = start; i < text.length(); i++) {
            if (Character.digit(text.charAt(i), base) < 0) {
                return null;
            }
        }
        if (text.length() - start <= 10) {
            return BigInteger.valueOf(Long.parseLong(text.substring(start), base));
        }
        return new BigInteger(text.substring(start), base);
    }

    /** Value of a decimal literal, its imaginary suffix removed; null if it is malformed. */
    static @Nullable Double decimal(String text, LanguageLevel level) {
        NumberParser.Decimal found = NumberParser.decimal(text, false, level.isCurrent());
        return found == NumberParser.Decimal.INVALID ? null : found.value();
    }
}
