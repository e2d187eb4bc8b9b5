package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.error.Errno;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.port.Pollable;
import io.quecsim.core.vm.Vm;

/** The type of the objects that {@code uselect.poll()} makes. */
@PyTypeDef(value = "poll", module = "uselect")
final class PollMethods {
    private static final long NANOS_PER_MILLI = 1_000_000;

    private PollMethods() {}

    /** {@code poll.register(stream[, eventmask])}: for reading and writing unless told otherwise. Source: extmod/moduselect.c. */
    @PyMethod
    static void register(Vm vm, PyPoll self, Object stream, @Default("null") Object eventmask) {
        int mask = eventmask == null ? Pollable.READ | Pollable.WRITE : vm.ops.toInt(eventmask);
        self.add(vm, stream, mask, false);
    }

    /** {@code poll.unregister(stream)}. Source: extmod/moduselect.c. */
    @PyMethod
    static void unregister(Vm vm, PyPoll self, Object stream) {
        self.remove(vm, stream);
    }

    /** {@code poll.modify(stream, eventmask)}: raises OSError(ENOENT) for a stream not registered. Source: extmod/moduselect.c. */
    @PyMethod
    static void modify(Vm vm, PyPoll self, Object stream, int eventmask) {
        if (!self.modify(vm, stream, eventmask)) {
            throw PyErrors.osError(vm, Errno.ENOENT);
        }
    }

    /**
     * {@code poll.poll([timeout[, flags]])}: a list of (stream, events); waits for ever unless the timeout in milliseconds is given
     * and not negative. Source: extmod/moduselect.c.
     */
    @PyMethod
    static Object poll(Vm vm, PyPoll self, @Default("None") Object timeout, @Default("0") int flags) {
        return PollWait.run(vm, self, nanos(vm, timeout), () -> {
            self.rewind(flags);
            PyList found = PyList.of(vm);
            for (PyPoll.Entry entry = self.nextReady(); entry != null; entry = self.nextReady()) {
                found.append(vm, PyTuple.of(vm, entry.stream, entry.ready));
            }
            return found;
        });
    }

    /**
     * {@code poll.ipoll([timeout[, flags]])}: as poll, but an iterator that gives one and the same tuple again and again. Source:
     * extmod/moduselect.c.
     */
    @PyMethod
    static Object ipoll(Vm vm, PyPoll self, @Default("None") Object timeout, @Default("0") int flags) {
        self.allowIteration(vm);
        return PollWait.run(vm, self, nanos(vm, timeout), () -> {
            self.rewind(flags);
            return self;
        });
    }

    private static long nanos(Vm vm, Object timeoutMillis) {
        return timeoutMillis == PyNone.NONE ? -1 : vm.ops.toInt(timeoutMillis) * NANOS_PER_MILLI;
    }
}
