package io.quecsim.core.builtin;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.time.Event;
import io.quecsim.core.vm.NativeFrame;
import io.quecsim.core.vm.Park;
import io.quecsim.core.vm.ScriptThread;
import io.quecsim.core.vm.Vm;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * {@code poll} or {@code select} under way: asks every stream in turn, and waits while none is ready. Native streams say
 * when something changed. One written by the guest can only be asked again: every {@value #GUEST_POLL_NANOS} ns, where the
 * firmware waits for its next interrupt, a tick at most.
 */
final class PollWait extends NativeFrame {
    /** {@code MP_STREAM_POLL}, the request to a guest stream's {@code ioctl} ({@code py/stream.h}). */
    private static final int STREAM_POLL = 3;

    private static final long GUEST_POLL_NANOS = 1_000_000;

    private final PyPoll polled;
    private final Supplier<Object> answer;
    private final long deadlineNanos;
    private PyPoll.Entry[] entries = {};
    private int at;
    private int ready;
    private boolean hasGuests;

    private PollWait(PyPoll polled, long deadlineNanos, Supplier<Object> answer) {
        this.polled = polled;
        this.deadlineNanos = deadlineNanos;
        this.answer = answer;
    }

    /**
     * For a native function to return.
     *
     * @param timeoutNanos negative for ever
     * @param answer makes the result once something is ready or the time is over; every entry then says what it was
     */
    static Object run(Vm vm, PyPoll polled, long timeoutNanos, Supplier<Object> answer) {
        long deadline = timeoutNanos < 0 ? Long.MAX_VALUE : vm.nowNanos() + timeoutNanos;
        return vm.enter(new PollWait(polled, deadline, answer));
    }

    @Override
    public Object start(Vm vm) {
        return round(vm);
    }

    /** A guest's {@code ioctl} answered, or the wait is over. */
    @Override
    public Object onReturn(Vm vm, Object value) {
        if (at == entries.length) {
            return round(vm);
        }
        note(answered(vm, value));
        return proceed(vm);
    }

    private Object round(Vm vm) {
        entries = polled.entries();
        at = 0;
        ready = 0;
        hasGuests = false;
        vm.spend((long) entries.length * vm.config.cost().nativeCallCycles());
        return proceed(vm);
    }

    private Object proceed(Vm vm) {
        while (at < entries.length) {
            PyPoll.Entry entry = entries[at];
            if (entry.pollable != null) {
                note(entry.pollable.poll(vm, entry.wanted));
                continue;
            }
            hasGuests = true;
            Object ioctl = vm.getAttr(entry.stream, vm.name("ioctl"));
            Object value = vm.enterCall(ioctl, STREAM_POLL, entry.wanted);
            if (value == null) {
                return null;
            }
            note(answered(vm, value));
        }
        if (ready > 0 || vm.nowNanos() >= deadlineNanos) {
            return answer.get();
        }
        long until = hasGuests ? Math.min(deadlineNanos, vm.nowNanos() + GUEST_POLL_NANOS) : deadlineNanos;
        return vm.park(new Waiting(vm, entries, until));
    }

    private static int answered(Vm vm, Object value) {
        int flags = vm.ops.toInt(value);
        if (flags < 0) {
            // The guest's way to give an error number.
            throw PyErrors.osError(vm, -flags);
        }
        return flags;
    }

    private void note(int flags) {
        entries[at].ready = flags;
        ready += flags == 0 ? 0 : 1;
        at++;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(polled);
        marker.visit(entries, 0, entries.length);
    }

    /** The thread sleeps until a native stream changes or it is time to look again. */
    private static final class Waiting extends Park {
        private final PyPoll.Entry[] entries;
        private final @Nullable Event event;
        private final Runnable changed;
        private final String names;

        Waiting(Vm vm, PyPoll.Entry[] entries, long untilNanos) {
            this.entries = entries;
            ScriptThread thread = vm.threads.current();
            changed = () -> vm.threads.wake(thread, this);
            event = untilNanos == Long.MAX_VALUE ? null : vm.time.at(untilNanos, time -> changed.run());
            StringBuilder text = new StringBuilder("poll");
            for (PyPoll.Entry entry : entries) {
                text.append(' ').append(vm.ops.typeOf(entry.stream).name());
                if (entry.pollable != null) {
                    entry.pollable.onChange(changed);
                }
            }
            names = text.toString();
        }

        @Override
        public String describe() {
            return names;
        }

        @Override
        public Object onWake(Vm vm) {
            cancel(vm);
            return PyNone.NONE;
        }

        @Override
        public void cancel(Vm vm) {
            if (event != null) {
                vm.time.cancel(event);
            }
            for (PyPoll.Entry entry : entries) {
                if (entry.pollable != null) {
                    entry.pollable.removeOnChange(changed);
                }
            }
        }

        @Override
        public void trace(Marker marker) {
            marker.visit(entries, 0, entries.length);
        }
    }
}
