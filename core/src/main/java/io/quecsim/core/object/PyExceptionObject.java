package io.quecsim.core.object;

import io.quecsim.core.error.Errno;
import io.quecsim.core.error.Missing;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.Traceback;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.vm.Vm;

/** An exception instance: its type, arguments and the traceback gathered on the way. */
public final class PyExceptionObject extends PyObject {
    /** {@code mp_obj_exception_t}: base, two half words and a pointer for the traceback, arguments. */
    public static final int BYTES = 16;

    /** Emergency room before the arguments: two traceback entries ({@code py/objexcept.c}). */
    private static final int EMERGENCY_HEADER_BYTES = 24;

    /** Emergency room that an exception with a text takes: entries, a tuple of one, a string object. */
    public static final int EMERGENCY_STR_BYTES = EMERGENCY_HEADER_BYTES + 12 + PyStr.BYTES;

    /** Emergency room that a text put together takes: besides, 16 bytes of it. */
    public static final int EMERGENCY_TEXT_BYTES = EMERGENCY_STR_BYTES + 16;

    private static final int ENTRY_BYTES = 12;

    private final NativeType type;
    public PyTuple args;

    /** {@code raise X from Y}: printed by MicroPython nowhere, kept for {@code __cause__}-reading code. */
    public Object cause = PyNone.NONE;

    /** Where it passed; null until it is raised. */
    public Traceback traceback;

    /** Room of the traceback: on the heap, or else in the emergency room, which holds two entries. */
    private int payload = Heap.NO_PAYLOAD;

    private int room;

    /** For the user of the simulator: what it says is not there; or null. */
    public Missing missing;

    /** One outside the heap: the MemoryError, for which there is no room. */
    public PyExceptionObject(NativeType type, PyTuple args) {
        this.type = type;
        this.args = args;
    }

    /**
     * An exception on the heap. Where there is no room left, MicroPython has an emergency object, and for the arguments
     * its emergency buffer; if that is too small they are let go.
     */
    public static PyExceptionObject of(Vm vm, NativeType type, Object... args) {
        return of(vm.heap, type, args);
    }

    /** The same, for those who have only the heap at hand. */
    public static PyExceptionObject of(Heap heap, NativeType type, Object... args) {
        PyExceptionObject made = new PyExceptionObject(type, PyTuple.EMPTY);
        heap.allocMaybe(made, BYTES);
        if (args.length > 0) {
            PyTuple full = new PyTuple(args);
            int bytes = PyTuple.HEADER_BYTES + PyTuple.ITEM_BYTES * args.length;
            if (heap.allocMaybe(full, bytes) || heap.emergencyBytes >= EMERGENCY_HEADER_BYTES + bytes) {
                made.args = full;
            }
        }
        return made;
    }

    /**
     * Notes a place passed; left out where there is no room ({@code mp_obj_exception_add_traceback}).
     *
     * @param function null for none
     */
    public void passed(Vm vm, String file, int line, String function) {
        if (traceback == null && room > 0) {
            traceback = new Traceback(); // The room of one that was cleared.
        } else if (traceback == null) {
            payload = vm.heap.allocPayloadMaybe(ENTRY_BYTES);
            room = payload >= 0 ? 1 : vm.heap.emergencyBytes >= EMERGENCY_HEADER_BYTES ? 2 : 0;
            if (room == 0) {
                return;
            }
            traceback = new Traceback();
        } else if (traceback.entries().size() == room) {
            int grown = payload < 0 ? payload : vm.heap.reallocPayloadMaybe(payload, ENTRY_BYTES * (room + 1));
            if (grown < 0) {
                return;
            }
            payload = grown;
            room++;
        }
        traceback.add(file, line, function);
    }

    /** Forgets the places passed; their room is kept for the next ones. */
    public void clearTraceback() {
        traceback = null;
    }

    /** {@code ValueError(*args)}. */
    static PyExceptionObject make(Vm vm, NativeType type, Object[] args, PyStr[] kwNames) {
        if (kwNames.length > 0) {
            throw PyErrors.typeError(vm, "function doesn't take keyword arguments");
        }
        return of(vm, type, args.clone());
    }

    /** The first argument, or None: what {@code StopIteration.value} and a generator's result are. */
    public Object value() {
        return args.items.length == 0 ? PyNone.NONE : args.items[0];
    }

    @Override
    public PyType type() {
        return type;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(args);
        marker.visit(cause);
        marker.payload(payload);
    }

    @Override
    public Object getAttr(Vm vm, PyStr name) {
        if (name == vm.names.args) {
            return args;
        }
        if (name == vm.names.value && type == Exceptions.STOP_ITERATION) {
            return value();
        }
        if (vm.current && (name == vm.names.value || name.value.equals("errno"))) {
            return value(); // Of every exception.
        }
        return null;
    }

    @Override
    public boolean setAttr(Vm vm, PyStr name, Object value) {
        if (name.value.equals("__traceback__") && value == PyNone.NONE) {
            clearTraceback();
            return true;
        }
        return false;
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        if (!str) {
            out.append(type.name());
        }
        printArgs(vm, out, str);
    }

    /** As {@link #print} without the type's name, which a guest class puts there itself. */
    public void printArgs(Vm vm, StringBuilder out, boolean str) {
        if (str && args.items.length == 0) {
            return;
        }
        if (str && vm.current && type == Exceptions.OS_ERROR && args.items.length == 2) {
            Object number = args.items[0];
            String errno = number instanceof Integer code ? Errno.name(code) : null;
            if (errno != null) {
                out.append("[Errno ").append(number).append("] ").append(errno).append(": ");
                vm.ops.print(out, args.items[1], true);
                return;
            }
        }
        if (str && args.items.length == 1) {
            Object only = args.items[0];
            String errno = type == Exceptions.OS_ERROR && only instanceof Integer ? Errno.name((Integer) only) : null;
            if (errno == null) {
                vm.ops.print(out, only, true);
            } else {
                out.append("[Errno ").append(only).append("] ").append(errno);
            }
            return;
        }
        args.print(vm, out, false);
    }

    @Override
    public String toString() {
        // For Java's own crash reports; the guest sees print().
        StringBuilder out = new StringBuilder(type.name());
        for (Object arg : args.items) {
            out.append(' ').append(arg);
        }
        return out.toString();
    }
}
