package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.ScriptThread;
import io.quecsim.core.vm.Vm;
import java.util.Arrays;

/** The module {@code _thread}, with what the modules' firmware adds to it. */
@PyModule("_thread")
final class ThreadModule {
    @PyConst(name = "LockType")
    static final PyType LOCK_TYPE = PyLock.TYPE;

    private final ThreadRules rules;
    private int stackBytes;
    /** What upstream's {@code stack_size} was last told, which is all it answers; 0 for the default. */
    private int asked;

    ThreadModule(ThreadRules rules) {
        this.rules = rules;
        this.stackBytes = rules.stackBytes();
    }

    /**
     * {@code _thread.start_new_thread(function, args[, kwargs])}: returns the thread's number. Raises OSError when the operating
     * system has no room for its stack. Source: py/modthread.c, mpthreadport.c of the firmware.
     */
    @PyFunction
    int start_new_thread(Vm vm, Object function, Object args, @Default("null") Object kwargs) {
        Object[] positional = vm.ops.sequenceItems(args);
        PyStr[] names = {};
        if (kwargs != null) {
            if (!(kwargs instanceof PyDict dict)) {
                throw PyErrors.typeError(vm, "expecting a dict for keyword args");
            }
            names = new PyStr[dict.size()];
            int at = positional.length;
            positional = Arrays.copyOf(positional, at + names.length);
            for (int i = 0, k = 0; i < dict.slots(); i++) {
                if (dict.keyAt(i) instanceof PyStr name) {
                    names[k++] = vm.name(name.value);
                    positional[at++] = dict.valueAt(i);
                } else if (dict.keyAt(i) != null) {
                    throw PyErrors.cantConvert(vm, dict.keyAt(i), "str");
                }
            }
        }
        if (vm.threads.stackBytes() + stackBytes > rules.systemHeapBytes()) {
            throw PyErrors.of(vm, Exceptions.OS_ERROR, "can't create thread");
        }
        ScriptThread thread = vm.threads.start(
                vm.ops.repr(function), stackBytes, rules.reserveBytes(), new ThreadEntry(function, positional, names));
        return thread.id;
    }

    /** {@code _thread.get_ident()}: the number of the running thread. Source: py/modthread.c. */
    @PyFunction
    int get_ident(Vm vm) {
        return vm.threads.current().id;
    }

    /** {@code _thread.exit()}: ends the running thread. Source: py/modthread.c. */
    @PyFunction
    void exit(Vm vm) {
        throw PyErrors.of(vm, Exceptions.SYSTEM_EXIT, null);
    }

    /** {@code _thread.stack_size([size])}: of threads started from now on. Source: modthread.c of the firmware and upstream. */
    @PyFunction
    int stack_size(Vm vm, @Default("null") Object size) {
        int before = stackBytes / rules.stackUnitBytes();
        if (!rules.setTellsSuccess()) {
            before = asked;
            asked = size == null ? 0 : vm.ops.toInt(size);
        }
        if (size == null) {
            stackBytes = rules.setTellsSuccess() ? stackBytes : rules.stackBytes();
            return before;
        }
        long wanted = (long) vm.ops.toInt(size) * rules.stackUnitBytes();
        if (rules.setTellsSuccess()) {
            if (wanted < rules.leastStackBytes() || wanted > Integer.MAX_VALUE) {
                return -1;
            }
            stackBytes = (int) wanted;
            return 0;
        }
        stackBytes = wanted == 0
                ? rules.stackBytes()
                : (int) Math.min(Integer.MAX_VALUE, Math.max(rules.leastStackBytes(), wanted));
        return before;
    }

    /** {@code _thread.allocate_lock()}. Source: py/modthread.c. */
    @PyFunction
    Object allocate_lock(Vm vm) {
        return PyLock.of(vm);
    }

    /** {@code _thread.delete_lock(lock)}: it is free afterwards. Source: modthread.c of the firmware. */
    @PyFunction
    void delete_lock(Vm vm, Object lock) {
        if (!(lock instanceof PyLock given)) {
            throw PyErrors.typeError(vm, "The argument isn't a lock.");
        }
        if (PyLock.locked(given)) {
            PyLock.release(vm, given);
        }
    }

    /** {@code _thread.allocate_semphore(count)}: all of them free. Source: public API stubs, _thread.pyi. */
    @PyFunction
    Object allocate_semphore(Vm vm, int count) {
        return PySemaphore.of(vm, count);
    }

    /** {@code _thread.delete_semphore(semphore)}. Source: public API stubs, _thread.pyi. */
    @PyFunction
    void delete_semphore(Object semphore) {}

    /** {@code _thread.get_heap_size()}: free memory of the operating system, in bytes. Source: modthread.c of the firmware. */
    @PyFunction
    int get_heap_size(Vm vm) {
        return (int) (rules.systemHeapBytes() - vm.threads.stackBytes());
    }

    /** {@code _thread.threadIsRunning(id)}. Source: public API stubs, _thread.pyi. */
    @PyFunction
    boolean threadIsRunning(Vm vm, int id) {
        return find(vm, id) != null;
    }

    /**
     * {@code _thread.stop_thread(id)}: deletes the task; 0 for the running one. Returns 0. Source: modthread.c of the
     * firmware.
     */
    @PyFunction
    Object stop_thread(Vm vm, int id) {
        ScriptThread thread = id == 0 ? vm.threads.current() : find(vm, id);
        if (thread == null) {
            throw PyErrors.valueError(vm, "No thread with thread id %s was found!", id);
        }
        if (thread == vm.mainThread()) {
            throw PyErrors.valueError(vm, "Deleting the main thread is not allowed!");
        }
        boolean self = thread == vm.threads.current();
        vm.threads.stop(thread);
        return self ? null : (Object) 0;
    }

    private static ScriptThread find(Vm vm, int id) {
        for (ScriptThread thread : vm.threads.alive()) {
            if (thread.id == id) {
                return thread;
            }
        }
        return null;
    }
}
