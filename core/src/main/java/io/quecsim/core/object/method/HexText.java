package io.quecsim.core.object.method;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.Buffers;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.Texts;
import io.quecsim.core.vm.Vm;
import java.io.ByteArrayOutputStream;

/** Octets as hexadecimal digits: {@code bytes.hex} and {@code fromhex} ({@code extmod/modbinascii.c}). */
final class HexText {
    private static final String DIGITS = "0123456789abcdef";

    private HexText() {}

    /** @param separator one octet between each two pairs, or null */
    static PyStr of(Vm vm, Object buffer, Object separator) {
        Buffers.View view = Buffers.view(vm, buffer);
        String between = separator == null ? "" : Texts.anyType(vm, separator);
        StringBuilder out = new StringBuilder();
        for (int i = view.from(); i < view.to(); i++) {
            if (i > view.from() && !between.isEmpty()) {
                out.append(between.charAt(0));
            }
            int octet = view.bytes()[i] & 0xff;
            out.append(DIGITS.charAt(octet >> 4)).append(DIGITS.charAt(octet & 15));
        }
        return PyStr.built(vm, out.toString());
    }

    /** White space may stand between pairs. */
    static byte[] parse(Vm vm, Object text) {
        String digits = Texts.anyType(vm, text);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = 0;
        while (at < digits.length()) {
            if (" \t\n\r\u000b\f".indexOf(digits.charAt(at)) >= 0) {
                at++;
                continue;
            }
            int high = Character.digit(digits.charAt(at), 16);
            int low = at + 1 < digits.length() ? Character.digit(digits.charAt(at + 1), 16) : -1;
            if (high < 0 || low < 0) {
                throw PyErrors.valueError(
                        vm, high >= 0 && at + 1 == digits.length() ? "odd-length string" : "non-hex digit");
            }
            out.write(high << 4 | low);
            at += 2;
        }
        return out.toByteArray();
    }
}
