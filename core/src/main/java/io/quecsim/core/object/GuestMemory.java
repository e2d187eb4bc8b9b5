package io.quecsim.core.object;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.vm.Vm;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of objects' bytes, for {@code uctypes} and the viper dialect. The bytes of an object are where its payload lies on the simulated heap.
 * An address leads back to an object only after someone has asked for the address of that object, and while the object still
 * has its bytes there: this is no memory of its own, and a stray pointer finds nothing.
 */
public final class GuestMemory {
    /** Where constants in flash are numbered from; above the addresses that {@code id()} hands out. */
    private static final int FLASH_ADDRESS = 0x0a000000;

    private static final int ALIGNMENT = 8;
    private static final int MOST_STALE = 1000;

    /** What lies at an address, to be looked at through a window; found when it is made or, failing that, when it is used. */
    public PyByteWindow.Memory from(int address, @Nullable Place known) {
        return new PyByteWindow.Memory() {
            @Override
            public Buffers.View view(int bytes) {
                return bytes == 0
                        ? new Buffers.View(new byte[0], 0, 0)
                        : GuestMemory.this.view(known == null ? at(address) : known, bytes);
            }

            @Override
            public int address() {
                return address;
            }

            @Override
            public @Nullable PyObject owner() {
                return known == null ? null : known.owner;
            }
        };
    }

    /** Bytes at an address that was given when it was made. */
    public interface Addressed extends Buffers.Provider {
        int address();
    }

    /** Bytes of an object, from an offset on. */
    public record Place(PyObject owner, int offset) {
        public Place plus(int more) {
            return new Place(owner, offset + more);
        }
    }

    private final Vm vm;
    private final TreeMap<Integer, PyObject> owners = new TreeMap<>();
    private final Map<PyObject, Integer> inFlash = new LinkedHashMap<>();
    private int nextInFlash = FLASH_ADDRESS;
    private int staleLimit = MOST_STALE;

    public GuestMemory(Vm vm) {
        this.vm = vm;
    }

    /** What an object that holds bytes shows to the collector: its payload, or the object whose bytes it shares. */
    private static final class Contents implements Marker {
        private int payload = Heap.NO_PAYLOAD;
        private Object held;

        @Override
        public void visit(Object value) {
            held = value;
        }

        @Override
        public void payload(int block) {
            payload = block;
        }

        static Contents of(PyObject object) {
            Contents contents = new Contents();
            object.trace(contents);
            return contents;
        }
    }

    /** The address of a value's bytes; raises TypeError for one without the buffer protocol. */
    public int addressOf(Object value) {
        if (value instanceof Addressed known) {
            return known.address();
        }
        Buffers.View view = Buffers.view(vm, value);
        PyObject owner = (PyObject) value;
        while (Contents.of(owner).held instanceof PyObject shared && Buffers.viewOrNull(shared) != null) {
            owner = shared;
        }
        int base = base(owner);
        if (owners.size() > staleLimit) {
            owners.entrySet().removeIf(entry -> isStale(entry.getValue(), entry.getKey()));
            staleLimit = Math.max(MOST_STALE, 2 * owners.size());
        }
        owners.put(base, owner);
        return base + view.from();
    }

    private int base(PyObject owner) {
        int payload = Contents.of(owner).payload;
        if (payload >= 0 && owner.block >= 0) {
            return vm.idOf(owner) + (payload - owner.block) * Heap.BLOCK_BYTES;
        }
        return inFlash.computeIfAbsent(owner, object -> {
            int address = nextInFlash;
            int bytes = Buffers.viewOrNull(object).length() + 1;
            nextInFlash += (bytes + ALIGNMENT - 1) & -ALIGNMENT;
            return address;
        });
    }

    private boolean isStale(PyObject owner, int address) {
        return owner.block == Heap.FREED || base(owner) != address;
    }

    /** What lies at an address; null when no bytes are known there. */
    @Nullable
    public Place find(int address) {
        Map.Entry<Integer, PyObject> before = owners.floorEntry(address);
        if (before == null || isStale(before.getValue(), before.getKey())) {
            return null;
        }
        int offset = address - before.getKey();
        return offset < Buffers.viewOrNull(before.getValue()).length() ? new Place(before.getValue(), offset) : null;
    }

    /** The same; raises ValueError when there is nothing. */
    public Place at(int address) {
        Place found = find(address);
        if (found == null) {
            throw outside(address);
        }
        return found;
    }

    /** The bytes of a place, at least so many. */
    public Buffers.View view(Place place, int bytes) {
        Buffers.View whole = Buffers.viewOrNull(place.owner);
        int from = whole.from() + place.offset;
        if (place.offset < 0 || bytes < 0 || (long) from + bytes > whole.to()) {
            String what = vm.ops.typeOf(place.owner).name();
            throw PyErrors.valueError(vm, "access beyond the end of a %s of %s bytes", what, whole.length());
        }
        return new Buffers.View(whole.bytes(), from, from + bytes);
    }

    private RuntimeException outside(int address) {
        return PyErrors.valueError(vm, "no object is known to be at 0x%s", Integer.toHexString(address));
    }
}
