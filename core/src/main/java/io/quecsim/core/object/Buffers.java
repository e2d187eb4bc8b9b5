package io.quecsim.core.object;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.vm.Vm;
import java.util.Arrays;

/** The buffer protocol: bytes of an object for native code ({@code mp_get_buffer} in {@code py/obj.c}). */
public final class Buffers {
    /** Bytes {@code [from, to)} of {@code bytes}, which is the object's own storage. */
    public record View(byte[] bytes, int from, int to) {
        public int length() {
            return to - from;
        }
    }

    private Buffers() {}

    /** To read from; raises TypeError for an object without the protocol. */
    public static View view(Vm vm, Object value) {
        if (value instanceof PyBytes bytes) {
            return new View(bytes.value, 0, bytes.value.length);
        }
        if (value instanceof PyStr text) {
            byte[] utf8 = text.utf8();
            return new View(utf8, 0, utf8.length);
        }
        return writable(vm, value);
    }

    /** To write to; raises TypeError for an object that cannot be. */
    public static View writable(Vm vm, Object value) {
        if (value instanceof PyByteArray array) {
            return new View(array.items, 0, array.size);
        }
        if (value instanceof PyInstance instance && instance.nativeBase != null) {
            return writable(vm, instance.nativeBase);
        }
        throw PyErrors.typeError(vm, "object with buffer protocol required");
    }

    /** The bytes alone; the object's own array where it holds nothing else, so not to be written to. */
    public static byte[] read(Vm vm, Object value) {
        View view = view(vm, value);
        return view.from == 0 && view.to == view.bytes.length
                ? view.bytes
                : Arrays.copyOfRange(view.bytes, view.from, view.to);
    }
}
