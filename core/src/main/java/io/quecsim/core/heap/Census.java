package io.quecsim.core.heap;

import io.quecsim.core.object.PyObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What of a heap is reachable, run by run, and to whom each run belongs. Changes nothing: what is garbage stays where it is. */
final class Census {
    private final BlockMap map;
    private final OwnerTable owners;
    private final MarkStack marks;
    private final Map<Integer, PyObject> owned = new LinkedHashMap<>();

    /** @param marks of everything reachable, just made */
    Census(BlockMap map, OwnerTable owners, MarkStack marks) {
        this.map = map;
        this.owners = owners;
        this.marks = marks;
    }

    /** In the order of their places. */
    List<HeapRun> runs() {
        List<Integer> live = new ArrayList<>();
        for (int word = 0; word < map.words(); word++) {
            for (long rest = map.headsIn(word) & marks.marksIn(word); rest != 0; rest &= rest - 1) {
                live.add((word << 6) + Long.numberOfTrailingZeros(rest));
            }
        }
        for (int block : live) {
            PyObject owner = owners.get(block);
            if (owner != null) {
                owner.trace(new Payloads(owner));
            }
        }
        List<HeapRun> runs = new ArrayList<>(live.size());
        for (int block : live) {
            PyObject owner = owners.get(block);
            PyObject of = owner == null ? owned.get(block) : owner;
            runs.add(new HeapRun(block, map.length(block) * Heap.BLOCK_BYTES, of, owner != null));
        }
        return runs;
    }

    /** Takes down the payloads of one object, and looks no further. */
    private final class Payloads implements Marker {
        private final PyObject owner;

        Payloads(PyObject owner) {
            this.owner = owner;
        }

        @Override
        public void visit(Object value) {
            if (value instanceof PyObject && ((PyObject) value).block == Heap.UNCHARGED) {
                ((PyObject) value).trace(this); // A part of its owner that has no place of its own.
            }
        }

        @Override
        public void payload(int block) {
            if (block >= 0) {
                owned.putIfAbsent(block, owner);
            }
        }
    }
}
