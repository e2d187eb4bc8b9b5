package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.inflate.Inflate;
import io.quecsim.core.inflate.InflateError;
import io.quecsim.core.object.Buffers;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.PyByteArray;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;
import java.util.Arrays;
import java.util.function.IntSupplier;

/** The module {@code uzlib}: unpacking of zlib, gzip and bare DEFLATE data. */
@PyModule("uzlib")
final class UzlibModule {
    /** {@code TINF_DATA} on a 32-bit machine: about 72 bytes of state and two code tables ({@code extmod/uzlib/uzlib.h}). */
    static final int STATE_BYTES = 72 + 2 * (16 + 288) * 2;

    /** Of unpacking, for a byte that comes out: bit by bit, as the library works. Assumed. */
    static final int BYTE_CYCLES = 80;

    private static final int GROWTH = 256;

    @PyConst(name = "DecompIO")
    static final PyType DECOMP_IO = PyDecompIo.TYPE;

    /**
     * {@code uzlib.decompress(data[, wbits[, bufsize]])}: a bytearray; negative wbits for data without the zlib header. Raises
     * ValueError with a number: -3 bad data, -4 wrong checksum. Source: extmod/moduzlib.c.
     */
    @PyFunction
    static Object decompress(Vm vm, Object data, @Default("0") Object wbits, @Default("0") Object bufsize) {
        Buffers.View view = Buffers.view(vm, data);
        boolean header = !(wbits instanceof Integer bits) || bits >= 0;
        int state = vm.heap.allocPayload(STATE_BYTES);
        try {
            byte[] unpacked = unpack(vm, view, header);
            vm.spend((long) unpacked.length * BYTE_CYCLES);
            return PyByteArray.of(vm, unpacked);
        } catch (InflateError e) {
            throw PyErrors.withArgs(vm, Exceptions.VALUE_ERROR, e.code());
        } finally {
            vm.heap.freePayload(state);
        }
    }

    /** The output buffer grows on the heap by 256 bytes at a time, so what does not fit ends in MemoryError, as on the device. */
    private static byte[] unpack(Vm vm, Buffers.View view, boolean header) throws InflateError {
        int[] at = {view.from()};
        IntSupplier bytes = () -> at[0] < view.to() ? view.bytes()[at[0]++] & 0xff : -1;
        byte[] out = new byte[view.length() + 15 & ~15];
        int payload = vm.heap.allocPayload(out.length);
        int size = 0;
        try {
            Inflate inflate =
                    header ? Inflate.zlib(bytes, Inflate.WHOLE_OUTPUT) : Inflate.raw(bytes, Inflate.WHOLE_OUTPUT);
            while (true) {
                size += inflate.read(out, size, out.length);
                if (size < out.length) {
                    return Arrays.copyOf(out, size);
                }
                payload = vm.heap.reallocPayload(payload, out.length + GROWTH);
                out = Arrays.copyOf(out, out.length + GROWTH);
            }
        } finally {
            vm.heap.freePayload(payload);
        }
    }
}
