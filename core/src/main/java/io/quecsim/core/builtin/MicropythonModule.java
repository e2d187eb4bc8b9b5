package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.HeapInfo;
import io.quecsim.core.heap.MemoryUse;
import io.quecsim.core.object.NamePool;
import io.quecsim.core.object.NativeFunction;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.vm.Vm;
import java.nio.charset.StandardCharsets;

/** The module {@code micropython}: the machine itself. */
@PyModule("micropython")
final class MicropythonModule {

    /** {@code micropython.RingIO}: a stream from the script to itself. */
    @PyConst(name = "RingIO")
    static final PyObject RING_IO = PyRingIo.TYPE;

    /** {@code micropython.const(value)}: the value; the compiler folds it. Source: py/modmicropython.c. */
    @PyFunction(name = "const")
    static Object constant(Object value) {
        return value;
    }

    /** {@code micropython.opt_level([level])}. Source: py/modmicropython.c. */
    @PyFunction
    Object opt_level(Vm vm, @Default("null") Object level) {
        if (level == null) {
            return vm.optimizationLevel;
        }
        vm.optimizationLevel = vm.ops.toInt(level);
        return PyNone.NONE;
    }

    /** {@code micropython.mem_total()}: bytes ever allocated. Source: py/modmicropython.c. */
    @PyFunction
    long mem_total(Vm vm) {
        return vm.heap.use().totalBytes();
    }

    /** {@code micropython.mem_current()}: bytes allocated now. Source: py/modmicropython.c. */
    @PyFunction
    long mem_current(Vm vm) {
        return vm.heap.use().currentBytes();
    }

    /** {@code micropython.mem_peak()}: most bytes that were allocated at one time. Source: py/modmicropython.c. */
    @PyFunction
    long mem_peak(Vm vm) {
        return vm.heap.use().peakBytes();
    }

    /**
     * {@code micropython.mem_info([verbose])}: prints stack and heap use, with an argument the map of the heap too. Source:
     * py/modmicropython.c, gc_dump_info and gc_dump_alloc_table in py/gc.c.
     */
    @PyFunction
    void mem_info(Vm vm, @Default("null") Object verbose) {
        HeapInfo info = vm.heap.info();
        MemoryUse use = vm.heap.use();
        String counts = "mem: total=" + use.totalBytes() + ", current=" + use.currentBytes() + ", peak="
                + use.peakBytes() + "\n";
        String text = (vm.current ? counts : "") + "stack: " + vm.stackUsed() + " out of " + vm.config.stackBytes()
                + "\nGC: total: " + vm.heap.totalBytes() + ", used: " + vm.heap.usedBytes() + ", free: "
                + vm.heap.freeBytes() + "\n No. of 1-blocks: " + info.oneBlockRuns() + ", 2-blocks: "
                + info.twoBlockRuns() + ", max blk sz: " + info.largestRun() + ", max free sz: "
                + info.largestFree() + "\n" + (verbose == null ? "" : vm.heap.layout(Vm.POOL_ADDRESS));
        vm.console.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * {@code micropython.qstr_info([verbose])}: prints how much room names take, with an argument the names too. Source:
     * py/modmicropython.c, qstr_pool_info in py/qstr.c.
     */
    @PyFunction
    void qstr_info(Vm vm, @Default("null") Object verbose) {
        NamePool.Info info = vm.names.info();
        vm.print(
                "qstr pool: n_pool=" + info.pools() + ", n_qstr=" + info.names().size() + ", n_str_data_bytes="
                        + info.dataBytes() + ", n_total_bytes=" + info.totalBytes() + "\n");
        if (verbose != null) {
            info.names().forEach(name -> vm.print("Q(" + name + ")\n"));
        }
    }

    /** {@code micropython.stack_use()}: bytes of simulated stack. Source: py/modmicropython.c. */
    @PyFunction
    int stack_use(Vm vm) {
        return vm.stackUsed();
    }

    /** {@code micropython.schedule(function, argument)}: calls it soon, on the main thread. Source: py/modmicropython.c. */
    @PyFunction
    void schedule(Vm vm, Object function, Object argument) {
        if (vm.current && function instanceof NativeFunction own && own.name().equals("kbd_intr")) {
            vm.callbacks.scheduleInterrupt();
        } else if (!vm.callbacks.schedule(function, argument)) {
            throw PyErrors.runtimeError(vm, "schedule queue full");
        }
    }

    /** {@code micropython.heap_lock()}: until unlocked every allocation raises MemoryError. Source: py/modmicropython.c. */
    @PyFunction
    void heap_lock(Vm vm) {
        vm.heap.lock(1);
    }

    /** {@code micropython.heap_unlock()}: returns how many locks are left. Source: py/modmicropython.c. */
    @PyFunction
    int heap_unlock(Vm vm) {
        return vm.heap.lock(-1);
    }

    /** {@code micropython.kbd_intr(code)}: which byte interrupts, -1 for none. Source: py/modmicropython.c. */
    @PyFunction
    void kbd_intr(Vm vm, int code) {
        vm.interruptByte = code;
    }

    /**
     * {@code micropython.alloc_emergency_exception_buf(size)}: room for the arguments of an exception that finds none on
     * the heap. Source: py/objexcept.c.
     */
    @PyFunction
    static void alloc_emergency_exception_buf(Vm vm, int size) {
        vm.heap.emergency(size);
    }
}
