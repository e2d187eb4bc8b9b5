package io.quecsim.core.builtin;

import io.quecsim.core.error.Errno;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.Buffers;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.PyByteArray;
import io.quecsim.core.port.PyStreamObject;
import io.quecsim.core.vm.Vm;
import java.util.function.IntSupplier;

/** Byte by byte from any stream of the guest, for parsers. Whoever keeps one beyond a call shows it to the collector. */
final class StreamInput implements IntSupplier {
    private final Vm vm;
    private final Object stream;
    private final boolean whole;
    private final byte[] octet = new byte[1];
    /** Of a stream written by the guest: its method {@code readinto}, and what that fills. */
    private final Object read;

    private final PyByteArray buffer;

    private StreamInput(Vm vm, Object stream, boolean whole) {
        this.vm = vm;
        this.stream = stream;
        this.whole = whole;
        boolean isNative = stream instanceof PyStreamObject;
        this.read = isNative ? null : IoBase.verb(vm, stream, "readinto");
        this.buffer = isNative ? null : PyByteArray.of(vm, new byte[1]);
    }

    /** Gives 0 at the end. A stream that would make the script wait raises OSError(EAGAIN). */
    static StreamInput of(Vm vm, Object stream) {
        return new StreamInput(vm, stream, false);
    }

    /** As {@link #of}, but raises EOFError at the end: whoever reads it knows how much there must be. */
    static StreamInput whole(Vm vm, Object stream) {
        return new StreamInput(vm, stream, true);
    }

    @Override
    public int getAsInt() {
        if (stream instanceof PyStreamObject nativeStream) {
            int count = nativeStream.readNow(vm, octet, 0, 1);
            if (count == PyStreamObject.WOULD_BLOCK) {
                throw PyErrors.osError(vm, Errno.EAGAIN);
            }
            return count == 0 ? atEnd() : octet[0] & 0xff;
        }
        Object count = vm.call(read, buffer);
        if (vm.current
                && count instanceof Integer many
                && many > Buffers.view(vm, buffer).length()) {
            throw PyErrors.osError(vm, Errno.EIO);
        }
        return count instanceof Integer some && some > 0
                ? Buffers.view(vm, buffer).bytes()[0] & 0xff
                : atEnd();
    }

    private int atEnd() {
        if (whole) {
            throw PyErrors.of(vm, Exceptions.EOF_ERROR, null);
        }
        return 0;
    }

    void trace(Marker marker) {
        marker.visit(stream);
        marker.visit(read);
        marker.visit(buffer);
    }
}
