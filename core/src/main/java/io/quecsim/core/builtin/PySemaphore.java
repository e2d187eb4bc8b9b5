package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** What {@code _thread.allocate_semphore()} makes (the firmware's spelling). */
@PyTypeDef(value = "semphore", module = "_thread")
final class PySemaphore extends PyObject {
    static final NativeType TYPE = new NativeType("semphore", null, () -> PySemaphoreBinding.TABLE);

    /** Assumed as large as a lock and its two counts. */
    private static final int BYTES = 16;

    private final Permits permits;

    private PySemaphore(int count) {
        permits = new Permits(count, "semaphore");
    }

    static PySemaphore of(Vm vm, int count) {
        PySemaphore made = new PySemaphore(count);
        vm.heap.alloc(made, BYTES);
        return made;
    }

    /** {@code semphore.acquire([wait])}. Source: public API stubs, _thread.pyi. */
    @PyMethod
    static Object acquire(Vm vm, PySemaphore self, @Default("1") int wait) {
        vm.threads.letGo();
        return self.permits.take(vm, wait != 0);
    }

    /** {@code semphore.release()}: nothing happens when all are there. Source: public API stubs, _thread.pyi. */
    @PyMethod
    static void release(Vm vm, PySemaphore self) {
        self.permits.give(vm);
        vm.threads.letGo();
    }

    /** {@code semphore.getCnt()}: the most there are and those left. Source: public API stubs, _thread.pyi. */
    @PyMethod
    static Object getCnt(Vm vm, PySemaphore self) {
        return PyTuple.of(vm, self.permits.most(), self.permits.left());
    }

    @Override
    public PyType type() {
        return TYPE;
    }
}
