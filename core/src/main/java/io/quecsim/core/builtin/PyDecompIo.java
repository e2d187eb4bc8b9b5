package io.quecsim.core.builtin;

import io.quecsim.core.error.Errno;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.inflate.Inflate;
import io.quecsim.core.inflate.InflateError;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Types;
import io.quecsim.core.vm.Vm;

/** A stream that unpacks what it reads from another one, byte by byte, through a window on the heap. */
final class PyDecompIo extends SteadyStream {
    static final NativeType TYPE = new NativeType("DecompIO", Types.OBJECT, () -> DecompIoMethodsBinding.TABLE);

    /** {@code mp_obj_decompio_t}: base, source, {@code TINF_DATA}, flag ({@code extmod/moduzlib.c}). */
    private static final int BYTES = 4 + 4 + UzlibModule.STATE_BYTES + 4;

    private final StreamInput source;
    private Inflate inflate;
    private boolean ended;
    private int window = Heap.NO_PAYLOAD;

    private PyDecompIo(StreamInput source) {
        this.source = source;
    }

    /** @param bits 16 to 31: gzip, window of 2**(bits-16) bytes; 0 to 15: zlib; negative: no header, window of 2**-bits */
    static PyDecompIo make(Vm vm, Object source, int bits) {
        PyDecompIo made = new PyDecompIo(StreamInput.whole(vm, source));
        StreamInput bytes = made.source;
        vm.heap.alloc(made, BYTES);
        try {
            if (bits >= 16) {
                made.inflate = Inflate.gzip(bytes, windowBytes(vm, bits - 16));
            } else if (bits >= 0) {
                made.inflate = Inflate.zlib(bytes, Inflate.OF_HEADER);
            } else {
                made.inflate = Inflate.raw(bytes, windowBytes(vm, -bits));
            }
        } catch (InflateError e) {
            throw PyErrors.valueError(vm, "compression header");
        }
        made.window = vm.heap.allocPayload(made.inflate.windowBytes());
        return made;
    }

    private static int windowBytes(Vm vm, int bits) {
        int bytes = bits > 30 ? Integer.MAX_VALUE : 1 << bits;
        vm.heap.reserve(bytes);
        return bytes;
    }

    @Override
    public int readNow(Vm vm, byte[] into, int from, int to) {
        if (ended) {
            return 0;
        }
        try {
            int count = inflate.read(into, from, to);
            vm.spend((long) count * UzlibModule.BYTE_CYCLES);
            ended = count < to - from;
            return count;
        } catch (InflateError e) {
            throw PyErrors.osError(vm, Errno.EINVAL);
        }
    }

    @Override
    public int writeNow(Vm vm, byte[] data, int from, int to) {
        throw PyErrors.osError(vm, Errno.EINVAL);
    }

    @Override
    public void closeStream(Vm vm) {}

    @Override
    public int poll(Vm vm, int flags) {
        // It has no ioctl on the device either.
        throw PyErrors.of(vm, Exceptions.OS_ERROR, "stream operation not supported");
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public void trace(Marker marker) {
        source.trace(marker);
        marker.payload(window);
    }
}
