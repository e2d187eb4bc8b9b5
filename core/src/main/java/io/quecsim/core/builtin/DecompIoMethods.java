package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.Buffers;
import io.quecsim.core.object.PyBytes;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** The type {@code uzlib.DecompIO}. */
@PyTypeDef(value = "DecompIO", module = "uzlib")
final class DecompIoMethods {
    private static final int CHUNK_BYTES = 256;

    private DecompIoMethods() {}

    /**
     * {@code DecompIO(stream[, wbits])}: wbits 0 to 15 zlib, 16 and up gzip, negative without header. Quirk of 1.13: a zlib
     * stream gets a window of 2**(size field of its header), 128 bytes for what zlib calls 32 KB. Source: extmod/moduzlib.c.
     */
    @PyNew
    static Object make(Vm vm, PyType cls, Object stream, @Default("0") int wbits) {
        return PyDecompIo.make(vm, stream, wbits);
    }

    /** {@code DecompIO.read([size])}: to the end without a size; raises OSError(EINVAL) for bad data. Source: py/stream.c. */
    @PyMethod
    static Object read(Vm vm, PyDecompIo self, @Default("-1") int size) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK_BYTES];
        // Grows with what there is, as far as the heap allows.
        int payload = vm.heap.allocPayload(CHUNK_BYTES);
        try {
            while (size < 0 || all.size() < size) {
                int wanted = size < 0 ? chunk.length : Math.min(chunk.length, size - all.size());
                int count = self.readNow(vm, chunk, 0, wanted);
                if (count == 0) {
                    break;
                }
                all.write(chunk, 0, count);
                payload = vm.heap.reallocPayload(payload, all.size() + CHUNK_BYTES);
            }
        } finally {
            vm.heap.freePayload(payload);
        }
        return PyBytes.of(vm, all.toByteArray());
    }

    /** {@code DecompIO.readinto(buffer[, size])}: the number of bytes read. Source: py/stream.c. */
    @PyMethod
    static int readinto(Vm vm, PyDecompIo self, Object buffer, @Default("-1") int size) {
        Buffers.View view = Buffers.writable(vm, buffer);
        int count = size < 0 ? view.length() : Math.min(size, view.length());
        return self.readNow(vm, view.bytes(), view.from(), view.from() + count);
    }

    /** {@code DecompIO.readline([size])}: to the end of the line, its end included. Source: py/stream.c. */
    @PyMethod
    static Object readline(Vm vm, PyDecompIo self, @Default("-1") int size) {
        byte[] line = new byte[CHUNK_BYTES];
        int length = 0;
        while (size < 0 || length < size) {
            if (length == line.length) {
                line = Arrays.copyOf(line, 2 * length);
            }
            if (self.readNow(vm, line, length, length + 1) == 0 || line[length++] == '\n') {
                break;
            }
        }
        return PyBytes.of(vm, Arrays.copyOf(line, length));
    }
}
