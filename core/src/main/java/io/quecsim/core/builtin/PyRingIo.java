package io.quecsim.core.builtin;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.Buffers;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Types;
import io.quecsim.core.port.PyStreamObject;
import io.quecsim.core.vm.Vm;
import java.util.ArrayList;
import java.util.List;

/**
 * A stream whose writer and reader are both the script's: what is written waits in a ring of fixed size, one byte of which
 * stays empty ({@code py/objringio.c}).
 */
final class PyRingIo extends PyObject implements PyStreamObject {
    static final NativeType TYPE = new NativeType("RingIO", Types.OBJECT, () -> RingIoMethodsBinding.TABLE);

    /** {@code micropython_ringio_obj_t}: base and {@code ringbuf_t}, a pointer and three 16-bit numbers. */
    private static final int BYTES = 16;
    /** Sizes are kept in 16 bits. */
    private static final int MOST_BYTES = 0xffff;

    /** Room given by the script, or null for {@link #own}. */
    private final PyObject shared;

    private final byte[] own;
    private final int size;
    private int payload = Heap.NO_PAYLOAD;
    private int get;
    private int put;
    private final List<Runnable> listeners = new ArrayList<>();

    private PyRingIo(PyObject shared, byte[] own, int size) {
        this.shared = shared;
        this.own = own;
        this.size = size;
    }

    /** @param room how many bytes fit, or a buffer to use, of which one byte stays empty */
    static PyRingIo of(Vm vm, Object room) {
        Buffers.View view = Buffers.writableOrNull(room);
        int size = view == null ? vm.ops.toInt(room) + 1 : view.length();
        if (size < 2 || size > MOST_BYTES) {
            throw PyErrors.valueError(vm, null);
        }
        PyRingIo made = new PyRingIo(view == null ? null : (PyObject) room, view == null ? new byte[size] : null, size);
        vm.heap.alloc(made, BYTES);
        if (view == null) {
            made.payload = vm.heap.allocPayload(size);
        }
        return made;
    }

    /** Bytes that can be read. */
    int available() {
        return (put - get + size) % size;
    }

    private int free() {
        return size - 1 - available();
    }

    /** Where the ring lies; a shared one that became shorter meanwhile has lost its bytes. */
    private Buffers.View ring(Vm vm) {
        if (shared == null) {
            return new Buffers.View(own, 0, size);
        }
        Buffers.View view = Buffers.writable(vm, shared);
        if (view.length() < size) {
            throw PyErrors.valueError(vm, "the ring's buffer became shorter");
        }
        return view;
    }

    @Override
    public int readNow(Vm vm, byte[] into, int from, int to) {
        Buffers.View ring = ring(vm);
        int count = Math.min(to - from, available());
        for (int i = 0; i < count; i++) {
            into[from + i] = ring.bytes()[ring.from() + get];
            get = (get + 1) % size;
        }
        changed(count);
        return count;
    }

    @Override
    public int writeNow(Vm vm, byte[] data, int from, int to) {
        Buffers.View ring = ring(vm);
        int count = Math.min(to - from, free());
        for (int i = 0; i < count; i++) {
            ring.bytes()[ring.from() + put] = data[from + i];
            put = (put + 1) % size;
        }
        changed(count);
        return count;
    }

    private void changed(int count) {
        if (count > 0) {
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }

    @Override
    public void closeStream(Vm vm) {}

    @Override
    public int poll(Vm vm, int flags) {
        return flags & ((available() > 0 ? READ : 0) | (free() > 0 ? WRITE : 0));
    }

    @Override
    public void onChange(Runnable changed) {
        listeners.add(changed);
    }

    @Override
    public void removeOnChange(Runnable changed) {
        listeners.remove(changed);
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(shared);
        marker.payload(payload);
    }
}
