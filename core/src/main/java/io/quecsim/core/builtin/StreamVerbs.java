package io.quecsim.core.builtin;

import io.quecsim.core.object.Buffers;
import io.quecsim.core.object.PyBytes;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.port.PyStreamObject;
import io.quecsim.core.vm.Vm;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** {@code read}, {@code readinto} and {@code readline} of a native stream of bytes that never waits ({@code py/stream.c}). */
final class StreamVerbs {
    private static final int CHUNK_BYTES = 256;

    private StreamVerbs() {}

    /** @param size negative for all there is; what grows meanwhile takes room on the heap */
    static Object read(Vm vm, PyStreamObject stream, int size) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK_BYTES];
        int payload = vm.heap.allocPayload(CHUNK_BYTES);
        try {
            while (size < 0 || all.size() < size) {
                int wanted = size < 0 ? chunk.length : Math.min(chunk.length, size - all.size());
                int count = stream.readNow(vm, chunk, 0, wanted);
                if (count == PyStreamObject.WOULD_BLOCK && all.size() == 0) {
                    return PyNone.NONE;
                }
                if (count <= 0) {
                    break;
                }
                all.write(chunk, 0, count);
                payload = vm.heap.reallocPayload(payload, all.size() + CHUNK_BYTES);
            }
        } finally {
            vm.heap.freePayload(payload);
        }
        return PyBytes.built(vm, all.toByteArray());
    }

    static Object readInto(Vm vm, PyStreamObject stream, Object buffer, int size) {
        Buffers.View view = Buffers.writable(vm, buffer);
        int count = size < 0 ? view.length() : Math.min(size, view.length());
        int got = stream.readNow(vm, view.bytes(), view.from(), view.from() + count);
        return got == PyStreamObject.WOULD_BLOCK ? PyNone.NONE : (Object) got;
    }

    /** @param size at most so many bytes, negative for any number */
    static Object readLine(Vm vm, PyStreamObject stream, int size) {
        byte[] line = new byte[CHUNK_BYTES];
        int length = 0;
        while (size < 0 || length < size) {
            if (length == line.length) {
                line = Arrays.copyOf(line, 2 * length);
            }
            if (stream.readNow(vm, line, length, length + 1) <= 0 || line[length++] == '\n') {
                break;
            }
        }
        return PyBytes.built(vm, Arrays.copyOf(line, length));
    }
}
