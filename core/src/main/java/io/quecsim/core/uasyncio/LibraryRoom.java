package io.quecsim.core.uasyncio;

import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.HashSizes;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyModule;
import io.quecsim.core.vm.Vm;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the library takes of the heap by being imported: {@code extmod/uasyncio} of 1.13 frozen into the firmware, whose code
 * is in flash while its modules, functions and classes are not. The package loads its parts when they are first asked for,
 * and binds what was asked for in its own dictionary, which grows by it.
 */
final class LibraryRoom {
    /** Names that the package has when it is imported, and the entries of its table. */
    private static final int FIRST_NAMES = 26;

    private static final int FIRST_ENTRIES = 29;

    private final Vm vm;
    private final Set<LazyPart> loaded = EnumSet.noneOf(LazyPart.class);
    private final Set<String> bound = new LinkedHashSet<>();
    private final List<Integer> kept = new ArrayList<>();
    private String packageName = "";
    private PyModule module;
    private int entries = FIRST_ENTRIES;
    private int table = Heap.NO_PAYLOAD;

    LibraryRoom(Vm vm) {
        this.vm = vm;
    }

    /** The package is imported. */
    void imported(String name, PyModule top, PyModule core) {
        packageName = name;
        module = core;
        vm.importer.loaded.put(vm, vm.names.add(vm, name), top);
        load(LazyPart.CORE);
        table = vm.heap.allocPayload(PyDict.ENTRY_BYTES * entries);
    }

    /** Loads the part that {@code name} comes from, the first time. */
    void uses(LazyPart part, String name) {
        if (loaded.add(part)) {
            load(part);
            bind(part.suffix);
        }
        bind(name);
    }

    private void bind(String name) {
        if (bound.add(name) && FIRST_NAMES + bound.size() > entries) {
            entries = HashSizes.atLeast(entries + 1);
            int grown = vm.heap.allocPayload(PyDict.ENTRY_BYTES * entries);
            vm.heap.freePayload(table);
            table = grown;
        }
    }

    private void load(LazyPart part) {
        vm.importer.loaded.put(vm, vm.names.add(vm, packageName + part.suffix), module);
        for (int bytes : part.bytes) {
            int block = vm.heap.allocPayload(Math.abs(bytes));
            if (bytes > 0) {
                kept.add(block);
            }
        }
    }

    /** Room that stays for good, for something that only begins to take it. */
    boolean keeps(int bytes) {
        int block = vm.heap.allocPayloadMaybe(bytes);
        if (block >= 0) {
            kept.add(block);
        }
        return block >= 0;
    }

    void trace(Marker marker) {
        for (int block : kept) {
            marker.payload(block);
        }
        marker.payload(table);
    }
}
