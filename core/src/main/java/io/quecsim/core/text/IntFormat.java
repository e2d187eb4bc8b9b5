package io.quecsim.core.text;

import java.math.BigInteger;

/** Writes integers in a base, with sign, prefix, grouping, zero fill and field width, as {@code %} and {@code format} do. */
public final class IntFormat {
    private IntFormat() {}

    /**
     * Appends {@code value} in its field.
     *
     * @param base 2, 8, 10 or 16
     * @param upper hexadecimal digits and prefix letter in capitals
     * @param flags of {@link Field}
     * @param minDigits zero fill to so many digits ({@code %.5d}); 0 or 1, or less, for none
     */
    public static void write(
            BigInteger value,
            int base,
            boolean upper,
            int flags,
            char fill,
            int width,
            int minDigits,
            StringBuilder out) {
        // Zero fill to the right edge and a minimum of digits are one thing.
        boolean zeroFill = fill == '0' && (flags & (Field.LEFT | Field.CENTER)) == 0;
        int total = zeroFill ? Math.max(width, minDigits) : width;
        int least = zeroFill ? 0 : minDigits;

        boolean fits = value.bitLength() < Long.SIZE - 1;
        String digits = fits
                ? Long.toString(Math.abs(value.longValue()), base)
                : value.abs().toString(base);
        if (upper) {
            digits = digits.toUpperCase(java.util.Locale.ROOT);
        }
        char separator = (flags & Field.COMMA) != 0 ? ',' : (flags & Field.UNDERSCORE) != 0 ? '_' : 0;
        int group = base == 10 || (flags & Field.GROUPED_ZEROS) == 0 ? 3 : 4;
        if (separator != 0) {
            digits = grouped(digits, group, separator, (flags & Field.BIG) != 0);
        }
        String sign = value.signum() < 0 ? "-" : "";
        String prefix = prefix(value, base, upper, flags);

        if (least > 1) {
            StringBuilder number = new StringBuilder(sign).append(prefix);
            Field.pad(digits, digits.length(), flags & Field.CENTER, '0', least, number);
            int align = flags & Field.LEFT;
            Field.pad(number, number.length(), align, ' ', total, out);
        } else if ((flags & Field.PAD_AFTER_SIGN) != 0) {
            out.append(sign).append(prefix);
            int left = total - sign.length() - prefix.length();
            if (separator != 0 && fill == '0' && (flags & Field.GROUPED_ZEROS) != 0) {
                digits = zeroFilled(digits, separator, left);
            }
            Field.pad(digits, digits.length(), flags, fill, left, out);
        } else {
            String number = sign + prefix + digits;
            Field.pad(number, number.length(), flags, fill, total, out);
        }
    }

    private static String prefix(BigInteger value, int base, boolean upper, int flags) {
        char plus = Field.plus(flags);
        String sign = value.signum() >= 0 && plus != 0 ? String.valueOf(plus) : "";
        if ((flags & Field.PREFIX) == 0) {
            return sign;
        }
        return sign
                + switch (base) {
                    case 2 -> upper ? "0B" : "0b";
                    case 8 -> (flags & Field.OCTAL_LETTER) == 0 ? "0" : upper ? "0O" : "0o";
                    case 16 -> upper ? "0X" : "0x";
                    default -> "";
                };
    }

    /**
     * Zeros in groups to the left up to the width; never a separator first. As upstream does it, an underscore stands
     * before every fourth zero whatever the base.
     */
    private static String zeroFilled(String digits, char separator, int width) {
        int pattern = separator == '_' ? 5 : 4;
        int total = width % pattern == 0 ? width + 1 : width;
        StringBuilder text = new StringBuilder();
        for (int fromRight = total; fromRight > digits.length(); fromRight--) {
            text.append(fromRight % pattern == 0 ? separator : '0');
        }
        return text.append(digits).toString();
    }

    private static String grouped(String digits, int group, char separator, boolean big) {
        StringBuilder text = new StringBuilder(digits.length() * 4 / 3);
        for (int i = 0; i < digits.length(); i++) {
            if ((i > 0 || big) && (digits.length() - i) % group == 0) {
                text.append(separator);
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }
}
