package io.quecsim.core.builtin;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyInstance;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Types;
import io.quecsim.core.port.Pollable;
import io.quecsim.core.vm.Vm;

/**
 * Streams to be watched, and for what, in the order of the firmware's table: a map by {@code id()}. An iterator over those
 * that were ready at the last poll.
 */
final class PyPoll extends PyObject {
    static final NativeType TYPE = new NativeType("poll", Types.OBJECT, () -> PollMethodsBinding.TABLE);

    /** {@code mp_obj_poll_t} less what the dict charges ({@code extmod/moduselect.c}). */
    private static final int BYTES = 16;

    /** Flag of {@code poll}: whoever was reported is not watched again until its mask is set anew. */
    static final int ONE_SHOT = 1;

    /** One stream; on the heap as {@code poll_obj_t}. */
    static final class Entry extends PyObject {
        private static final int BYTES = 16;

        final Object stream;
        /** The stream itself if it is native, else null. */
        final Pollable pollable;

        int wanted;
        int ready;

        Entry(Vm vm, Object stream, Pollable pollable, int wanted) {
            this.stream = stream;
            this.pollable = pollable;
            this.wanted = wanted;
            vm.heap.alloc(this, BYTES);
        }

        @Override
        public PyType type() {
            return Types.OBJECT;
        }

        @Override
        public void trace(Marker marker) {
            marker.visit(stream);
        }
    }

    private final PyDict entries;
    private int flags;
    private int next;
    private PyTuple result;

    private PyPoll(PyDict entries) {
        this.entries = entries;
    }

    /** @param room for so many streams at first */
    static PyPoll of(Vm vm, int room) {
        PyPoll made = new PyPoll(PyDict.sized(vm, room));
        vm.heap.alloc(made, BYTES);
        return made;
    }

    /** Watches {@code stream} for {@code mask}; raises OSError for what is no stream. */
    void add(Vm vm, Object stream, int mask, boolean toWhatIsWanted) {
        Object id = id(vm, stream);
        Entry known = (Entry) entries.get(vm, id);
        if (known == null) {
            entries.put(vm, id, new Entry(vm, stream, pollable(vm, stream), mask));
        } else {
            known.wanted = toWhatIsWanted ? known.wanted | mask : mask;
        }
    }

    /** False when the stream is not watched. */
    boolean modify(Vm vm, Object stream, int mask) {
        Entry known = (Entry) entries.get(vm, id(vm, stream));
        if (known != null) {
            known.wanted = mask;
        }
        return known != null;
    }

    void remove(Vm vm, Object stream) {
        entries.remove(vm, id(vm, stream));
    }

    private static Object id(Vm vm, Object stream) {
        if (!(stream instanceof PyObject)) {
            throw notAStream(vm);
        }
        return vm.ops.integer(vm.idOf((PyObject) stream));
    }

    private static RuntimeException notAStream(Vm vm) {
        return PyErrors.of(vm, Exceptions.OS_ERROR, "stream operation not supported");
    }

    /** Null for a stream written by the guest, whose {@code ioctl} is to be asked. */
    private static Pollable pollable(Vm vm, Object stream) {
        if (stream instanceof Pollable) {
            return (Pollable) stream;
        }
        if (stream instanceof PyInstance && ((PyInstance) stream).nativeBase instanceof Pollable) {
            return (Pollable) ((PyInstance) stream).nativeBase;
        }
        if (stream instanceof PyInstance && ((PyInstance) stream).cls.isSubtypeOf(IoBase.TYPE)) {
            return null;
        }
        throw notAStream(vm);
    }

    Entry[] entries() {
        Entry[] all = new Entry[entries.size()];
        int filled = 0;
        for (int i = 0; i < entries.slots(); i++) {
            if (entries.keyAt(i) != null) {
                all[filled++] = (Entry) entries.valueAt(i);
            }
        }
        return all;
    }

    /** Begins to iterate over what the last poll found ready. */
    void rewind(int newFlags) {
        flags = newFlags;
        next = 0;
    }

    /** The next entry that is ready, or null. */
    Entry nextReady() {
        while (next < entries.slots()) {
            int slot = next++;
            if (entries.keyAt(slot) != null && ((Entry) entries.valueAt(slot)).ready != 0) {
                Entry entry = (Entry) entries.valueAt(slot);
                if ((flags & ONE_SHOT) != 0) {
                    entry.wanted = 0;
                }
                return entry;
            }
        }
        return null;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public boolean isIterator() {
        return true;
    }

    @Override
    public Object iter(Vm vm) {
        return this;
    }

    /** Fills one and the same tuple anew each time, as the firmware does to spare the heap. */
    @Override
    public Object next(Vm vm) {
        if (result == null) {
            return null;
        }
        Entry entry = nextReady();
        if (entry == null) {
            return null;
        }
        result.items[0] = entry.stream;
        result.items[1] = entry.ready;
        return result;
    }

    /** Makes the tuple of {@link #next}, which {@code ipoll} does. */
    void allowIteration(Vm vm) {
        if (result == null) {
            result = PyTuple.of(vm, PyNone.NONE, PyNone.NONE);
        }
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(entries);
        marker.visit(result);
    }
}
