package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.vm.Vm;

/** The module {@code gc}: the simulated heap and its collector. */
@PyModule("gc")
final class GcModule {
    private final boolean collectTells;

    /** @param collectTells whether {@code gc.collect()} returns a count ({@code MICROPY_PY_GC_COLLECT_RETVAL}) */
    GcModule(boolean collectTells) {
        this.collectTells = collectTells;
    }

    /** {@code gc.collect()}: collects now. Source: py/modgc.c. */
    @PyFunction
    Object collect(Vm vm) {
        int freed = vm.heap.collect();
        return collectTells ? (Object) freed : PyNone.NONE;
    }

    /** {@code gc.disable()}: a full heap raises MemoryError instead of being collected. Source: py/modgc.c. */
    @PyFunction
    void disable(Vm vm) {
        vm.heap.automatic(false);
    }

    /** {@code gc.enable()}. Source: py/modgc.c. */
    @PyFunction
    void enable(Vm vm) {
        vm.heap.automatic(true);
    }

    /** {@code gc.isenabled()}. Source: py/modgc.c. */
    @PyFunction
    boolean isenabled(Vm vm) {
        return vm.heap.automatic();
    }

    /** {@code gc.mem_free()}: bytes. Source: py/modgc.c. */
    @PyFunction
    int mem_free(Vm vm) {
        return vm.heap.freeBytes();
    }

    /** {@code gc.mem_alloc()}: bytes. Source: py/modgc.c. */
    @PyFunction
    int mem_alloc(Vm vm) {
        return vm.heap.usedBytes();
    }

    /** {@code gc.threshold([bytes])}: collect after so many bytes were allocated; -1 for never. Source: py/modgc.c. */
    @PyFunction
    Object threshold(Vm vm, @Default("null") Object bytes) {
        if (bytes == null) {
            return vm.ops.integer(vm.heap.thresholdBytes());
        }
        vm.heap.thresholdBytes(vm.ops.toInt(bytes));
        return PyNone.NONE;
    }
}
