package io.quecsim.core.uasyncio;

import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyType;
import java.util.Arrays;

/**
 * Tasks ordered by the time they want to run: the loop's own queue, and the waiting list of a task, an event or a lock.
 * Equal times keep the order of arrival. A binary heap; a task knows its place, so taking one out is logarithmic too.
 *
 * <p>Times are milliseconds since boot and do not wrap here; the guest sees them as {@code ph_key} in the ring of
 * {@code ticks_ms}.
 */
public final class TaskQueue extends PyObject {
    static final int OBJECT_BYTES = 8;

    private final EventLoop loop;
    /** What a task in here waits for, as the timeline and a deadlock report put it; null for the run queue. */
    private final String label;

    private Task[] heap = new Task[4];
    private int size;

    /** The task that those in here wait for, where one has to let them go: the holder of a lock; else null. */
    Task keeper;

    TaskQueue(EventLoop loop, String label) {
        this.loop = loop;
        this.label = label;
        loop.vm.heap.alloc(this, OBJECT_BYTES);
    }

    String label() {
        return label;
    }

    Task peek() {
        return size == 0 ? null : heap[0];
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    /** Adds {@code task}, to run at {@code timeMillis}. What it waited on until now is forgotten. */
    void push(Task task, long timeMillis) {
        assert task.queue == null : "task is on a queue already";
        task.data = io.quecsim.core.object.PyNone.NONE;
        task.timeMillis = timeMillis;
        task.order = loop.nextOrder();
        task.queue = this;
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, size * 2);
        }
        siftUp(size++, task);
        if (label == null) {
            loop.scheduled();
        }
    }

    Task pop() {
        Task first = heap[0];
        remove(first);
        return first;
    }

    /** Takes {@code task} out; it must be in here. */
    void remove(Task task) {
        int i = task.queueIndex;
        Task last = heap[--size];
        heap[size] = null;
        if (last != task) {
            siftDown(i, last);
            if (heap[i] == last) {
                siftUp(i, last);
            }
        }
        task.queue = null;
    }

    private void siftUp(int i, Task task) {
        while (i > 0) {
            int parent = (i - 1) >>> 1;
            if (!task.runsBefore(heap[parent])) {
                break;
            }
            place(i, heap[parent]);
            i = parent;
        }
        place(i, task);
    }

    private void siftDown(int i, Task task) {
        int half = size >>> 1;
        while (i < half) {
            int child = 2 * i + 1;
            if (child + 1 < size && heap[child + 1].runsBefore(heap[child])) {
                child++;
            }
            if (!heap[child].runsBefore(task)) {
                break;
            }
            place(i, heap[child]);
            i = child;
        }
        place(i, task);
    }

    private void place(int i, Task task) {
        heap[i] = task;
        task.queueIndex = i;
    }

    @Override
    public PyType type() {
        return loop.types.taskQueue;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(heap, 0, size);
    }
}
