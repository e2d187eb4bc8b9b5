package io.quecsim.core.builtin;

import io.quecsim.core.error.Errno;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.inflate.Inflate;
import io.quecsim.core.inflate.InflateError;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Types;
import io.quecsim.core.vm.Vm;

/**
 * A stream that unpacks what it reads from another one. The header is looked at on the first read, and no byte more is
 * taken than needed. Packing is left out, as in upstream's unix port ({@code extmod/moddeflate.c}).
 */
final class PyDeflateIo extends SteadyStream {
    static final NativeType TYPE = new NativeType("DeflateIO", Types.OBJECT, () -> DeflateIoMethodsBinding.TABLE);

    static final int AUTO = 0;
    static final int RAW = 1;
    static final int ZLIB = 2;
    static final int GZIP = 3;

    /** {@code mp_obj_deflateio_t}: base, stream, flags, state. */
    private static final int BYTES = 16;
    /** Of unpacking: a pointer to the window, {@code uzlib_uncomp_t}, a flag. */
    private static final int STATE_BYTES = 4 + UzlibModule.STATE_BYTES + 4;

    private static final int DEFAULT_BITS = 8;

    private Object stream;
    private final int format;
    private final int bits;
    private final boolean closesStream;
    private StreamInput source;
    private Inflate inflate;
    private boolean ended;
    private int state = Heap.NO_PAYLOAD;
    private int window = Heap.NO_PAYLOAD;

    private PyDeflateIo(Object stream, int format, int bits, boolean closesStream) {
        this.stream = stream;
        this.format = format;
        this.bits = bits;
        this.closesStream = closesStream;
    }

    static PyDeflateIo of(Vm vm, Object stream, int format, int bits, boolean closesStream) {
        if (format < AUTO || format > GZIP) {
            throw PyErrors.valueError(vm, "format");
        }
        if (bits != 0 && (bits < 5 || bits > 15)) {
            throw PyErrors.valueError(vm, "wbits");
        }
        PyDeflateIo made = new PyDeflateIo(stream, format, bits, closesStream);
        vm.heap.alloc(made, BYTES);
        return made;
    }

    private void begin(Vm vm) throws InflateError {
        source = StreamInput.whole(vm, stream);
        state = vm.heap.allocPayload(STATE_BYTES);
        inflate = switch (format) {
            case RAW -> Inflate.raw(source, 1 << (bits == 0 ? DEFAULT_BITS : bits));
            case ZLIB -> Inflate.wrapped(source, Inflate.Wrapping.ZLIB, bits);
            case GZIP -> Inflate.wrapped(source, Inflate.Wrapping.GZIP, bits);
            default -> Inflate.wrapped(source, Inflate.Wrapping.EITHER, bits);
        };
        window = vm.heap.allocPayload(inflate.windowBytes());
    }

    @Override
    public int readNow(Vm vm, byte[] into, int from, int to) {
        if (stream == PyNone.NONE) {
            throw PyErrors.osError(vm, Errno.EINVAL);
        }
        try {
            if (inflate == null) {
                begin(vm);
            }
            if (ended) {
                return 0;
            }
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
    public void closeStream(Vm vm) {
        Object closed = stream;
        stream = PyNone.NONE;
        source = null;
        if (closesStream && closed != PyNone.NONE) {
            vm.call(vm.getAttr(closed, vm.names.close));
        }
    }

    @Override
    public int poll(Vm vm, int flags) {
        throw PyErrors.osError(vm, Errno.EINVAL);
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(stream);
        if (source != null) {
            source.trace(marker);
        }
        marker.payload(state);
        marker.payload(window);
    }
}
