package io.quecsim.core.uasyncio;

import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** The guest's view of a {@link Lock}. */
@PyTypeDef(value = "Lock", module = "uasyncio", perDevice = true)
final class LockMethods {
    private final EventLoop loop;

    LockMethods(EventLoop loop) {
        this.loop = loop;
    }

    /** {@code Lock()}: not held. */
    @PyNew
    Object make(PyType cls) {
        loop.room.uses(LazyPart.LOCK, "Lock");
        return new Lock(loop, loop.types.lock);
    }

    /** {@code lock.locked()}: whether a task holds it. */
    @PyMethod
    boolean locked(Lock self) {
        return self.locked();
    }

    /** {@code lock.release()}: hands it to the task that asked first; RuntimeError when not held. */
    @PyMethod
    void release(Vm vm, Lock self) {
        self.release(vm);
    }

    /** {@code await lock.acquire()}: True once held. */
    @PyMethod
    Object acquire(Lock self) {
        return self.acquire();
    }

    /** {@code async with lock}: as {@code await lock.acquire()}. */
    @PyMethod(name = "__aenter__")
    Object enter(Lock self) {
        loop.leaves(GeneratorSize.LOCK_ENTER);
        return self.acquire();
    }

    /** {@code __aexit__(type, value, traceback)}, the end of {@code async with lock}: releases it. */
    @PyMethod(name = "__aexit__")
    Object exit(Vm vm, Lock self, Object type, Object value, Object traceback) {
        loop.leaves(GeneratorSize.LOCK_EXIT);
        self.release(vm);
        return new Immediate(loop, PyNone.NONE);
    }
}
