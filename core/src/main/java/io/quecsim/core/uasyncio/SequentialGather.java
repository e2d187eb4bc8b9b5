package io.quecsim.core.uasyncio;

import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.vm.Vm;

/**
 * The gather of MicroPython 1.13: all run, but their ends are looked at one after another, in argument order. An exception of
 * a later one is seen only when its turn comes; {@code return_exceptions} catches {@code Exception} and so not
 * {@code CancelledError}; cancelling the gather leaves its tasks running.
 */
final class SequentialGather extends LoopCoroutine {
    private final Object[] awaitables;
    private final boolean returnExceptions;
    private PyList results;
    /** The tuple of arguments. */
    private final int arguments;

    private int at;
    private boolean awaiting;

    SequentialGather(EventLoop loop, Object[] awaitables, boolean returnExceptions) {
        super(loop, "gather", GeneratorSize.GATHER);
        this.awaitables = awaitables;
        this.returnExceptions = returnExceptions;
        this.arguments = loop.vm.heap.allocPayload(PyTuple.HEADER_BYTES + PyTuple.ITEM_BYTES * awaitables.length);
    }

    @Override
    public Object resume(Vm vm, Object sent, PyException thrown) {
        if (results == null && at == 0) {
            if (thrown != null) {
                at = awaitables.length;
                throw thrown;
            }
            loop.leaves(EventLoop.FUNCTION_BYTES); // The list is made by a comprehension.
            results = PyList.empty(vm);
            for (Object awaitable : awaitables) {
                results.append(vm, loop.promote(awaitable));
            }
        }
        PyException pending = thrown;
        while (at < awaitables.length) {
            Task task = (Task) results.items[at];
            try {
                if (!awaiting) {
                    awaiting = true;
                    task.iter(vm);
                }
                Object yielded = task.resume(vm, PyNone.NONE, pending);
                if (yielded != DONE) {
                    return yielded;
                }
                results.items[at] = task.result;
            } catch (PyException raised) {
                loop.leavesTraceback(); // It passes gather.
                if (!returnExceptions || !raised.value().type().isSubtypeOf(Exceptions.EXCEPTION)) {
                    at = awaitables.length;
                    throw raised;
                }
                results.items[at] = raised.value();
            }
            pending = null;
            awaiting = false;
            at++;
        }
        return finish(results == null ? PyNone.NONE : results);
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(awaitables, 0, awaitables.length);
        marker.visit(results);
        marker.payload(arguments);
        super.trace(marker);
    }
}
