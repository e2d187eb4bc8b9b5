package io.quecsim.core.builtin;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.Buffers;
import io.quecsim.core.object.PyByteArray;
import io.quecsim.core.port.PyStreamObject;
import io.quecsim.core.vm.Vm;
import java.util.function.IntSupplier;

/** Byte by byte from any stream of the guest, for parsers. */
final class StreamInput {
    private StreamInput() {}

    /** The supplier gives 0 at the end. A stream that would make the script wait raises OSError(EAGAIN). */
    static IntSupplier of(Vm vm, Object stream) {
        if (stream instanceof PyStreamObject nativeStream) {
            byte[] one = new byte[1];
            return () -> {
                int count = nativeStream.readNow(vm, one, 0, 1);
                if (count == PyStreamObject.WOULD_BLOCK) {
                    throw PyErrors.osError(vm, io.quecsim.core.error.Errno.EAGAIN);
                }
                return count == 0 ? 0 : one[0] & 0xff;
            };
        }
        Object read = IoBase.verb(vm, stream, "readinto");
        PyByteArray buffer = PyByteArray.of(vm, new byte[1]);
        return () -> {
            Object count = vm.call(read, buffer);
            return count instanceof Integer some && some > 0
                    ? Buffers.view(vm, buffer).bytes()[0] & 0xff
                    : 0;
        };
    }
}
