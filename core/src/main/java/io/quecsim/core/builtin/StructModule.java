package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.number.Numbers;
import io.quecsim.core.object.Buffers;
import io.quecsim.core.object.PyBytes;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.object.Texts;
import io.quecsim.core.vm.Vm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The module {@code ustruct}. As lenient as {@code py/modstruct.c}: too many or too few values are no error, and a buffer
 * may be longer than what is unpacked.
 */
@PyModule("ustruct")
final class StructModule {
    /** One code of a format: {@code count} values of {@code size} bytes, or one string of {@code count} bytes. */
    private record Field(char code, int count, int size, int align) {}

    private record Format(boolean big, List<Field> fields) {
        int values() {
            return fields.stream()
                    .mapToInt(field -> field.code == 's' ? 1 : field.code == 'x' ? 0 : field.count)
                    .sum();
        }

        long bytes() {
            long at = 0;
            for (Field field : fields) {
                if (field.code == 's' || field.code == 'x') {
                    at += field.count;
                } else if (field.count > 0) {
                    at = aligned(at, field) + (long) field.size * field.count;
                }
            }
            return at;
        }
    }

    private static long aligned(long at, Field field) {
        return (at + field.align - 1) & -field.align;
    }

    private static Format parse(Vm vm, String text) {
        int at = 0;
        char order = text.isEmpty() ? '@' : text.charAt(0);
        if ("!@=<>".indexOf(order) >= 0) {
            at = text.isEmpty() ? 0 : 1;
        } else {
            order = '@';
        }
        List<Field> fields = new ArrayList<>();
        while (at < text.length()) {
            int count = 1;
            if (Character.isDigit(text.charAt(at))) {
                count = 0;
                while (at < text.length() && Character.isDigit(text.charAt(at))) {
                    count = Math.min(count, 1 << 24) * 10 + text.charAt(at++) - '0';
                }
                if (at == text.length()) {
                    throw PyErrors.valueError(vm, "bad typecode");
                }
            }
            char code = text.charAt(at++);
            // Where '=' stands the firmware's size table has no row.
            boolean bytes = code == 's' || code == 'x' && vm.current;
            int size = bytes ? 1 : BinaryCode.size(vm, order == '=' ? '=' : code);
            fields.add(new Field(code, count, size, order == '@' ? size : 1));
        }
        return new Format(order == '>' || order == '!', fields);
    }

    /** {@code ustruct.calcsize(format)}: bytes. Source: py/modstruct.c. */
    @PyFunction
    static int calcsize(Vm vm, String format) {
        // A sum beyond a small int wraps around, as the device's does.
        return (int) parse(vm, format).bytes() << 1 >> 1;
    }

    /** {@code ustruct.pack(format, *values)}. Source: py/modstruct.c. */
    @PyFunction
    static byte[] pack(Vm vm, String format, Object[] values) {
        Format parsed = parse(vm, format);
        byte[] packed = new byte[checkedSize(vm, parsed)];
        try {
            pack(vm, parsed, packed, 0, values);
        } catch (PyException raised) {
            Texts.leaveBuffer(vm, packed.length + 1, 0);
            throw raised;
        }
        return packed;
    }

    /** {@code ustruct.pack_into(format, buffer, offset, *values)}. Source: py/modstruct.c. */
    @PyFunction
    static void pack_into(Vm vm, String format, Object buffer, int offset, Object[] values) {
        Buffers.View view = Buffers.writable(vm, buffer);
        Format parsed = parse(vm, format);
        pack(vm, parsed, view.bytes(), view.from() + offset(vm, view, offset, parsed, false), values);
    }

    /** {@code ustruct.unpack(format, data)}: a tuple. Source: py/modstruct.c. */
    @PyFunction
    static Object unpack(Vm vm, String format, Object data, @Default("0") int offset) {
        return unpack_from(vm, format, data, offset);
    }

    /** {@code ustruct.unpack_from(format, data[, offset])}: a tuple. Source: py/modstruct.c. */
    @PyFunction
    static Object unpack_from(Vm vm, String format, Object data, @Default("0") int offset) {
        Format parsed = parse(vm, format);
        Buffers.View view = Buffers.view(vm, data);
        int base = view.from() + offset(vm, view, offset, parsed, true);
        int at = base;
        Object[] values = new Object[parsed.values()];
        int filled = 0;
        for (Field field : parsed.fields) {
            if (field.code == 'x') {
                at += field.count;
                continue;
            }
            if (field.code == 's') {
                values[filled++] = PyBytes.of(vm, Arrays.copyOfRange(view.bytes(), at, at + field.count));
                at += field.count;
                continue;
            }
            for (int i = 0; i < field.count; i++) {
                at = base + (int) aligned(at - base, field);
                values[filled++] = BinaryCode.get(vm, field.code, parsed.big, view.bytes(), at);
                at += field.size;
            }
        }
        return PyTuple.of(vm, values);
    }

    /** @param unpacking whether the device has made the tuple before it looks at the size of the data */
    private static int offset(Vm vm, Buffers.View view, int offset, Format format, boolean unpacking) {
        int at = offset < 0 ? view.length() + offset : offset;
        if (at < 0 || at + format.bytes() > view.length()) {
            if (unpacking) {
                PyTuple.of(vm, new Object[format.values()]);
            }
            throw PyErrors.valueError(vm, "buffer too small");
        }
        return at;
    }

    private static int checkedSize(Vm vm, Format format) {
        long bytes = format.bytes();
        vm.heap.reserve(bytes);
        return (int) bytes;
    }

    private static void pack(Vm vm, Format format, byte[] into, int base, Object[] values) {
        int at = base;
        int taken = 0;
        for (Field field : format.fields) {
            if (field.code == 'x') {
                Arrays.fill(into, at, at + field.count, (byte) 0);
                at += field.count;
                continue;
            }
            if (field.code == 's') {
                if (taken == values.length) {
                    return;
                }
                byte[] text = Buffers.read(vm, values[taken++]);
                int copied = Math.min(text.length, field.count);
                System.arraycopy(text, 0, into, at, copied);
                Arrays.fill(into, at + copied, at + field.count, (byte) 0);
                at += field.count;
                continue;
            }
            for (int i = 0; i < field.count && taken < values.length; i++) {
                at = base + (int) aligned(at - base, field);
                Object value = field.code == 'Q' ? unsigned(vm, values[taken++]) : values[taken++];
                BinaryCode.set(vm, field.code, format.big, into, at, value);
                at += field.size;
            }
        }
    }

    /** 1.13 widens a small int to eight bytes without its sign ({@code mp_binary_set_val} on 32-bit targets). */
    private static Object unsigned(Vm vm, Object value) {
        boolean cut = !vm.current && Numbers.kind(value) == Numbers.SMALL && Numbers.small(value) < 0;
        return cut ? vm.ops.integer(Numbers.small(value) & 0xffffffffL) : value;
    }
}
