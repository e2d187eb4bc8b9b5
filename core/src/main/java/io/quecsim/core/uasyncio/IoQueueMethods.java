package io.quecsim.core.uasyncio;

import io.quecsim.binding.PyGetter;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.port.Pollable;
import io.quecsim.core.vm.Vm;

/** The guest's view of the {@link IoQueue}, {@code core._io_queue}: what libraries with streams of their own use. */
@PyTypeDef(value = "IOQueue", module = "uasyncio", perDevice = true)
final class IoQueueMethods {
    private final EventLoop loop;

    IoQueueMethods(EventLoop loop) {
        this.loop = loop;
    }

    /** {@code _io_queue.queue_read(stream)}: the running task goes on when the stream is readable; to be yielded. */
    @PyMethod(name = "queue_read")
    void queueRead(IoQueue self, Object stream) {
        self.waitFor(stream, Pollable.READ);
    }

    /** {@code _io_queue.queue_write(stream)}: the running task goes on when the stream is writable; to be yielded. */
    @PyMethod(name = "queue_write")
    void queueWrite(IoQueue self, Object stream) {
        self.waitFor(stream, Pollable.WRITE);
    }

    /** {@code _io_queue.remove(task)}: the task no longer waits for streams. */
    @PyMethod
    void remove(IoQueue self, Task task) {
        self.remove(task);
    }

    /** {@code _io_queue.map}: a copy, id of each stream to {@code [reader, writer, stream]}. */
    @PyGetter
    Object map(Vm vm, IoQueue self) {
        PyDict map = PyDict.empty(vm);
        for (Object[] wait : self.waits()) {
            map.put(vm, vm.ops.integer(vm.idOf((PyObject) wait[2])), PyList.of(vm, wait));
        }
        return map;
    }
}
