package io.quecsim.core.uasyncio;

import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** The guest's view of a {@link ThreadSafeFlag}. */
@PyTypeDef(value = "ThreadSafeFlag", module = "uasyncio", perDevice = true)
final class ThreadSafeFlagMethods {
    /** Request number of {@code ioctl} that asks for readiness, {@code py/stream.h}. */
    private static final int MP_STREAM_POLL = 3;

    private final EventLoop loop;

    ThreadSafeFlagMethods(EventLoop loop) {
        this.loop = loop;
    }

    /** {@code ThreadSafeFlag()}: not set. */
    @PyNew
    Object make(PyType cls) {
        return new ThreadSafeFlag(loop, loop.types.threadSafeFlag);
    }

    /** {@code flag.set()}: from anywhere. */
    @PyMethod
    void set(ThreadSafeFlag self) {
        self.set();
    }

    /** {@code flag.clear()}. */
    @PyMethod
    void clear(ThreadSafeFlag self) {
        self.clear();
    }

    /** {@code await flag.wait()}: goes on once it is set, and clears it. */
    @PyMethod
    Object wait(ThreadSafeFlag self) {
        return self.waitForSet();
    }

    /** {@code flag.ioctl(req, flags)}: the stream protocol's readiness question. */
    @PyMethod
    int ioctl(Vm vm, ThreadSafeFlag self, int request, int flags) {
        return request == MP_STREAM_POLL ? self.poll(vm, flags) : -1;
    }
}
