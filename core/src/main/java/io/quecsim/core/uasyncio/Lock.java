package io.quecsim.core.uasyncio;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.NativeCoroutine;
import io.quecsim.core.object.PyBool;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** {@code Lock}: held by one task at a time, handed on in the order of asking. */
final class Lock extends WaitedFor {
    private boolean locked;
    /** Released to this task, which has not had its turn yet; the lock reads as not locked until then. */
    private Task promised;

    Lock(EventLoop loop, PyType type) {
        super(loop, type, "lock");
    }

    boolean locked() {
        return locked;
    }

    void release(Vm vm) {
        if (!locked) {
            throw PyErrors.runtimeError(vm, "Lock not acquired");
        }
        locked = false;
        waiting.keeper = null;
        if (!waiting.isEmpty()) {
            promised = waiting.pop();
            loop.queue.push(promised, loop.nowMillis());
            promised.track.wokenBy(loop.current());
        }
    }

    NativeCoroutine acquire() {
        return new Acquire();
    }

    @Override
    public void trace(Marker marker) {
        super.trace(marker);
        marker.visit(promised);
    }

    /** {@code lock.acquire()}, also the {@code __aenter__} of {@code async with}. */
    private final class Acquire extends LoopCoroutine {
        private boolean waited;

        Acquire() {
            super(Lock.this.loop, "Lock.acquire", GeneratorSize.LOCK_ACQUIRE);
        }

        @Override
        public Object resume(Vm vm, Object sent, PyException thrown) {
            Task task = loop.running();
            if (thrown != null) {
                if (waited && promised == task) {
                    // Cancelled between release and its turn: the next in line gets it.
                    promised = null;
                    locked = true;
                    release(vm);
                }
                throw thrown;
            }
            if (!waited && (locked || promised != null)) {
                waited = true;
                waiting.push(task, 0);
                task.data = waiting;
                return PyNone.NONE;
            }
            waited = true;
            promised = null;
            locked = true;
            waiting.keeper = task;
            return finish(PyBool.TRUE);
        }

        @Override
        public void trace(Marker marker) {
            marker.visit(Lock.this);
        }
    }
}
