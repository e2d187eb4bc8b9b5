package io.quecsim.core.uasyncio;

import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.NativeCoroutine;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyType;
import io.quecsim.core.port.Pollable;
import io.quecsim.core.vm.Vm;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code ThreadSafeFlag}: set by a timer callback, an interrupt or another thread; one task waits for it. The loop polls it
 * as a stream that is readable while set, so setting it never touches the loop's queues from outside.
 */
final class ThreadSafeFlag extends PyObject implements Pollable {
    private static final int OBJECT_BYTES = 16;

    private final EventLoop loop;
    private final PyType type;
    private final List<Runnable> listeners = new ArrayList<>(1);
    private boolean set;

    ThreadSafeFlag(EventLoop loop, PyType type) {
        this.loop = loop;
        this.type = type;
        loop.vm.heap.alloc(this, OBJECT_BYTES);
    }

    void set() {
        set = true;
        for (Runnable listener : List.copyOf(listeners)) {
            listener.run();
        }
    }

    void clear() {
        set = false;
    }

    NativeCoroutine waitForSet() {
        return new Wait();
    }

    @Override
    public int poll(Vm vm, int flags) {
        return set ? flags & READ : 0;
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
        return type;
    }

    /** {@code flag.wait()}: clears the flag on its way out. */
    private final class Wait extends LoopCoroutine {
        private boolean begun;

        Wait() {
            super(ThreadSafeFlag.this.loop, "ThreadSafeFlag.wait", GeneratorSize.EVENT_WAIT);
        }

        @Override
        public Object resume(Vm vm, Object sent, PyException thrown) {
            if (thrown != null) {
                throw thrown;
            }
            if (!begun && !set) {
                begun = true;
                loop.io.waitFor(ThreadSafeFlag.this, READ);
                return PyNone.NONE;
            }
            begun = true;
            set = false;
            return finish(PyNone.NONE);
        }

        @Override
        public void trace(Marker marker) {
            marker.visit(ThreadSafeFlag.this);
        }
    }

    @Override
    protected boolean hashedByIdentity() {
        return true;
    }
}
