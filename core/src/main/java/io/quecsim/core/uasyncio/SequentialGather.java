package io.quecsim.core.uasyncio;

import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.vm.Vm;

/**
 * The gather of MicroPython 1.13: all run, but their ends are looked at one after another, in argument order. An exception of
 * a later one is seen only when its turn comes; {@code return_exceptions} catches {@code Exception} and so not
 * {@code CancelledError}; cancelling the gather leaves its tasks running.
 */
final class SequentialGather extends LoopCoroutine {
    private final Object[] awaitables;
    private final boolean returnExceptions;
    private Object[] results;
    private int at;
    private boolean awaiting;

    SequentialGather(EventLoop loop, Object[] awaitables, boolean returnExceptions) {
        super(loop, "gather", GeneratorSize.GATHER);
        this.awaitables = awaitables;
        this.returnExceptions = returnExceptions;
    }

    @Override
    public Object resume(Vm vm, Object sent, PyException thrown) {
        if (results == null) {
            if (thrown != null) {
                results = awaitables;
                at = results.length;
                throw thrown;
            }
            results = new Object[awaitables.length];
            for (int i = 0; i < results.length; i++) {
                results[i] = loop.promote(awaitables[i]);
            }
        }
        PyException pending = thrown;
        while (at < results.length) {
            Task task = (Task) results[at];
            try {
                if (!awaiting) {
                    awaiting = true;
                    task.iter(vm);
                }
                Object yielded = task.resume(vm, PyNone.NONE, pending);
                if (yielded != DONE) {
                    return yielded;
                }
                results[at] = task.result;
            } catch (PyException raised) {
                if (!returnExceptions || !raised.value().type().isSubtypeOf(Exceptions.EXCEPTION)) {
                    at = results.length;
                    throw raised;
                }
                results[at] = raised.value();
            }
            pending = null;
            awaiting = false;
            at++;
        }
        return finish(PyList.of(vm, results));
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(awaitables, 0, awaitables.length);
        if (results != null) {
            marker.visit(results, 0, results.length);
        }
        super.trace(marker);
    }
}
