package io.quecsim.core.uasyncio;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyType;
import io.quecsim.core.port.Pollable;
import io.quecsim.core.time.Event;
import io.quecsim.core.vm.Vm;
import java.util.ArrayList;
import java.util.List;

/**
 * Tasks that wait for a stream, at most one reader and one writer a stream. Native streams say themselves when their state
 * changes; a guest's own stream ({@code ioctl}) can only be asked, which the loop does each turn and, while it has nothing
 * else to do, every {@value #GUEST_POLL_MILLIS} ms, as the firmware's {@code poll} does.
 */
final class IoQueue extends PyObject implements Runnable {
    private static final int OBJECT_BYTES = 16;
    /** Its attributes, the poller with its table, the dict of streams. */
    private static final int[] PART_BYTES = {16, 32, 32, 16};

    private static final int ANSWER_BYTES = 16;
    private static final int GUEST_POLL_MILLIS = 1;
    /** Request number of {@code ioctl} that asks a stream for its readiness, {@code py/stream.h}. */
    private static final int MP_STREAM_POLL = 3;

    private final EventLoop loop;
    private final List<Entry> entries = new ArrayList<>();
    /** A native stream changed since the last look. */
    private boolean changed;

    private Event guestPoll;

    /** The tuple that {@code ipoll} gives out again and again. */
    private int answer = Heap.NO_PAYLOAD;

    private final int[] parts = new int[PART_BYTES.length];

    IoQueue(EventLoop loop) {
        this.loop = loop;
        loop.vm.heap.alloc(this, OBJECT_BYTES);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = loop.vm.heap.allocPayload(PART_BYTES[i]);
        }
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The running task waits until {@code stream} is ready for one of {@code READ}, {@code WRITE}. */
    void waitFor(Object stream, int flag) {
        Entry entry = find(stream);
        if (entry == null) {
            entry = new Entry(stream);
            entries.add(entry);
            if (stream instanceof Pollable pollable) {
                pollable.onChange(this);
            }
        }
        Task task = loop.running();
        if (flag == Pollable.READ) {
            requireFree(entry.reader);
            entry.reader = task;
        } else {
            requireFree(entry.writer);
            entry.writer = task;
        }
        task.data = this;
        changed = true;
    }

    private void requireFree(Task waiter) {
        if (waiter != null) {
            throw PyErrors.withArgs(loop.vm, Exceptions.ASSERTION_ERROR);
        }
    }

    /** Forgets {@code task}, which was cancelled. */
    void remove(Task task) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            Entry entry = entries.get(i);
            if (entry.reader == task || entry.writer == task) {
                entry.reader = entry.reader == task ? null : entry.reader;
                entry.writer = entry.writer == task ? null : entry.writer;
                dropIfUnused(entry);
            }
        }
    }

    /** Puts every task whose stream is ready onto the run queue. */
    void collectReady() {
        if (answer == Heap.NO_PAYLOAD) {
            answer = loop.vm.heap.allocPayloadMaybe(ANSWER_BYTES);
        }
        if (entries.isEmpty() || (!changed && !hasGuestStream())) {
            return;
        }
        changed = false;
        for (int i = 0; i < entries.size(); ) {
            Entry entry = entries.get(i);
            int wanted = (entry.reader == null ? 0 : Pollable.READ) | (entry.writer == null ? 0 : Pollable.WRITE);
            int ready = poll(entry.stream, wanted);
            if ((ready & ~Pollable.WRITE) != 0 && entry.reader != null) {
                Task reader = entry.reader;
                entry.reader = null;
                wake(reader);
            }
            if ((ready & ~Pollable.READ) != 0 && entry.writer != null) {
                Task writer = entry.writer;
                entry.writer = null;
                wake(writer);
            }
            if (!dropIfUnused(entry)) {
                i++;
            }
        }
    }

    private void wake(Task task) {
        loop.queue.push(task, loop.nowMillis());
        task.track.wokenBy(null);
    }

    private int poll(Object stream, int flags) {
        Vm vm = loop.vm;
        if (stream instanceof Pollable pollable) {
            return pollable.poll(vm, flags);
        }
        Object answer = vm.call(vm.getAttr(stream, vm.name("ioctl")), MP_STREAM_POLL, flags);
        return vm.ops.toInt(answer);
    }

    private boolean dropIfUnused(Entry entry) {
        if (entry.reader != null || entry.writer != null) {
            return false;
        }
        entries.remove(entry);
        if (entry.stream instanceof Pollable pollable) {
            pollable.removeOnChange(this);
        }
        return true;
    }

    private Entry find(Object stream) {
        for (Entry entry : entries) {
            if (entry.stream == stream) {
                return entry;
            }
        }
        return null;
    }

    private boolean hasGuestStream() {
        for (Entry entry : entries) {
            if (!(entry.stream instanceof Pollable)) {
                return true;
            }
        }
        return false;
    }

    /** A native stream's state changed. */
    @Override
    public void run() {
        changed = true;
        loop.scheduled();
    }

    /** The loop is going to park. */
    void watch() {
        if (hasGuestStream()) {
            guestPoll = loop.vm.time.after(GUEST_POLL_MILLIS * 1_000_000L, due -> loop.scheduled());
        } else if (changed) {
            loop.vm.time.after(0, due -> loop.scheduled());
        }
    }

    void unwatch() {
        if (guestPoll != null) {
            loop.vm.time.cancel(guestPoll);
            guestPoll = null;
        }
    }

    String whatFor(Task task) {
        for (Entry entry : entries) {
            if (entry.reader == task) {
                return "read " + loop.vm.ops.typeOf(entry.stream).name();
            }
            if (entry.writer == task) {
                return "write " + loop.vm.ops.typeOf(entry.stream).name();
            }
        }
        return "stream";
    }

    String describe() {
        StringBuilder text = new StringBuilder();
        for (Entry entry : entries) {
            text.append(text.length() == 0 ? "" : ", ");
            text.append(loop.vm.ops.typeOf(entry.stream).name());
        }
        return text.toString();
    }

    @Override
    public PyType type() {
        return loop.types.ioQueue;
    }

    @Override
    public void trace(Marker marker) {
        marker.payload(answer);
        for (int part : parts) {
            marker.payload(part);
        }
        for (Entry entry : entries) {
            marker.visit(entry.stream);
            marker.visit(entry.reader);
            marker.visit(entry.writer);
        }
    }

    /** {@code _io_queue.map} for those who look: id of the stream to {@code [reader, writer, stream]}. */
    Object[][] waits() {
        Object[][] waits = new Object[entries.size()][];
        for (int i = 0; i < waits.length; i++) {
            Entry entry = entries.get(i);
            waits[i] = new Object[] {orNone(entry.reader), orNone(entry.writer), entry.stream};
        }
        return waits;
    }

    private static Object orNone(Task task) {
        return task == null ? PyNone.NONE : task;
    }

    private static final class Entry {
        final Object stream;
        Task reader;
        Task writer;

        Entry(Object stream) {
            this.stream = stream;
        }
    }
}
