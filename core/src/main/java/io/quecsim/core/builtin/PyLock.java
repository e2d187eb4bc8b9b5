package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** The type {@code _thread.lock}: a mutex that any thread may release. */
@PyTypeDef(value = "lock", module = "_thread")
final class PyLock extends PyObject {
    static final NativeType TYPE = new NativeType("lock", null, () -> PyLockBinding.TABLE);

    /** {@code mp_obj_thread_lock_t}: base, mutex, flag ({@code py/modthread.c}). */
    private static final int BYTES = 12;

    private final Permits permits = new Permits(1, "lock");

    private PyLock() {}

    static PyLock of(Vm vm) {
        PyLock made = new PyLock();
        vm.heap.alloc(made, BYTES);
        return made;
    }

    /**
     * {@code lock.acquire([wait[, timeout]])}: the firmware does not look at the timeout. As every call that may wait it lets
     * go of the interpreter for a moment, whether it waits or not. Source: py/modthread.c.
     */
    @PyMethod
    static Object acquire(Vm vm, PyLock self, @Default("1") int wait, @Default("None") Object timeout) {
        vm.threads.letGo();
        return self.permits.take(vm, wait != 0);
    }

    /** {@code lock.release()}: RuntimeError when it is free. Source: py/modthread.c. */
    @PyMethod
    static void release(Vm vm, PyLock self) {
        if (!self.permits.give(vm)) {
            throw PyErrors.runtimeError(vm, null);
        }
        vm.threads.letGo();
    }

    /** {@code lock.locked()}. Source: py/modthread.c. */
    @PyMethod
    static boolean locked(PyLock self) {
        return self.permits.left() == 0;
    }

    /** {@code lock.__enter__()}. Source: py/modthread.c. */
    @PyMethod(name = "__enter__")
    static Object enter(Vm vm, PyLock self) {
        vm.threads.letGo();
        return self.permits.take(vm, true);
    }

    /** {@code lock.__exit__(type, value, traceback)}. Source: py/modthread.c. */
    @PyMethod(name = "__exit__")
    static void exit(Vm vm, PyLock self, Object type, Object value, Object traceback) {
        release(vm, self);
    }

    @Override
    public PyType type() {
        return TYPE;
    }
}
