package io.quecsim.core.builtin;

import io.quecsim.core.error.Errno;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.PyByteArray;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.port.PyStreamObject;
import io.quecsim.core.vm.Park;
import io.quecsim.core.vm.ScriptThread;
import io.quecsim.core.vm.Vm;

/** Writes all of some bytes to any stream of the guest, waiting where the stream has no room. */
final class StreamOutput extends Park {
    private final PyStreamObject stream;
    private final byte[] data;
    private final Runnable changed;
    private int written;

    private StreamOutput(Vm vm, PyStreamObject stream, byte[] data, int written) {
        this.stream = stream;
        this.data = data;
        this.written = written;
        ScriptThread thread = vm.threads.current();
        this.changed = () -> vm.threads.wake(thread, this);
        stream.onChange(changed);
    }

    /**
     * Writes {@code data}; for a native function to return.
     *
     * @return None, or null after parking
     */
    static Object write(Vm vm, Object stream, byte[] data) {
        if (stream instanceof PyStreamObject nativeStream) {
            int written = writeSome(vm, nativeStream, data, 0);
            return written == data.length ? PyNone.NONE : vm.park(new StreamOutput(vm, nativeStream, data, written));
        }
        Object write = IoBase.verb(vm, stream, "write");
        if (data.length > 0) {
            Object written = vm.call(write, PyByteArray.of(vm, data));
            if (vm.current && written instanceof Integer count && count > data.length) {
                throw PyErrors.osError(vm, Errno.EIO);
            }
        }
        return PyNone.NONE;
    }

    private static int writeSome(Vm vm, PyStreamObject stream, byte[] data, int from) {
        int at = from;
        while (at < data.length) {
            int count = stream.writeNow(vm, data, at, data.length);
            if (count == PyStreamObject.WOULD_BLOCK) {
                break;
            }
            if (count <= 0) {
                throw PyErrors.osError(vm, Errno.EIO);
            }
            at += count;
        }
        return at;
    }

    @Override
    public String describe() {
        return "write to a stream";
    }

    @Override
    public Object onWake(Vm vm) {
        written = writeSome(vm, stream, data, written);
        if (written < data.length) {
            return vm.park(this);
        }
        stream.removeOnChange(changed);
        return PyNone.NONE;
    }

    @Override
    public void cancel(Vm vm) {
        stream.removeOnChange(changed);
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(stream);
    }
}
