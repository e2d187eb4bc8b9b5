package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.port.Pollable;
import io.quecsim.core.vm.Vm;

/** The module {@code uselect}: waiting for several streams at a time. */
@PyModule("uselect")
final class SelectModule {
    private static final double NANOS_PER_SECOND = 1e9;

    @PyConst(name = "POLLIN")
    static final int IN = Pollable.READ;

    @PyConst(name = "POLLOUT")
    static final int OUT = Pollable.WRITE;

    @PyConst(name = "POLLERR")
    static final int ERR = Pollable.ERROR;

    @PyConst(name = "POLLHUP")
    static final int HUP = Pollable.HANGUP;

    /** {@code uselect.poll()}: an object to register streams with. Source: extmod/moduselect.c. */
    @PyFunction
    static Object poll(Vm vm) {
        return PyPoll.of(vm, 0);
    }

    /**
     * {@code uselect.select(rlist, wlist, xlist[, timeout])}: three lists of those that are ready; waits for ever unless the timeout
     * in seconds is given and not negative. Source: extmod/moduselect.c.
     */
    @PyFunction
    static Object select(Vm vm, Object rlist, Object wlist, Object xlist, @Default("None") Object timeout) {
        Object[] read = vm.ops.sequenceItems(rlist);
        Object[] write = vm.ops.sequenceItems(wlist);
        Object[] other = vm.ops.sequenceItems(xlist);
        double seconds = timeout == PyNone.NONE ? -1 : vm.ops.toDouble(timeout);
        PyPoll polled = PyPoll.of(vm, read.length + write.length + other.length);
        add(vm, polled, read, IN);
        add(vm, polled, write, OUT);
        add(vm, polled, other, ERR | HUP);
        long nanos = seconds >= 0 ? (long) Math.min(seconds * NANOS_PER_SECOND, Long.MAX_VALUE / 4) : -1;
        return PollWait.run(vm, polled, nanos, () -> result(vm, polled));
    }

    private static void add(Vm vm, PyPoll polled, Object[] streams, int mask) {
        for (Object stream : streams) {
            polled.add(vm, stream, mask, true);
        }
    }

    private static Object result(Vm vm, PyPoll polled) {
        PyList read = PyList.of(vm);
        PyList write = PyList.of(vm);
        PyList other = PyList.of(vm);
        for (PyPoll.Entry entry : polled.entries()) {
            if ((entry.ready & IN) != 0) {
                read.append(vm, entry.stream);
            }
            if ((entry.ready & OUT) != 0) {
                write.append(vm, entry.stream);
            }
            if ((entry.ready & ~(IN | OUT)) != 0) {
                other.append(vm, entry.stream);
            }
        }
        return PyTuple.of(vm, read, write, other);
    }
}
