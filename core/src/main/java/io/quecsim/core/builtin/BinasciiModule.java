package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.KwOnly;
import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.Texts;
import io.quecsim.core.vm.Vm;
import java.util.Arrays;
import java.util.zip.CRC32;

/** The module {@code ubinascii}: bytes as text and back. */
@PyModule("ubinascii")
final class BinasciiModule {
    private static final String HEX = "0123456789abcdef";
    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    /** {@code ubinascii.hexlify(data[, sep])}: two digits a byte; only the first byte of sep counts. Source: extmod/modubinascii.c. */
    @PyFunction
    static byte[] hexlify(byte[] data, @Default("null") String sep) {
        if (data.length == 0) {
            return data;
        }
        int step = sep == null ? 2 : 3;
        byte[] text = new byte[data.length * step - (step - 2)];
        for (int i = 0; i < data.length; i++) {
            text[i * step] = (byte) HEX.charAt(data[i] >> 4 & 0xf);
            text[i * step + 1] = (byte) HEX.charAt(data[i] & 0xf);
            if (sep != null && i < data.length - 1) {
                text[i * step + 2] = (byte) (sep.isEmpty() ? 0 : sep.charAt(0));
            }
        }
        return text;
    }

    /** {@code ubinascii.unhexlify(data)}. Source: extmod/modubinascii.c. */
    @PyFunction
    static byte[] unhexlify(Vm vm, byte[] data) {
        if (data.length % 2 != 0) {
            throw PyErrors.valueError(vm, "odd-length string");
        }
        byte[] bytes = new byte[data.length / 2];
        for (int i = 0; i < data.length; i++) {
            int digit = data[i] < 0 ? -1 : Character.digit(data[i], 16);
            if (digit < 0) {
                Texts.leaveBuffer(vm, bytes.length + 1, 0);
                throw PyErrors.valueError(vm, "non-hex digit found");
            }
            bytes[i / 2] = (byte) (bytes[i / 2] << 4 | digit);
        }
        return bytes;
    }

    /** {@code ubinascii.a2b_base64(data)}: foreign characters are skipped. Source: extmod/modubinascii.c. */
    @PyFunction
    static byte[] a2b_base64(Vm vm, byte[] data) {
        byte[] bytes = new byte[data.length / 4 * 3 + 3];
        int size = 0;
        int gathered = 0;
        int bits = 0;
        boolean padded = false;
        for (byte c : data) {
            if (c == '=') {
                if (bits == 2 || bits == 4 && padded) {
                    bits = 0;
                    break;
                }
                padded = true;
            }
            int sextet = c <= 0 ? -1 : BASE64.indexOf(c);
            if (sextet < 0) {
                continue;
            }
            padded = false;
            gathered = gathered << 6 | sextet;
            bits += 6;
            if (bits >= 8) {
                bits -= 8;
                bytes[size++] = (byte) (gathered >> bits);
            }
        }
        if (bits != 0) {
            Texts.leaveBuffer(vm, data.length / 4 * 3 + 1, 0);
            throw PyErrors.valueError(vm, "incorrect padding");
        }
        return Arrays.copyOf(bytes, size);
    }

    /** {@code ubinascii.b2a_base64(data, *, newline=True)}: one line; its end can be left out upstream. Source: extmod/modubinascii.c. */
    @PyFunction
    static byte[] b2a_base64(byte[] data, @KwOnly @Default("true") boolean newline) {
        byte[] encoded = java.util.Base64.getEncoder().encode(data);
        if (!newline) {
            return encoded;
        }
        byte[] line = Arrays.copyOf(encoded, encoded.length + 1);
        line[encoded.length] = '\n';
        return line;
    }

    /** {@code ubinascii.crc32(data[, crc])}. Source: extmod/modubinascii.c. */
    @PyFunction
    static long crc32(Vm vm, byte[] data, @Default("0") Object crc) {
        int before = BuiltinNumbers.big(vm, crc).intValue();
        if (before == 0) {
            CRC32 sum = new CRC32();
            sum.update(data);
            return sum.getValue();
        }
        int sum = ~before;
        for (byte octet : data) {
            sum ^= octet & 0xff;
            for (int bit = 0; bit < 8; bit++) {
                sum = sum >>> 1 ^ ((sum & 1) == 0 ? 0 : 0xedb88320);
            }
        }
        return ~sum & 0xffffffffL;
    }
}
