package io.quecsim.core.uasyncio;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.Buffers;
import io.quecsim.core.object.NativeCoroutine;
import io.quecsim.core.object.PyBytes;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PySlice;
import io.quecsim.core.object.PyType;
import io.quecsim.core.port.Pollable;
import io.quecsim.core.port.PyStreamObject;
import io.quecsim.core.vm.Vm;

/**
 * {@code StreamReader} and {@code StreamWriter}, which are one type: the awaitable verbs over any non-blocking stream with
 * {@code read}, {@code readline}, {@code write}, be it a UART, a socket or a class of the script.
 */
final class Stream extends PyObject {
    private static final int OBJECT_BYTES = 16;

    private final EventLoop loop;
    private final PyType type;
    /** The stream underneath. */
    final Object stream;
    /** {@code get_extra_info}'s answers: a dict. */
    private final Object extra;
    /** What {@code write} could not get rid of yet; a bytes object, or null. */
    private Object pending;

    Stream(EventLoop loop, PyType type, Object stream, Object extra) {
        this.loop = loop;
        this.type = type;
        this.stream = stream;
        this.extra = extra;
        loop.vm.heap.alloc(this, OBJECT_BYTES);
    }

    Object extraInfo(Vm vm, Object name) {
        return vm.ops.getItem(extra, name);
    }

    Object call(Vm vm, String method, Object... args) {
        // Without a bound method, which would take room on a heap that may be locked.
        Object function = vm.ops.attributes.loadMethod(stream, vm.name(method));
        Object self = vm.ops.attributes.self;
        if (self == null) {
            return vm.call(function, args);
        }
        Object[] all = new Object[args.length + 1];
        all[0] = self;
        System.arraycopy(args, 0, all, 1, args.length);
        return vm.call(function, all);
    }

    NativeCoroutine read(StreamRead.Kind kind, int count, Object buffer) {
        return new StreamRead(loop, this, kind, count, buffer);
    }

    /** {@code write(buf)}: hands over what the stream takes at once and keeps the rest for {@link #drain}. */
    void write(Vm vm, Object buffer) {
        Object rest = buffer;
        if (pending == null) {
            int length = vm.ops.length(buffer);
            int count = offer(vm, buffer);
            if (count == length) {
                return;
            }
            rest = slice(vm, buffer, count, length);
        }
        pending = pending == null
                ? (rest instanceof PyBytes ? rest : vm.call(io.quecsim.core.object.Types.BYTES, rest))
                : vm.ops.binary(BinaryOp.ADD, pending, rest);
    }

    private static Object slice(Vm vm, Object bytes, int from, int to) {
        return from == 0 ? bytes : vm.ops.getItem(bytes, PySlice.of(vm, from, to, PyNone.NONE));
    }

    /** How much of {@code buffer} the stream takes at once; a UART's own {@code write} would hold all tasks until it is out. */
    private int offer(Vm vm, Object buffer) {
        if (stream instanceof PyStreamObject port) {
            Buffers.View view = Buffers.view(vm, buffer);
            return Math.max(0, port.writeNow(vm, view.bytes(), view.from(), view.to()));
        }
        Object taken = call(vm, "write", buffer);
        return taken == PyNone.NONE ? 0 : vm.ops.toInt(taken);
    }

    NativeCoroutine drain(Vm vm) {
        return pending == null ? Sleep.awaited(loop) : new Drain();
    }

    NativeCoroutine waitClosed() {
        return new WaitClosed();
    }

    @Override
    public PyType type() {
        return type;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(stream);
        marker.visit(extra);
        marker.visit(pending);
    }

    /** {@code drain()}: waits until the stream has taken everything. */
    private final class Drain extends StreamCoroutine {
        private PyBytes data;
        private int done;

        Drain() {
            super(Stream.this.loop, "StreamWriter.drain", Stream.this);
        }

        @Override
        protected Object step(Vm vm) {
            if (data == null) {
                data = (PyBytes) pending;
                return waitFor(Pollable.WRITE);
            }
            int length = data.length(vm);
            done += offer(vm, slice(vm, data, done, length));
            if (done < length) {
                return waitFor(Pollable.WRITE);
            }
            pending = null;
            return finish(PyNone.NONE);
        }

        @Override
        public void trace(Marker marker) {
            super.trace(marker);
            marker.visit(data);
        }
    }

    /** {@code wait_closed()}: closes the stream underneath, without waiting, as upstream does. */
    private final class WaitClosed extends StreamCoroutine {
        WaitClosed() {
            super(Stream.this.loop, "Stream.wait_closed", Stream.this);
        }

        @Override
        protected Object step(Vm vm) {
            call(vm, "close");
            return finish(PyNone.NONE);
        }
    }

    static PyObject requireStream(Vm vm, Object value) {
        if (value instanceof PyObject object) {
            return object;
        }
        throw PyErrors.typeError(vm, "stream operation not supported");
    }

    @Override
    protected boolean hashedByIdentity() {
        return true;
    }
}
