package io.quecsim.core.object.method;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.number.Numbers;
import io.quecsim.core.object.Buffers;
import io.quecsim.core.object.PyByteArray;
import io.quecsim.core.object.PyBytes;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.Texts;
import io.quecsim.core.text.Octets;
import io.quecsim.core.vm.Vm;
import java.io.ByteArrayOutputStream;
import java.util.function.ToIntFunction;

/** The constructors of {@code str}, {@code bytes} and {@code bytearray}. */
final class TextMakers {
    private TextMakers() {}

    static Object str(Vm vm, Object[] args, PyStr[] names) {
        refuseNames(vm, names);
        checkCount(vm, args, 0);
        if (args.length == 0) {
            return vm.names.empty;
        }
        return args.length == 1
                ? PyStr.printed(vm, vm.ops.str(args[0]))
                : decode(vm, args[0], args[1], args.length > 2 ? args[2] : null);
    }

    /** The text of bytes; raises UnicodeError. */
    static PyStr decode(Vm vm, Object bytes, Object encoding, Object errors) {
        String octets = Buffers.view(vm, bytes).octets();
        String checked = Encodings.checked(vm, octets, encoding, errors);
        String text = Octets.text(checked);
        // The text of unchanged bytes is those bytes: mp_obj_new_str_from_vstr shares them.
        return bytes instanceof PyBytes && checked.equals(octets)
                ? PyStr.sharing(vm, text, (PyBytes) bytes)
                : PyStr.of(vm, text);
    }

    static Object bytes(Vm vm, Object[] args, PyStr[] names) {
        refuseNames(vm, names);
        if (args.length == 0) {
            return PyBytes.EMPTY;
        }
        Object from = args[0];
        boolean text = from instanceof PyStr;
        if (text ? args.length < 2 || args.length > 3 : args.length > 1) {
            throw PyErrors.typeError(vm, "wrong number of arguments");
        } else if (text) {
            if (vm.current) {
                Encodings.checked(vm, ((PyStr) from).octets(), args[1], null);
            }
            return PyBytes.sharing(vm, (PyStr) from);
        } else if (from instanceof Integer) {
            return PyBytes.built(vm, zeros(vm, (Integer) from));
        }
        Buffers.View view = Buffers.viewOrNull(from);
        return view != null ? PyBytes.of(vm, view.copy()) : PyBytes.built(vm, octetsOf(vm, from));
    }

    static Object byteArray(Vm vm, Object[] args, PyStr[] names) {
        if (names.length != 0) {
            throw PyErrors.typeError(vm, "function doesn't take keyword arguments");
        }
        checkCount(vm, args, 0);
        if (args.length == 0) {
            return PyByteArray.of(vm, new byte[0]);
        } else if (Numbers.isInt(args[0])) {
            int count = vm.ops.toInt(args[0]);
            if (count < 0) {
                // The firmware takes the length for an unsigned word.
                throw PyErrors.memoryError(vm, count);
            }
            return PyByteArray.of(vm, zeros(vm, count));
        }
        if (vm.current && args[0] instanceof PyStr && args.length == 1) {
            throw PyErrors.typeError(vm, "string argument without an encoding");
        }
        Buffers.View view = Buffers.viewOrNull(args[0]);
        if (view != null) {
            return PyByteArray.of(vm, view.copy());
        }
        byte[] octets = lowOctetsOf(vm, args[0]);
        // Of a length not known before, the device appends one by one, with eight to spare.
        boolean known = vm.ops.lengthMaybe(args[0]) >= 0;
        PyByteArray made = PyByteArray.of(vm, known ? octets : new byte[0]);
        for (int i = 0; !known && i < octets.length; i++) {
            made.append(vm, (Integer) (octets[i] & 0xff));
        }
        return made;
    }

    private static void refuseNames(Vm vm, PyStr[] names) {
        if (names.length != 0) {
            throw PyErrors.notImplemented(vm, "keyword argument(s) not yet implemented - use normal args instead");
        }
    }

    private static void checkCount(Vm vm, Object[] args, int least) {
        if (args.length < least || args.length > 3) {
            throw PyErrors.argumentCount(vm, args.length, least, 3);
        }
    }

    private static byte[] zeros(Vm vm, int count) {
        if (count < 0) {
            throw PyErrors.valueError(vm, null);
        }
        vm.heap.reserve(count);
        return new byte[count];
    }

    /** The items of an iterable, which must be octets. */
    private static byte[] octetsOf(Vm vm, Object iterable) {
        return collect(vm, iterable, false, item -> {
            int octet = vm.ops.toInt(item);
            if (octet < 0 || octet > 255) {
                throw PyErrors.valueError(vm, "bytes value out of range");
            }
            return octet;
        });
    }

    /** The low octets of the items of an iterable. */
    private static byte[] lowOctetsOf(Vm vm, Object iterable) {
        return collect(vm, iterable, true, vm.ops::toIntTruncated);
    }

    /** @param charged whether the device makes the iterator on the heap */
    private static byte[] collect(Vm vm, Object iterable, boolean charged, ToIntFunction<Object> octet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Object iterator = charged ? vm.ops.iter(iterable) : vm.ops.iterOnStack(iterable);
        try {
            for (Object item = vm.ops.next(iterator); item != null; item = vm.ops.next(iterator)) {
                out.write(octet.applyAsInt(item));
                vm.heap.reserve(out.size());
            }
        } catch (PyException raised) {
            int length = vm.ops.lengthMaybe(iterable);
            if (charged) {
                PyByteArray.of(vm, new byte[Math.max(length, out.size())]);
            } else if (length < 0) {
                Texts.leaveBuffer(vm, out.size());
            } else {
                Texts.leaveBuffer(vm, length, 0);
            }
            throw raised;
        }
        return out.toByteArray();
    }
}
